//! Prompts: hidden and brought back, added and removed, answered with one tap.

use anyhow::Result;
use samspil_e2e::{Role, Session, at, contains, journey, lacks, one_engine};
use serde_json::json;

const PROMPT: &str = "follow-up.outcome.goals";

#[tokio::test]
async fn a_hidden_prompt_comes_back_by_undo_and_from_its_section() -> Result<()> {
    one_engine!();
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
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        app.click_button(&app.speech.add_prompt("contact.inbound"))
            .await?;
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
        app.wait_for_stored("/body/own_prompts", json!(null))
            .await?;
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
    one_engine!();
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
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("content").await?;
        let list = app.within(Role::Region, words.plan.your_picks);
        list.wait_for_text(words.plan.no_picks).await?;
        let title = app.speech.prompt("content.development.pupil-made");
        let card = app.card(&title);
        let choice = (words.prompt.choice_of)(&title);
        card.choose(&choice, words.prompt.pick).await?;
        list.find(Role::Link, &title).await?;
        app.open_prompt(&title).await?;
        card.fill(words.prompt.how, "5.a laver en bækkasse").await?;
        list.wait_for_text("5.a laver en bækkasse").await?;

        let other = app.speech.prompt("content.other-forms.parents");
        app.unfold(&app.speech.section("content.other-forms"))
            .await
            .ok();
        app.card(&other)
            .choose(&(words.prompt.choice_of)(&other), words.prompt.maybe)
            .await?;
        lacks(&list.text().await?, &other)?;
        app.card(&other)
            .choose(&(words.prompt.choice_of)(&other), words.prompt.pick)
            .await?;
        list.click_link(&other).await?;
        app.card(&other).find(Role::Field, words.prompt.how).await?;
        card.choose(&choice, words.prompt.no).await?;
        list.gone(Role::Link, &title).await
    })
    .await
}
