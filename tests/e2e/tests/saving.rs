//! Text is saved automatically, and is there after a reload.

use anyhow::Result;
use samspil_e2e::{
    Language, Role, Session, TAB, equal, every_engine, journey, needs, one_engine, until,
};
use serde_json::json;

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration/text";

#[tokio::test]
async fn typing_is_saved_after_a_rest_and_the_status_says_so() -> Result<()> {
    every_engine!("keys and storage");
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.wait_until_saved().await?;
        app.script(WATCH_STATUS, &[]).await?;
        app.type_on(app.words().plan.title_label, " 🌿 »vi« deler")
            .await?;
        app.wait_for_stored("/title", "Åen 🌿 »vi« deler").await?;
        app.wait_until_saved().await?;
        let seen = app.script("return window.statuses.join(' ')", &[]).await?;
        equal("the status", &seen, &"pending saved")
    })
    .await
}

const WATCH_STATUS: &str = "
    const status = document.querySelector('[data-status]');
    window.statuses = [];
    const note = () => {
        if (window.statuses.at(-1) !== status.dataset.status) {
            window.statuses.push(status.dataset.status);
        }
    };
    new MutationObserver(note).observe(status, { attributeFilter: ['data-status'] });";

/// Without timers only leaving a field or the page can save.
const STOP_TIMERS: &str = "window.setTimeout = () => 0";

#[tokio::test]
async fn leaving_a_field_saves_at_once() -> Result<()> {
    every_engine!("focus and storage");
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.script(STOP_TIMERS, &[]).await?;
        app.type_on(app.words().plan.title_label, " og vi").await?;
        equal("before", &app.draft().await?["title"], &json!("Åen"))?;
        app.press(app.words().plan.title_label, TAB).await?;
        app.wait_for_stored("/title", "Åen og vi").await
    })
    .await
}

#[tokio::test]
async fn leaving_the_page_saves_at_once() -> Result<()> {
    every_engine!("storage when a page is left");
    needs!(StopTimers);
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.script(STOP_TIMERS, &[]).await?;
        app.type_on(app.words().plan.title_label, " og vi").await?;
        app.reload().await?;
        app.wait_for_stored("/title", "Åen og vi").await?;
        app.wait_for_value(app.words().plan.title_label, "Åen og vi")
            .await?;
        app.script(STOP_TIMERS, &[]).await?;
        app.type_on(app.words().plan.title_label, " igen").await?;
        app.script("location.hash = '#/'", &[]).await?;
        app.wait_for_stored("/title", "Åen og vi igen").await
    })
    .await
}

#[tokio::test]
async fn a_save_leaves_the_cursor_where_it_is() -> Result<()> {
    every_engine!("keys: the cursor");
    journey(async |app| {
        app.start_plan("Åen").await?;
        let card = open_prompt(app).await?;
        for label in [app.words().prompt.answer, app.words().prompt.note] {
            card.fill(label, "frøen springer").await?;
            let left = "\u{e012}".repeat(" springer".len());
            card.press(label, left).await?;
            app.wait_until_saved().await?;
            card.press(label, "erne").await?;
            card.wait_for_value(label, "frøenerne springer").await?;
        }
        Ok(())
    })
    .await
}

#[tokio::test]
async fn another_language_loses_no_character_and_stays_on_the_page() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.start_plan("Bække").await?;
        app.switch_language(Language::Da, Language::En).await?;
        let en = samspil::text::words(Language::En);
        app.find(Role::Heading, en.profile.title).await?;
        app.type_on(en.plan.title_label, "n").await?;
        app.wait_for_stored("/title", "Bækken").await?;
        app.switch_language(Language::En, Language::Da).await?;
        let card = open_prompt(app).await?;
        card.fill(app.words().prompt.answer, "Lærer").await?;
        let address = app.address().await?;
        app.switch_language(Language::Da, Language::En).await?;
        let there = address.replace("?lang=da", "?lang=en");
        equal("the page", &app.address().await?, &there)?;
        app.wait_for_value(en.prompt.answer, "Lærer").await?;
        app.type_on(en.prompt.answer, "en").await?;
        app.wait_for_stored(ANSWER, "Læreren").await
    })
    .await
}

#[tokio::test]
async fn a_reload_comes_back_to_the_open_prompt() -> Result<()> {
    every_engine!("storage and the scroll position after a reload");
    journey(async |app| {
        app.start_plan("Åen").await?;
        let card = open_prompt(app).await?;
        card.fill(app.words().prompt.answer, "Læreren").await?;
        app.wait_until_saved().await?;
        let address = app.address().await?;
        app.reload().await?;
        app.find(Role::Heading, &app.speech.theme_title("contact"))
            .await?;
        equal("the page", &app.address().await?, &address)?;
        card.wait_for_value(app.words().prompt.answer, "Læreren")
            .await?;
        until("the scroll position", async || {
            let in_view = "return document.querySelector('article textarea')
                .getBoundingClientRect().top < innerHeight";
            Ok((app.script(in_view, &[]).await? == true).then_some(()))
        })
        .await
    })
    .await
}

/// Opens a prompt of theme 1, with the note unfolded.
async fn open_prompt(app: &Session) -> Result<samspil_e2e::Scope> {
    let words = app.words();
    app.visit_theme("contact").await?;
    app.choose(words.plan.direction, words.plan.inbound).await?;
    let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
    card.unfold(words.prompt.add_note).await?;
    Ok(card)
}
