//! Faults of browsers and of people, and what is left of the text afterwards. Each writes a row of the
//! table in docs/reliability.md.

mod copies;
mod crashed;
mod denied;
mod full;
mod killed;
mod records;
mod room;
mod slow;
mod tabs;
mod takeover;

use anyhow::{Context, Result, ensure};
use samspil_e2e::{Role, Session, Tab, at, lost, until};
use serde_json::json;

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration/text";

/// Takes all room, down to the last byte, under keys that are not the app's.
const FILL: &str = "let size = 1 << 22;
    for (let n = 0; size >= 1;) {
        try {
            localStorage.setItem(`filler.${n}`, 'x'.repeat(size));
            n += 1;
        } catch {
            size = Math.floor(size / 2);
        }
    }";

/// Starts a plan and opens a prompt in it, ready for its answer.
async fn open_answer(app: &Session) -> Result<()> {
    app.start_plan("Åen").await?;
    app.visit_theme("contact").await?;
    let direction = &app.words().plan;
    app.choose(direction.direction, direction.inbound).await?;
    app.open_prompt(&app.speech.prompt(PROMPT)).await?;
    Ok(())
}

/// Downloads the open draft, and counts what of the answer is not in the file.
async fn lost_in_file(app: &Session, answer: &str) -> Result<usize> {
    app.click_button(app.words().app.download).await?;
    let file = app.wait_for_download(".json").await?;
    let file: serde_json::Value = serde_json::from_slice(&std::fs::read(file)?)?;
    let found = samspil_e2e::at(&file, ANSWER).as_str();
    Ok(lost(answer, found.context("an answer in the file")?))
}

async fn wait_for_status(app: &Session, status: &str) -> Result<()> {
    let read = "return document.querySelector('[data-status]')?.dataset.status";
    until(&format!("the status {status:?}"), async || {
        let is = app.script(read, &[]).await?;
        samspil_e2e::equal("the status", &is, &json!(status)).map(Some)
    })
    .await
}

/// How much of the answer is not in local storage.
async fn stored_lost(app: &Session, written: &str) -> Result<usize> {
    let draft = app.draft().await?;
    let found = at(&draft, ANSWER).as_str().unwrap_or_default().to_owned();
    Ok(lost(written, &found))
}

/// A draft that is open in two tabs; the second one is in front.
async fn two_tabs(app: &Session) -> Result<(Tab, Tab)> {
    app.start_plan("Åen").await?;
    app.wait_until_saved().await?;
    let first = app.tab().await?;
    let second = app.open_tab(&app.address().await?).await?;
    app.wait_for_value(title(app), "Åen").await?;
    follows(app).await?;
    Ok((first, second))
}

fn title(app: &Session) -> &'static str {
    app.words().plan.title_label
}

async fn follows(app: &Session) -> Result<()> {
    app.wait_for_text(app.words().reliability.follows).await?;
    let field = app.find(Role::Field, title(app)).await?;
    ensure!(
        !field.is_enabled().await?,
        "a tab that follows can be typed in"
    );
    Ok(())
}

async fn writes(app: &Session) -> Result<()> {
    let edit_here = app.words().reliability.edit_here;
    app.gone(Role::Button, edit_here).await?;
    let field = app.find(Role::Field, title(app)).await?;
    ensure!(field.is_enabled().await?, "the tab that writes is locked");
    Ok(())
}

/// How much of the title is not stored.
async fn title_lost(app: &Session, written: &str) -> Result<usize> {
    let draft = app.draft().await?;
    Ok(lost(written, draft["title"].as_str().unwrap_or_default()))
}

/// How much of the title is in no draft of local storage.
async fn any_title_lost(app: &Session, written: &str) -> Result<usize> {
    let drafts = app.drafts().await?;
    let found = drafts.iter().filter_map(|draft| draft["title"].as_str());
    let missing = found.map(|title| lost(written, title)).min();
    Ok(missing.unwrap_or(written.chars().count()))
}
