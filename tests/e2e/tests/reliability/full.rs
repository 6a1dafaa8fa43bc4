//! Local storage has no room left, or is cleared while somebody writes.

use anyhow::Result;
use samspil_e2e::{Fault, Role, empty_plan, every_engine, journey, lost, until};
use serde_json::json;

use super::{ANSWER, FILL, lost_in_file, open_answer, stored_lost, wait_for_status};

const TEXT: &str = "Læreren skriver til museet i august og får svar før uge 42.";

/// As a browser does when the disk is full.
const REFUSE_DURABLE: &str = "IDBDatabase.prototype.transaction = () => {
        throw new DOMException('no room', 'QuotaExceededError');
    }";

#[tokio::test]
async fn local_storage_is_full() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        open_answer(app).await?;
        app.wait_until_saved().await?;
        app.script(FILL, &[]).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        wait_for_status(app, "saved-aside").await?;
        let message = (app.words().reliability.saved_aside)("{}");
        let (_, message) = message.split_once("{}").unwrap_or_default();
        app.wait_for_text(message).await?;
        let mut missing = lost_in_file(app, TEXT).await?;
        app.reload().await?;
        app.wait_for_value(app.words().prompt.answer, TEXT).await?;
        // The text after a reload can be written on, still without room.
        app.type_on(app.words().prompt.answer, " Og bagefter")
            .await?;
        wait_for_status(app, "saved-aside").await?;
        app.reload().await?;
        let found = app.value(app.words().prompt.answer).await?;
        missing += lost(&format!("{TEXT} Og bagefter"), &found);
        let fault = Fault {
            what: "Local storage is full to the last byte",
            how: "filled with other keys, then typing, two reloads",
            sees: &format!("»Gemt …{message}« The text, also as a file and after a reload"),
            lost: missing,
        };
        fault.report("full-local")
    })
    .await
}

/// The message says so; and a deleted draft can still be restored.
#[tokio::test]
async fn deleting_a_draft_makes_room() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        let mut large = empty_plan(1, "Skoven")?;
        large["body"]["profile"]["school"] = json!({ "name": "x".repeat(1_000) });
        app.seed(&[large]).await?;
        let text = &app.words().start;
        app.find(Role::Link, "Skoven").await?;
        app.script(FILL, &[]).await?;
        let more = (text.more)("Skoven");
        app.unfold(&more).await?;
        app.within(Role::Fold, &more)
            .click_button(app.words().library.delete)
            .await?;
        app.wait_for_notice(&(app.words().library.deleted)("Skoven"))
            .await?;
        app.gone(Role::Link, "Skoven").await?;
        // The bin is in the durable copy alone. A reload before the database has taken the deletion
        // brings the draft back into the list: nothing is lost, but nothing is deleted either.
        until("the deletion to be in the durable copy", async || {
            let durable = app.durable_records().await?;
            let mut keys = durable.keys();
            Ok(keys
                .any(|key| key.starts_with("samspil.bin."))
                .then_some(()))
        })
        .await?;
        app.reload().await?;
        app.unfold(&(app.words().library.bin)(1)).await?;
        let restore = format!("{}: Skoven", app.words().library.bin_restore);
        app.click_button(&restore).await?;
        app.click_link("Skoven").await?;
        app.find(Role::Heading, "Skoven").await?;
        let fault = Fault {
            what: "A draft is deleted while local storage is full",
            how: "filled with other keys, then deleting, a reload, and the bin",
            sees: "It is in the bin and can be restored",
            lost: 0,
        };
        fault.report("full-delete")
    })
    .await
}

#[tokio::test]
async fn both_copies_are_full() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        open_answer(app).await?;
        app.wait_until_saved().await?;
        app.script(FILL, &[]).await?;
        app.script(REFUSE_DURABLE, &[]).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        wait_for_status(app, "failed").await?;
        let message = app.words().storage.full;
        app.wait_for_text(message).await?;
        let mut missing = lost_in_file(app, TEXT).await?;
        app.script("localStorage.removeItem('filler.0')", &[])
            .await?;
        app.type_on(app.words().prompt.answer, " Nu").await?;
        let text = format!("{TEXT} Nu");
        wait_for_status(app, "saved-once").await?;
        missing += stored_lost(app, &text).await?;
        let fault = Fault {
            what: "Local storage and the database are full",
            how: "filled, and the database refusing; then room made, and typing on",
            sees: &format!("»{message}« The text stays and is saved again when there is room"),
            lost: missing,
        };
        fault.report("full-both")
    })
    .await
}

#[tokio::test]
async fn a_database_that_fails_is_said_and_local_storage_goes_on() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        open_answer(app).await?;
        app.wait_until_saved().await?;
        app.script(REFUSE_DURABLE, &[]).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        wait_for_status(app, "saved-once").await?;
        let message = (app.words().reliability.saved_once)("{}");
        let (_, message) = message.split_once("{}").unwrap_or_default();
        app.wait_for_text(message).await?;
        app.reload().await?;
        app.wait_for_value(app.words().prompt.answer, TEXT).await?;
        let fault = Fault {
            what: "The database refuses a save",
            how: "every transaction throwing, then typing and a reload",
            sees: &format!("»Gemt …{message}«"),
            lost: stored_lost(app, TEXT).await?,
        };
        fault.report("full-durable")
    })
    .await
}

#[tokio::test]
async fn storage_that_was_cleared_is_written_again() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        open_answer(app).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        app.wait_until_saved().await?;
        app.script("localStorage.clear()", &[]).await?;
        app.type_on(app.words().prompt.answer, " Og bagefter")
            .await?;
        let text = format!("{TEXT} Og bagefter");
        app.wait_for_stored(ANSWER, text.as_str()).await?;
        app.wait_until_saved().await?;
        let fault = Fault {
            what: "Local storage is cleared while the app runs, and typing goes on",
            how: "`localStorage.clear()` by a script, then typing",
            sees: "»Gemt«: the whole draft is stored again",
            lost: stored_lost(app, &text).await?,
        };
        fault.report("cleared-typing")
    })
    .await
}

/// As by the browser's own command that clears what a site has stored.
#[tokio::test]
async fn both_copies_are_cleared_and_typing_goes_on() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        open_answer(app).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        app.wait_until_saved().await?;
        let clear = "localStorage.clear(); indexedDB.deleteDatabase('samspil')";
        app.script(clear, &[]).await?;
        app.type_on(app.words().prompt.answer, " Og bagefter")
            .await?;
        let text = format!("{TEXT} Og bagefter");
        wait_for_status(app, "saved-once").await?;
        let message = (app.words().reliability.saved_once)("{}");
        let (_, message) = message.split_once("{}").unwrap_or_default();
        app.reload().await?;
        app.wait_for_value(app.words().prompt.answer, &text).await?;
        app.type_on(app.words().prompt.answer, ".").await?;
        app.wait_until_saved().await?;
        let fault = Fault {
            what: "Local storage and the database are cleared while the app runs, and typing goes on",
            how: "both deleted by a script, then typing and a reload",
            sees: &format!("»Gemt …{message}« The whole draft is stored again, and in both copies after the reload"),
            lost: stored_lost(app, &format!("{text}.")).await?,
        };
        fault.report("cleared-both")
    })
    .await
}

#[tokio::test]
async fn storage_that_was_cleared_comes_back_with_a_reload() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        open_answer(app).await?;
        app.fill(app.words().prompt.answer, TEXT).await?;
        app.wait_until_saved().await?;
        app.script("localStorage.clear()", &[]).await?;
        app.reload().await?;
        app.wait_for_value(app.words().prompt.answer, TEXT).await?;
        let fault = Fault {
            what: "Local storage is cleared while the app runs, and the page is reloaded",
            how: "`localStorage.clear()` by a script, then a reload",
            sees: "The whole draft, from the durable copy",
            lost: stored_lost(app, TEXT).await?,
        };
        fault.report("cleared-reload")
    })
    .await
}
