//! Notices stayed until they were closed: over pages to which they did not belong, and over the rows in which
//! the user was typing. In a small window one covered the page.

use anyhow::{Result, ensure};
use samspil_e2e::{Feature, Role, Session, equal, journey, one_engine, part_left_out, until};
use serde_json::json;

const PROMPT: &str = "follow-up.outcome.goals";

/// Lets all longer timers of the page run twenty times as fast, from now on.
const HURRY: &str = "
    const wait = window.setTimeout.bind(window);
    window.setTimeout = (then, time, ...rest) => wait(then, time >= 1000 ? time / 20 : time, ...rest)";

/// Holds back all longer timers of the page, so that no notice leaves because of the time.
const LINGER: &str = "
    const wait = window.setTimeout.bind(window);
    window.setTimeout = (then, time, ...rest) => time >= 900 ? 0 : wait(then, time, ...rest)";

const NOTICES: &str = "return document.querySelectorAll('.notice-bar').length";

#[tokio::test]
async fn a_notice_leaves_with_its_page_and_undo_is_still_there() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        app.script(LINGER, &[]).await?;
        hide_a_prompt(app).await?;
        app.visit(words.plan.summary).await?;
        are_left(app, 0).await?;
        app.click_button(words.reliability.undo).await?;
        app.wait_for_stored("/body/hidden", json!(null)).await?;
        app.find(Role::Article, &app.speech.prompt(PROMPT)).await?;
        Ok(())
    })
    .await
}

#[tokio::test]
async fn a_notice_leaves_after_a_while_in_which_nobody_uses_it() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.script(HURRY, &[]).await?;
        hide_a_prompt(app).await?;
        are_left(app, 0).await?;

        app.click_button(app.words().reliability.undo).await?;
        hide(app).await?;
        let focus = "document.querySelector('.notice-bar__undo').focus()";
        app.script(focus, &[]).await?;
        // Twice as long as it stays without the focus.
        let later = "return new Promise((done) => setTimeout(done, 40000))";
        app.script(later, &[]).await?;
        are_left(app, 1).await?;
        app.script("document.activeElement.blur()", &[]).await?;
        are_left(app, 0).await
    })
    .await
}

#[tokio::test]
async fn a_notice_leaves_when_what_it_offers_is_done_elsewhere() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = app.words();
        hide_a_prompt(app).await?;
        app.unfold(&(words.plan.hidden)(1)).await?;
        let title = app.speech.prompt(PROMPT);
        app.click_button(&format!("{}: {title}", words.plan.show_again))
            .await?;
        are_left(app, 0).await
    })
    .await
}

/// A window of 1280 by 800 pixels at 400 %.
#[tokio::test]
async fn a_notice_leaves_room_for_the_page_in_a_small_window() -> Result<()> {
    one_engine!();
    if part_left_out(Feature::NarrowPage, "320 pixels")? {
        return Ok(());
    }
    journey(async |app| {
        app.start_plan("Åen").await?;
        app.visit_theme("follow-up").await?;
        // Before the notice, because some engines load the page again for it.
        app.set_width(320).await?;
        hide(app).await?;
        let height = "return document.querySelector('.notice-place').offsetHeight";
        let height = app.script(height, &[]).await?;
        let height = height.as_u64().unwrap_or(u64::MAX);
        ensure!(height <= 130, "it is {height} pixels high");
        Ok(())
    })
    .await
}

async fn hide_a_prompt(app: &Session) -> Result<()> {
    app.start_plan("Åen").await?;
    app.visit_theme("follow-up").await?;
    hide(app).await
}

async fn hide(app: &Session) -> Result<()> {
    let words = app.words();
    let card = app.open_prompt(&app.speech.prompt(PROMPT)).await?;
    card.click_button(words.prompt.hide).await?;
    app.wait_for_notice(words.prompt.hidden).await
}

async fn are_left(app: &Session, count: u32) -> Result<()> {
    until(&format!("{count} notices"), async || {
        let is = app.script(NOTICES, &[]).await?;
        equal("notices", &is, &json!(count)).map(Some)
    })
    .await
}
