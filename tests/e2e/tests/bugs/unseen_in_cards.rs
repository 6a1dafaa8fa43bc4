//! A closed card did not look as if it opened, and when it did, its answer was three stops away. Nobody saw
//! that an idea has advice and a field for how to do it, and a choice of yes, maybe or no was for ever.

use anyhow::{Result, ensure};
use samspil_e2e::{Key, Role, journey, one_engine};
use serde_json::json;

const IDEA: &str = "content.development.pupil-made";
const CHOICE: &str = "/body/answers/content.development.pupil-made/answer/idea/choice";

#[tokio::test]
async fn a_card_has_a_mark_and_opens_with_the_cursor_in_its_answer() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.start_plan("Åen").await?;
        app.visit_theme("contact").await?;
        app.choose(words.plan.direction, words.plan.inbound).await?;
        let mark = "const { width, borderRightWidth } = getComputedStyle(
                document.querySelector('.prompt-card__toggle'), '::before');
            return parseFloat(width) > 4 && parseFloat(borderRightWidth) > 1";
        ensure!(app.script(mark, &[]).await? == json!(true), "no mark");

        // The first is open, because a direction was chosen.
        let title = app.speech.prompt("contact.inbound.motivation");
        app.click_button(&title).await?;
        app.wait_for_focus(&format!("textarea {}", words.prompt.answer))
            .await?;
        app.type_here("Niels").await?;
        app.card(&title)
            .wait_for_value(words.prompt.answer, "Niels")
            .await?;

        // A question of one's own too.
        app.click_button(&app.speech.add_prompt("contact.inbound"))
            .await?;
        app.fill(words.plan.own_title, "Hvem bager kagen?").await?;
        app.press(words.plan.own_title, Key::Enter).await?;
        app.wait_for_focus(&format!("textarea {}", words.prompt.answer))
            .await?;

        // What is not one text begins with its first control.
        app.visit_theme("follow-up").await?;
        app.click_button(&app.speech.prompt("follow-up.outcome.goals"))
            .await?;
        app.wait_for_focus(&format!("button {}", words.prompt.add_check))
            .await
    })
    .await
}

#[tokio::test]
async fn an_idea_shows_what_is_in_it_and_its_choice_can_be_cleared() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().prompt;
        app.start_plan("Åen").await?;
        app.visit_theme("content").await?;
        let idea = app.speech.prompt(IDEA);
        let card = app.card(&idea);
        let id = samspil::domain::PromptId::from(IDEA.to_owned());
        let advice = app.speech.texts.prompt(&id).guidance;
        card.wait_for_text(&advice).await?;
        ensure!(
            !card.has(Role::Button, words.clear).await,
            "nothing to clear"
        );
        ensure!(!card.text().await?.contains(words.how), "no choice yet");

        card.choose(&(words.choice_of)(&idea), words.pick).await?;
        card.wait_for_text(words.how).await?;
        app.wait_for_stored(CHOICE, "pick").await?;
        card.click_button(words.clear).await?;
        app.wait_for_stored(CHOICE, json!(null)).await?;
        let focus = app.focus().await?;
        ensure!(focus == format!("input {}", words.pick), "{focus}");
        let picked = card.find(Role::Radio, words.pick).await?;
        ensure!(!picked.is_selected().await?, "still chosen");
        Ok(())
    })
    .await
}
