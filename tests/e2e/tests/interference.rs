//! What keyboards, browsers and their extensions do to a page while a user types.

use anyhow::{Context, Result, ensure};
use chrono::{DateTime, Utc};
use samspil_e2e::{Role, Session, equal, every_engine, journey, needs, one_engine, until};
use serde_json::{Value, json};

const PROMPT: &str = "contact.inbound.driver";

async fn open_answer(app: &Session) -> Result<()> {
    app.start_plan("Åen").await?;
    app.visit_theme("contact").await?;
    app.choose(app.words().plan.direction, app.words().plan.inbound)
        .await?;
    let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
    card.fill(app.words().prompt.answer, "Vi ").await
}

async fn answer_after_reload(app: &Session, text: &str) -> Result<()> {
    app.wait_for_value(app.words().prompt.answer, text).await?;
    app.wait_until_saved().await?;
    app.reload().await?;
    app.wait_for_value(app.words().prompt.answer, text).await
}

/// A dead key and an input method show letters that are not final. A save falls into each composition.
#[tokio::test]
async fn letters_that_are_composed_arrive_and_are_saved() -> Result<()> {
    one_engine!();
    needs!(Compose);
    journey(async |app| {
        open_answer(app).await?;
        app.compose(&["´"], "é").await?;
        app.type_here(" og ").await?;
        // Nothing is typed after it that would tell the app of the whole text.
        app.compose(&["s", "す", "すし"], "寿司").await?;
        answer_after_reload(app, "Vi é og 寿司").await
    })
    .await
}

/// Inserts elements next to fields and inside the parts of a page, as grammar checkers and password managers do.
const INTRUDE: &str = "
    for (const field of document.querySelectorAll('input, textarea')) {
        field.setAttribute('data-gramm', 'false');
        field.before(document.createElement('grammar-extension'));
        field.after(document.createElement('grammar-mirror'));
    }
    for (const part of document.querySelectorAll('main, main section, main li, main p')) {
        part.prepend(document.createElement('grammar-mark'));
        part.append(document.createElement('grammar-mark'));
    }
    document.body.append(document.createElement('grammar-popup'));";

#[tokio::test]
async fn elements_that_a_grammar_checker_inserts_disturb_nothing() -> Result<()> {
    one_engine!();
    journey(async |app| {
        open_answer(app).await?;
        app.script(INTRUDE, &[]).await?;
        app.type_on(app.words().prompt.answer, "kender åen").await?;
        app.wait_until_saved().await?;
        // Lists grow and shrink, and pages are left, among what does not belong to the app.
        let words = &app.words().plan;
        app.click_button(&app.speech.add_prompt("contact.inbound"))
            .await?;
        app.fill(words.own_title, "Hvem bager kagen?").await?;
        app.click_button(words.own_save).await?;
        let own = app.card("Hvem bager kagen?");
        app.script(INTRUDE, &[]).await?;
        own.click_button(app.words().prompt.remove_own).await?;
        app.gone(Role::Article, "Hvem bager kagen?").await?;
        app.undo().await?;
        app.find(Role::Article, "Hvem bager kagen?").await?;
        app.visit(app.words().plan.overview).await?;
        app.script(INTRUDE, &[]).await?;
        app.open("#/").await?;
        app.find(Role::Link, "Åen").await?;
        app.script(INTRUDE, &[]).await?;
        app.click_link("Åen").await?;
        app.visit_theme("contact").await?;
        app.open_prompt(&app.speech.prompt(PROMPT)).await?;
        app.type_on(app.words().prompt.answer, " godt").await?;
        answer_after_reload(app, "Vi kender åen godt").await
    })
    .await
}

/// Moves the page's clock by `OFFSET` milliseconds, without a reload.
const CLOCK: &str = include_str!("../src/engine/clock.js");

const YEAR: i64 = 365 * 86_400_000;

/// When the stored draft was changed last.
async fn modified(app: &Session) -> Result<DateTime<Utc>> {
    let draft = app.draft().await?;
    let moment = draft["modified"].as_str().context("a moment")?;
    Ok(moment.parse()?)
}

#[tokio::test]
async fn a_clock_that_is_set_back_while_typing_loses_no_letter() -> Result<()> {
    one_engine!();
    journey(async |app| {
        open_answer(app).await?;
        app.wait_until_saved().await?;
        let before = modified(app).await?;
        app.script(&format!("const OFFSET = -{YEAR};{CLOCK}"), &[])
            .await?;
        app.type_here("kender åen").await?;
        answer_after_reload(app, "Vi kender åen").await?;
        let after = modified(app).await?;
        ensure!(before < after, "modified at {before}, then at {after}");
        Ok(())
    })
    .await
}

/// As by the developer tools, or by an extension that clears sites.
const DELETE_DATABASE: &str = "return new Promise((done) => {
        const deleting = indexedDB.deleteDatabase('samspil');
        deleting.onsuccess = () => done('deleted');
        deleting.onerror = () => done('failed');
    })";

#[tokio::test]
async fn a_database_that_is_deleted_while_typing_is_said_and_written_again() -> Result<()> {
    every_engine!("a database that is deleted under an open connection");
    journey(async |app| {
        open_answer(app).await?;
        app.wait_until_saved().await?;
        let deleted: Value = app.script(DELETE_DATABASE, &[]).await?;
        equal("the database", &deleted, &json!("deleted"))?;
        app.type_here("kender åen").await?;
        let message = (app.words().reliability.saved_once)("{}");
        let (_, message) = message.split_once("{}").unwrap_or_default();
        app.wait_for_text(message).await?;
        app.reload().await?;
        app.wait_for_value(app.words().prompt.answer, "Vi kender åen")
            .await?;
        until("the answer in the durable copy", async || {
            let durable = app.durable_records().await?;
            let has_answer = durable.values().any(|record| record.contains("kender åen"));
            Ok(has_answer.then_some(()))
        })
        .await
    })
    .await
}
