//! The durable copy takes long, or never answers.

use anyhow::Result;
use samspil_e2e::{Fault, Role, Session, at, equal, every_engine, journey, lost, until};
use serde_json::json;

use super::{ANSWER, open_answer, stored_lost, title, wait_for_status};

const TEXT: &str = "Læreren skriver til museet i august og får svar før uge 42.";

/// Keeps the database busy, as another page or a slow disk does, until `LET_GO`: later transactions
/// wait.
const HOLD: &str = "return new Promise((done) => {
        const opening = indexedDB.open('samspil');
        opening.onsuccess = () => {
            const database = opening.result;
            const transaction = database.transaction('records', 'readwrite');
            const store = transaction.objectStore('records');
            window.letGo = false;
            const ask = () => {
                if (!window.letGo) {
                    store.get('nothing').onsuccess = ask;
                }
                done(true);
            };
            transaction.oncomplete = () => database.close();
            ask();
        };
    })";

/// Begins to upgrade the database to a later version and does not end before `LET_GO`: it can't be
/// opened.
const HOLD_SHUT: &str = "return new Promise((done) => {
        const opening = indexedDB.open('samspil', 2);
        opening.onerror = (event) => event.preventDefault();
        opening.onupgradeneeded = () => {
            const store = opening.transaction.objectStore('records');
            window.letGo = false;
            const ask = () => {
                if (window.letGo) {
                    opening.transaction.abort();
                } else {
                    store.get('nothing').onsuccess = ask;
                }
                done(true);
            };
            ask();
        };
    })";

const LET_GO: &str = "window.letGo = true";

#[tokio::test]
async fn a_save_that_takes_long_is_said_and_made_good() -> Result<()> {
    every_engine!("storage: a database that does not answer");
    journey(async |app| {
        open_answer(app).await?;
        app.wait_until_saved().await?;
        app.script(HOLD, &[]).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        wait_for_status(app, "saved-once").await?;
        app.wait_for_text(&said_once(app)).await?;
        // From now on the status says so at once.
        app.type_on(app.words().prompt.answer, " Og bagefter")
            .await?;
        wait_for_status(app, "saved-once").await?;
        app.script(LET_GO, &[]).await?;
        app.wait_until_saved().await?;
        let text = format!("{TEXT} Og bagefter");
        let fault = Fault {
            what: "The database takes long to save",
            how: "a transaction of a script before it that does not end, then ends",
            sees: &format!(
                "»Gemt …{}« after some seconds, »Gemt« when it ends",
                said_once(app)
            ),
            lost: stored_lost(app, &text).await? + durable_lost(app, &text).await?,
        };
        fault.report("slow-save")
    })
    .await
}

#[tokio::test]
async fn a_save_that_never_ends_loses_nothing() -> Result<()> {
    every_engine!("storage: a database that does not answer");
    journey(async |app| {
        open_answer(app).await?;
        app.wait_until_saved().await?;
        app.script(HOLD, &[]).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        wait_for_status(app, "saved-once").await?;
        app.reload().await?;
        app.wait_for_value(app.words().prompt.answer, TEXT).await?;
        let fault = Fault {
            what: "The database never ends a save",
            how: "a transaction of a script before it, until the page is reloaded",
            sees: &format!(
                "»Gemt …{}« after some seconds; the text after the reload",
                said_once(app)
            ),
            lost: stored_lost(app, TEXT).await?,
        };
        fault.report("slow-never")
    })
    .await
}

#[tokio::test]
async fn a_database_that_does_not_answer_keeps_no_app_from_starting() -> Result<()> {
    every_engine!("storage: a database that does not answer");
    starts_without(
        HOLD,
        "The database does not answer at the start",
        "a transaction of another tab that does not end",
        "slow-start",
    )
    .await
}

#[tokio::test]
async fn a_database_that_does_not_open_keeps_no_app_from_starting() -> Result<()> {
    every_engine!("storage: a database that does not answer");
    starts_without(
        HOLD_SHUT,
        "The database does not open at the start",
        "another tab that lifts it to a later version and never ends",
        "slow-open",
    )
    .await
}

async fn starts_without(hold: &str, what: &str, how: &str, id: &str) -> Result<()> {
    journey(async |app| {
        let slow = app.words().storage.slow;
        open_answer(app).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        app.wait_until_saved().await?;
        let first = app.tab().await?;
        let second = app.open_tab("#/").await?;
        app.script(hold, &[]).await?;
        app.go_to_tab(&first).await?;
        app.reload().await?;
        app.wait_for_value(app.words().prompt.answer, TEXT).await?;
        wait_for_status(app, "saved-once").await?;
        app.type_on(app.words().prompt.answer, " Og bagefter")
            .await?;
        let text = format!("{TEXT} Og bagefter");
        app.wait_for_stored(ANSWER, text.as_str()).await?;
        wait_for_status(app, "saved-once").await?;
        app.go_home().await?;
        app.wait_for_text(slow).await?;
        app.go_to_tab(&second).await?;
        app.script(LET_GO, &[]).await?;
        app.go_to_tab(&first).await?;
        app.reload().await?;
        app.find(Role::Link, "Åen").await?;
        let missing = stored_lost(app, &text).await? + durable_lost(app, &text).await?;
        let fault = Fault {
            what,
            how,
            sees: &format!(
                "The app after some seconds, with the text, »{slow}« and »Gemt …{}«",
                said_once(app)
            ),
            lost: missing,
        };
        fault.report(id)
    })
    .await
}

/// The durable copy had a state that local storage had lost: it is kept as a saved state of what was
/// written since.
#[tokio::test]
async fn a_state_of_an_unreadable_database_is_kept_as_a_saved_state() -> Result<()> {
    every_engine!("storage: a database that does not answer");
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        let old = app.draft().await?;
        app.fill(title(app), "Bækken").await?;
        app.wait_until_saved().await?;
        app.go_home().await?;
        let key = format!("samspil.draft.{}", old["id"].as_str().unwrap_or_default());
        let put = "localStorage.setItem(arguments[0], arguments[1])";
        app.script(put, &[json!(key), json!(old.to_string())]).await?;
        let first = app.tab().await?;
        let second = app.open_tab("#/").await?;
        // The new tab makes the copies equal first. Later it would undo what the script writes.
        app.find(Role::Link, "Bækken").await?;
        app.script(put, &[json!(key), json!(old.to_string())]).await?;
        app.script(HOLD, &[]).await?;
        app.go_to_tab(&first).await?;
        app.reload().await?;
        app.click_link("Åen").await?;
        app.visit(app.words().plan.profile).await?;
        app.type_on(title(app), " og skoven").await?;
        wait_for_status(app, "saved-once").await?;
        app.go_to_tab(&second).await?;
        app.script(LET_GO, &[]).await?;
        app.go_to_tab(&first).await?;
        app.reload().await?;
        app.wait_for_value(title(app), "Åen og skoven").await?;
        let mut missing = lost("Åen og skoven", app.draft().await?["title"].as_str().unwrap_or(""));
        let kept = until("what was written before", async || {
            let states = app.kept_states().await?;
            let mut titles = states.iter().filter_map(|state| state["title"].as_str());
            Ok(titles.find(|title| *title == "Bækken").map(str::to_owned))
        })
        .await?;
        missing += lost("Bækken", &kept);
        let fault = Fault {
            what: "Local storage holds an older state, and the database does not answer at the start",
            how: "an earlier state written into local storage, a transaction of another tab, and typing",
            sees: &format!(
                "The older state, and what is written on; at the next start the newer one under »{}«",
                app.words().revisions.title
            ),
            lost: missing,
        };
        fault.report("slow-behind")
    })
    .await
}

/// What the status line says when there is one copy only, after the time.
fn said_once(app: &Session) -> String {
    let said = (app.words().reliability.saved_once)("{}");
    said.split_once("{}").unwrap_or_default().1.to_owned()
}

/// How much of the answer is not in the durable copy.
async fn durable_lost(app: &Session, written: &str) -> Result<usize> {
    until("the durable copy to be the same", async || {
        let durable = app.durable_records().await?;
        let mut drafts = durable.iter();
        let draft = drafts.find(|(key, _)| key.starts_with("samspil.draft."));
        let draft = draft.map(|(_, raw)| serde_json::from_str(raw));
        let draft: serde_json::Value = draft.transpose()?.unwrap_or_default();
        let found = at(&draft, ANSWER).as_str().unwrap_or_default().to_owned();
        equal("the answer", &found.as_str(), &written)?;
        Ok(Some(lost(written, &found)))
    })
    .await
}
