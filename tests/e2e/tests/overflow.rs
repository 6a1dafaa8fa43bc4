//! Local storage is full: what does not fit is in the durable copy alone, and is a draft like any other.

use anyhow::Result;
use samspil_e2e::{Role, Session, contains, empty_plan, equal, every_engine, journey, until};
use serde_json::{Value, json};

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration/text";

/// Fills local storage to the last character with keys of another app.
const FILL: &str = "
    let size = 1 << 20;
    for (let n = 0; size > 0;) {
        try {
            localStorage.setItem(`other.${n}`, 'x'.repeat(size));
            n += 1;
        } catch {
            size >>= 1;
        }
    }";

#[tokio::test]
async fn a_draft_with_no_room_is_there_after_a_reload_and_goes_on() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        let answer = app.words().prompt.answer;
        open(app).await?;
        app.script(FILL, &[]).await?;
        app.press(answer, "Læreren skriver til museet").await?;
        wait_until_aside(app).await?;
        app.reload().await?;
        app.wait_for_value(answer, "Læreren skriver til museet")
            .await?;
        app.press(answer, " i august").await?;
        wait_until_aside(app).await?;
        is_durable_only(app, "Læreren skriver til museet i august").await?;

        app.click_button(app.words().app.download).await?;
        let file = std::fs::read_to_string(app.wait_for_download(".json").await?)?;
        contains(&file, "Læreren skriver til museet i august")?;

        // With room again, the next start writes it into local storage.
        app.script(EMPTY, &[]).await?;
        app.reload().await?;
        app.wait_for_value(answer, "Læreren skriver til museet i august")
            .await?;
        app.wait_for_stored(ANSWER, "Læreren skriver til museet i august")
            .await
    })
    .await
}

#[tokio::test]
async fn drafts_begin_and_go_to_the_bin_while_nothing_fits() -> Result<()> {
    every_engine!("storage without room");
    journey(async |app| {
        let text = &app.words().start;
        app.seed(&[empty_plan(1, "Åen")?]).await?;
        app.find(Role::Link, "Åen").await?;
        app.script(FILL, &[]).await?;
        app.begin_plan().await?;
        app.fill(app.words().plan.title_label, "Skoven").await?;
        wait_until_aside(app).await?;
        app.go_home().await?;
        for (title, left) in [("Åen", "Skoven"), ("Skoven", "Åen")] {
            app.find(Role::Link, left).await?;
            app.unfold(&(text.more)(title)).await?;
            app.within(Role::Fold, &(text.more)(title))
                .click_button(app.words().library.delete)
                .await?;
            app.gone(Role::Link, title).await?;
            app.find(Role::Fold, &(app.words().library.bin)(1)).await?;
            in_the_durable_copy(app, title).await?;
            app.reload().await?;
            app.find(Role::Link, left).await?;
            app.gone(Role::Link, title).await?;
            app.unfold(&(app.words().library.bin)(1)).await?;
            app.click_button(&format!("{}: {title}", app.words().library.bin_restore))
                .await?;
            app.find(Role::Link, title).await?;
        }
        app.reload().await?;
        app.find(Role::Link, "Åen").await?;
        app.find(Role::Link, "Skoven").await?;
        app.gone(Role::Fold, &(app.words().library.bin)(1)).await
    })
    .await
}

const EMPTY: &str = "Object.keys(localStorage)
    .filter(key => key.startsWith('other.'))
    .forEach(key => localStorage.removeItem(key))";

async fn open(app: &Session) -> Result<()> {
    let mut plan = empty_plan(1, "Åen")?;
    plan["body"]["profile"]["direction"] = json!("inbound");
    app.seed(std::slice::from_ref(&plan)).await?;
    let id = plan["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/contact/{PROMPT}")).await?;
    app.find(Role::Field, app.words().prompt.answer).await?;
    Ok(())
}

async fn wait_until_aside(app: &Session) -> Result<()> {
    until("the status \"saved aside\"", async || {
        let status = "return document.querySelector('[data-status]').dataset.status";
        let status = app.script(status, &[]).await?;
        equal("the status", &status, &json!("saved-aside")).map(Some)
    })
    .await
}

/// The durable copy has the text, local storage has not.
async fn is_durable_only(app: &Session, text: &str) -> Result<()> {
    until("the durable copy", async || {
        let records = app.durable_records().await?;
        let drafts = records
            .iter()
            .filter(|(key, _)| key.starts_with("samspil.draft."));
        let texts: Vec<Value> = drafts
            .map(|(_, raw)| Ok(samspil_e2e::at(&serde_json::from_str(raw)?, ANSWER).clone()))
            .collect::<Result<_>>()?;
        equal("in the durable copy", &texts, &[json!(text)]).map(Some)
    })
    .await?;
    let local = app.draft().await?;
    anyhow::ensure!(*samspil_e2e::at(&local, ANSWER) != json!(text), "it fits");
    Ok(())
}

/// A draft is in the bin of the durable copy, and no longer among its drafts.
async fn in_the_durable_copy(app: &Session, title: &str) -> Result<()> {
    until(&format!("{title:?} in the bin"), async || {
        let records = app.durable_records().await?;
        let holds = |prefix: &str| {
            let mut ours = records.iter().filter(|(key, _)| key.starts_with(prefix));
            ours.any(|(_, raw)| raw.contains(&format!("\"{title}\"")))
        };
        Ok((holds("samspil.bin.") && !holds("samspil.draft.")).then_some(()))
    })
    .await
}
