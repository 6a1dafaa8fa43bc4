//! Undoing leads to where the edit was made: to its page, and to the field concerned. In a field it
//! is the draft's undo, unless what is written there is not the draft's yet.

use anyhow::{Result, ensure};
use samspil_e2e::{
    REDO, Role, Session, UNDO, empty_plan, equal, every_engine, journey, needs, until,
};
use serde_json::{Value, json};

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration";

#[tokio::test]
async fn an_edit_of_another_page_is_undone_there() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let (plan, prompt) = (&app.words().plan, &app.words().prompt);
        open(app, &format!("contact/{PROMPT}")).await?;
        app.fill(prompt.answer, "Læreren ringer").await?;
        app.wait_for_stored(&format!("{ANSWER}/text"), "Læreren ringer")
            .await?;
        app.visit(plan.profile).await?;
        app.type_on(plan.title_label, " og skoven").await?;
        app.wait_for_stored("/title", "Åen og skoven").await?;
        let profile = app.address().await?;
        app.visit_theme("content").await?;

        app.press_here(UNDO).await?;
        app.wait_for_value(plan.title_label, "Åen").await?;
        equal("the page", &app.address().await?, &profile)?;
        focus_on(app, plan.title_label, "Åen").await?;

        app.press_here(UNDO).await?;
        app.wait_for_value(prompt.answer, "").await?;
        app.wait_for_stored(ANSWER, Value::Null).await?;
        focus_on(app, prompt.answer, "").await?;
        ensure!(app.address().await?.contains("contact"), "another page");

        app.press_here(REDO).await?;
        app.wait_for_value(prompt.answer, "Læreren ringer").await?;
        app.press_here(REDO).await?;
        app.wait_for_value(plan.title_label, "Åen og skoven")
            .await?;
        focus_on(app, plan.title_label, "Åen og skoven").await
    })
    .await
}

#[tokio::test]
async fn another_prompt_of_the_page_is_opened_for_it() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let prompt = &app.words().prompt;
        open(app, &format!("contact/{PROMPT}")).await?;
        app.fill(prompt.answer, "Læreren ringer").await?;
        app.wait_for_stored(&format!("{ANSWER}/text"), "Læreren ringer")
            .await?;
        // The other one is open, and this one closed.
        let other = app.speech.prompt("contact.inbound.motivation");
        app.open_prompt(&other).await?;
        let card = app.card(&app.speech.prompt(PROMPT));
        card.gone(Role::Field, prompt.answer).await?;
        app.press_here(UNDO).await?;
        card.wait_for_value(prompt.answer, "").await?;
        focus_on(app, prompt.answer, "").await
    })
    .await
}

#[tokio::test]
async fn after_undoing_a_choice_the_focus_is_on_its_group() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let prompt = &app.words().prompt;
        open(app, &format!("contact/{PROMPT}")).await?;
        let card = app.card(&app.speech.prompt(PROMPT));
        for (option, key) in [
            (prompt.status_to_discuss, "to-discuss"),
            (prompt.status_agreed, "agreed"),
        ] {
            card.choose(prompt.status, option).await?;
            app.wait_for_stored(&format!("{ANSWER}/status"), key)
                .await?;
        }
        app.press_here(UNDO).await?;
        app.wait_for_stored(&format!("{ANSWER}/status"), "to-discuss")
            .await?;
        let chosen = "const focus = document.activeElement;
            return [focus.type, focus.checked, focus.closest('label')?.textContent.trim()]";
        until("the focus on the choice", async || {
            let focus = app.script(chosen, &[]).await?;
            let wanted = json!(["radio", true, prompt.status_to_discuss]);
            equal("the focus", &focus, &wanted).map(Some)
        })
        .await
    })
    .await
}

/// The browser's own way back, as from its menu, is an edit like any other: what the field shows is
/// what is stored, and the draft's way back leads to the letters.
#[tokio::test]
async fn the_way_back_of_the_browser_loses_nothing() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let prompt = &app.words().prompt;
        open(app, &format!("contact/{PROMPT}")).await?;
        let text = format!("{ANSWER}/text");
        app.fill(prompt.answer, "Læreren ringer").await?;
        app.wait_for_stored(&text, "Læreren ringer").await?;
        app.script("document.execCommand('undo')", &[]).await?;
        until("what is shown to be stored", async || {
            let shown = app.value(prompt.answer).await?;
            let stored = app.draft().await?;
            let stored = samspil_e2e::at(&stored, &text).as_str().unwrap_or_default();
            equal("in storage", &stored, &shown.as_str()).map(Some)
        })
        .await?;
        let after = app.value(prompt.answer).await?;
        ensure!(after != "Læreren ringer", "the browser took nothing back");
        // A rest, so that it is a step of its own.
        app.press_here(UNDO).await?;
        app.press_here(REDO).await?;
        app.wait_for_value(prompt.answer, &after).await?;
        app.wait_for_stored("/title", "Åen").await
    })
    .await
}

#[tokio::test]
async fn in_a_form_the_key_is_for_the_letters_alone() -> Result<()> {
    every_engine!("undo by key, and the focus");
    journey(async |app| {
        let words = app.words();
        open(app, "profile").await?;
        app.type_on(words.plan.title_label, " og skoven").await?;
        app.wait_for_stored("/title", "Åen og skoven").await?;
        app.visit_theme("contact").await?;
        let add = "document.querySelector('.add-own').click()";
        app.script(add, &[]).await?;
        app.fill(words.plan.own_title, "Hvem henter nøglen?")
            .await?;
        app.press(words.plan.own_title, UNDO).await?;
        app.wait_until_saved().await?;
        equal(
            "the title",
            &app.draft().await?["title"],
            &json!("Åen og skoven"),
        )?;
        needs!(UndoKey for "the letters go");
        until("the letters to go", async || {
            let left = app.value(words.plan.own_title).await?;
            Ok((left != "Hvem henter nøglen?").then_some(()))
        })
        .await
    })
    .await
}

async fn open(app: &Session, place: &str) -> Result<()> {
    let mut plan = empty_plan(1, "Åen")?;
    plan["body"]["profile"]["direction"] = json!("inbound");
    app.seed(std::slice::from_ref(&plan)).await?;
    let id = plan["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/{place}")).await?;
    app.find(Role::Button, app.words().reliability.undo).await?;
    Ok(())
}

/// The field has the focus, and holds this.
async fn focus_on(app: &Session, label: &str, value: &str) -> Result<()> {
    let script = "return document.activeElement.value ?? document.activeElement.outerHTML";
    let same = "return arguments[0] === document.activeElement";
    until(&format!("the focus on {label:?}"), async || {
        let field = app.find(Role::Field, label).await?;
        equal("it holds", &app.script(script, &[]).await?, &json!(value))?;
        let is_it = app.script(same, &[field.to_json()?]).await?;
        ensure!(is_it == json!(true), "the focus is elsewhere");
        Ok(Some(()))
    })
    .await
}
