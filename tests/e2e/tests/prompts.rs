//! Prompts: hidden and brought back, added and removed, answered with one tap.

use anyhow::Result;
use samspil_e2e::{Role, Scope, Session, at, contains, journey, lacks, until};
use serde_json::json;

const PROMPT: &str = "follow-up.outcome.goals";

#[tokio::test]
async fn a_hidden_prompt_comes_back_by_undo_and_from_its_section() -> Result<()> {
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("follow-up").await?;
        let title = app.speech.prompt(PROMPT);
        hide(app, &title).await?;
        app.undo().await?;
        app.find(Role::Article, &title).await?;

        hide(app, &title).await?;
        app.wait_for_stored("/body/hidden", json!([PROMPT])).await?;
        app.reload().await?;
        app.unfold(&(words.plan.hidden)(1)).await?;
        let show = format!("{}: {title}", words.plan.show_again);
        app.click_button(&show).await?;
        app.find(Role::Article, &title).await?;
        app.wait_for_stored("/body/hidden", json!(null)).await
    })
    .await
}

async fn hide(app: &Session, title: &str) -> Result<()> {
    let card = app.open_prompt(title).await?;
    card.click_button(app.words().prompt.hide).await?;
    app.wait_for_notice(app.words().prompt.hidden).await?;
    app.gone(Role::Article, title).await
}

#[tokio::test]
async fn an_own_prompt_is_added_answered_removed_and_brought_back() -> Result<()> {
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        app.click_button(words.plan.add_prompt).await?;
        app.click_button(words.plan.own_save).await?;
        app.wait_for_text(words.plan.own_missing).await?;
        app.fill(words.plan.own_title, "Hvem bager kagen?").await?;
        app.click_button(words.plan.own_save).await?;
        let card = app.card("Hvem bager kagen?");
        card.fill(words.prompt.answer, "Niels").await?;
        app.wait_until_saved().await?;
        let before = app.draft().await?;
        contains(&before.to_string(), "Niels")?;

        card.click_button(words.prompt.remove_own).await?;
        app.gone(Role::Article, "Hvem bager kagen?").await?;
        app.wait_for_stored("/body/own_prompts", json!(null)).await?;
        lacks(&app.draft().await?.to_string(), "Niels")?;
        app.undo().await?;
        app.find(Role::Article, "Hvem bager kagen?").await?;
        app.wait_for_stored("/body", at(&before, "/body").clone())
            .await
    })
    .await
}

#[tokio::test]
async fn a_suggestion_goes_into_the_answer_with_one_tap() -> Result<()> {
    journey(async |app| {
        let answer = app.words().prompt.how;
        app.start_plan("Åen").await?;
        app.visit_theme("content").await?;
        let id = "content.development.two-places";
        let suggestions = app.speech.suggestions(id);
        let card = app.open_prompt(&app.speech.prompt(id)).await?;
        for suggestion in &suggestions {
            card.click_button(suggestion).await?;
        }
        card.wait_for_value(answer, &suggestions.join("\n")).await
    })
    .await
}

#[tokio::test]
async fn picked_ideas_form_a_short_list_on_top() -> Result<()> {
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("content").await?;
        let list = app.within(Role::Region, words.plan.your_picks);
        list.wait_for_text(words.plan.no_picks).await?;
        let title = app.speech.prompt("content.development.pupil-made");
        let card = app.card(&title);
        card.choose(words.prompt.choice, words.prompt.pick).await?;
        list.find(Role::Link, &title).await?;
        app.open_prompt(&title).await?;
        card.fill(words.prompt.how, "5.a laver en bækkasse").await?;
        list.wait_for_text("5.a laver en bækkasse").await?;

        let other = app.speech.prompt("content.other-forms.parents");
        app.unfold(&app.speech.section("content.other-forms"))
            .await
            .ok();
        app.card(&other)
            .choose(words.prompt.choice, words.prompt.maybe)
            .await?;
        lacks(&list.text().await?, &other)?;
        app.card(&other)
            .choose(words.prompt.choice, words.prompt.pick)
            .await?;
        list.click_link(&other).await?;
        app.card(&other).find(Role::Field, words.prompt.how).await?;
        card.choose(words.prompt.choice, words.prompt.no).await?;
        list.gone(Role::Link, &title).await
    })
    .await
}

#[tokio::test]
async fn a_row_of_a_table_is_removed_and_brought_back() -> Result<()> {
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
    card.fill(words.prompt.check_note, "Målet er for stort").await?;
    card.fill_date(words.prompt.check_date, day).await?;
    app.wait_until_saved().await?;
    Ok((words.prompt.check_of)(&words.date(day)))
}

#[tokio::test]
async fn what_was_removed_comes_back_from_another_page_too() -> Result<()> {
    journey(async |app| {
        let words = app.words();
        let card = open(app, "follow-up", PROMPT).await?;
        let check = add_check(app, &card).await?;
        let before = app.draft().await?;
        let remove = format!("{}: {check}", words.prompt.remove);
        card.click_button(&remove).await?;
        app.wait_for_notice(words.prompt.check_removed).await?;
        app.visit_theme("content").await?;
        app.undo().await?;
        app.wait_for_stored("/body", at(&before, "/body").clone())
            .await
    })
    .await
}

/// There is nothing left to bring it back into.
#[tokio::test]
async fn a_closed_plan_offers_no_way_back() -> Result<()> {
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
