//! An emoji that a keyboard sends as two events became two replacement characters, and the cursor went to
//! the end. What form fillers and dictation only tell by `change` was not saved.

use anyhow::Result;
use samspil::domain::BuiltIn;
use samspil_e2e::{Session, at, equal, journey, one_engine, until};
use serde_json::json;

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration/text";
const CELL: &str = "/body/activities/0/cells/activity";

/// Puts the cursor after the second letter of the focused field, then types an emoji as two events.
/// Returns a promise: the app writes into its fields when a script has ended.
const TYPE_HALVES: &str = "
    const field = document.activeElement;
    field.setSelectionRange(2, 2);
    document.execCommand('insertText', false, '\\ud83d');
    return new Promise((done) => setTimeout(() => {
        document.execCommand('insertText', false, '\\ude00');
        setTimeout(() => done([field.value, field.selectionStart]), 20);
    }, 20));";

/// Types into the middle of a field that holds "fugl", in halves and then as usual.
async fn type_in_halves(app: &Session, label: &str) -> Result<()> {
    app.press(label, samspil_e2e::Key::End).await?;
    let found = app.script(TYPE_HALVES, &[]).await?;
    equal(label, &found, &json!(["fu😀gl", 4]))?;
    app.type_here("x").await?;
    app.wait_for_value(label, "fu😀xgl").await
}

#[tokio::test]
async fn an_emoji_in_two_halves_stays_whole_and_the_cursor_stays() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("fugl").await?;
        type_in_halves(app, words.plan.title_label).await?;
        app.wait_for_stored("/title", "fu😀xgl").await?;
        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
        card.fill(words.prompt.answer, "fugl").await?;
        type_in_halves(app, words.prompt.answer).await?;
        app.wait_for_stored(ANSWER, "fu😀xgl").await
    })
    .await
}

#[tokio::test]
async fn an_emoji_in_two_halves_stays_whole_in_a_cell_of_an_annex() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.start_annex("Netværk").await?;
        app.add_activity(1, "fugl").await?;
        let cell = app.cell(1, app.column_of(BuiltIn::Activity));
        type_in_halves(app, &cell).await?;
        app.wait_for_stored(CELL, "fu😀xgl").await?;
        // What comes from elsewhere is written into the field.
        app.press(&cell, samspil_e2e::UNDO).await?;
        until("an undo in the cell", async || {
            Ok((app.value(&cell).await? != "fu😀xgl").then_some(()))
        })
        .await?;
        app.press(&cell, samspil_e2e::REDO).await?;
        app.wait_for_value(&cell, "fu😀xgl").await
    })
    .await
}

/// Sets a field as form fillers, dictation and assistive tools do.
const SET: &str = "
    const [selector, value] = arguments;
    const field = document.querySelector(selector);
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));";

#[tokio::test]
async fn what_is_only_told_by_change_is_saved() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        let set = async |selector: &str, value: &str| {
            app.script(SET, &[json!(selector), json!(value)]).await
        };
        set("main input[type=text]", "Bakkegårdens Skole").await?;
        app.wait_for_stored("/title", "Bakkegårdens Skole").await?;
        set(".profile-period input[type=date]", "2026-12-03").await?;
        app.wait_for_stored("/body/profile/period/from", "2026-12-03")
            .await?;
        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
        card.wait_for_text(words.prompt.answer).await?;
        set("article textarea", "Dikteret svar").await?;
        app.wait_for_stored(ANSWER, "Dikteret svar").await?;
        // Leaving a field that was typed in fires `change` too, which is no second edit.
        app.type_on(words.prompt.answer, "!").await?;
        app.wait_until_saved().await?;
        let before = app.draft().await?;
        app.press(words.prompt.answer, samspil_e2e::TAB).await?;
        app.wait_until_saved().await?;
        let after = app.draft().await?;
        equal(
            "the moment",
            at(&after, "/modified"),
            at(&before, "/modified"),
        )
    })
    .await
}

#[tokio::test]
async fn what_is_only_told_by_change_is_saved_in_a_cell_of_an_annex() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.start_annex("Netværk").await?;
        app.add_activity(1, "fugl").await?;
        let cell = "td[data-column=activity] textarea";
        app.script(SET, &[json!(cell), json!("Dikteret")]).await?;
        app.wait_for_stored(CELL, "Dikteret").await?;
        let number = "td[data-column=number] input";
        app.script(SET, &[json!(number), json!("1a")]).await?;
        app.wait_for_stored("/body/activities/0/number", "1a").await
    })
    .await
}
