//! What is removed from an answer comes back, as long as the plan is open.

use anyhow::Result;
use samspil_e2e::{Role, Scope, Session, at, every_engine, journey, until};

const PROMPT: &str = "follow-up.outcome.goals";

#[tokio::test]
async fn a_row_of_a_table_is_removed_and_brought_back() -> Result<()> {
    every_engine!("undo");
    journey(async |app| {
        let prompt = &app.words().prompt;
        let card = open(app, "evaluation", "sharing.people").await?;
        for (n, name) in [(1, "Amira"), (2, "Søren")] {
            card.click_button(prompt.add_row).await?;
            let cell = (prompt.cell)(n, &app.speech.column("sharing.people", "name"));
            card.fill(&cell, name).await?;
        }
        app.wait_until_saved().await?;
        let before = app.draft().await?;
        remove_and_undo(app, &card, &(prompt.row)(1), prompt.row_removed).await?;
        app.wait_for_stored("/body", at(&before, "/body").clone())
            .await?;
        let down = format!("{}: {}", prompt.move_down, (prompt.row)(1));
        card.click_button(&down).await?;
        let rows = "/body/answers/sharing.people/answer/table/rows";
        app.wait_for_stored(&format!("{rows}/0/cells/name"), "Søren")
            .await
    })
    .await
}

#[tokio::test]
async fn a_check_is_removed_and_brought_back() -> Result<()> {
    every_engine!("undo, and dates");
    journey(async |app| {
        let words = app.words();
        let card = open(app, "follow-up", PROMPT).await?;
        let check = add_check(app, &card).await?;
        let before = app.draft().await?;
        remove_and_undo(app, &card, &check, words.prompt.check_removed).await?;
        app.wait_for_stored("/body", at(&before, "/body").clone())
            .await?;
        card.wait_for_value(words.prompt.check_note, "Målet er for stort")
            .await
    })
    .await
}

/// Adds a check and gives its name.
async fn add_check(app: &Session, card: &Scope) -> Result<String> {
    let words = app.words();
    let day = "2026-10-06".parse()?;
    card.click_button(words.prompt.add_check).await?;
    card.fill(words.prompt.check_note, "Målet er for stort")
        .await?;
    card.fill_date(words.prompt.check_date, day).await?;
    app.wait_until_saved().await?;
    Ok((words.prompt.check_of)(&words.date(day)))
}

#[tokio::test]
async fn what_was_removed_comes_back_from_another_page_too() -> Result<()> {
    every_engine!("undo");
    journey(async |app| {
        let words = app.words();
        let card = open(app, "follow-up", PROMPT).await?;
        let check = add_check(app, &card).await?;
        let before = app.draft().await?;
        let remove = format!("{}: {check}", words.prompt.remove);
        card.click_button(&remove).await?;
        app.wait_for_notice(words.prompt.check_removed).await?;
        app.visit_theme("content").await?;
        // The notice has left with its page.
        app.click_button(words.reliability.undo).await?;
        app.wait_for_stored("/body", at(&before, "/body").clone())
            .await
    })
    .await
}

/// There is nothing left to bring it back into.
#[tokio::test]
async fn a_closed_plan_offers_no_way_back() -> Result<()> {
    every_engine!("undo");
    journey(async |app| {
        let words = app.words();
        let card = open(app, "follow-up", PROMPT).await?;
        let check = add_check(app, &card).await?;
        card.click_button(&format!("{}: {check}", words.prompt.remove))
            .await?;
        app.find(Role::Button, words.app.undo).await?;
        app.go_home().await?;
        app.gone(Role::Button, words.app.undo).await
    })
    .await
}

async fn open(app: &Session, theme: &'static str, prompt: &str) -> Result<Scope> {
    app.start_plan("Åen").await?;
    let draft = app.draft().await?;
    let id = draft["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/{theme}/{prompt}")).await?;
    Ok(app.card(&app.speech.prompt(prompt)))
}

async fn remove_and_undo(app: &Session, card: &Scope, row: &str, notice: &str) -> Result<()> {
    let remove = format!("{}: {row}", app.words().prompt.remove);
    let before = app.draft().await?;
    card.click_button(&remove).await?;
    app.wait_for_notice(notice).await?;
    until("the removal to be stored", async || {
        let draft = app.draft().await?;
        Ok((draft["body"] != before["body"]).then_some(()))
    })
    .await?;
    app.undo().await
}
