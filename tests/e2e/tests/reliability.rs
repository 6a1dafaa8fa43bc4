//! Faults of browsers and of people, and what is left of the text afterwards. Each hands a row to
//! the table in docs/reliability.md.

mod copies;
mod denied;
mod full;
mod killed;
mod records;
mod tabs;

use anyhow::{Context, Result};
use samspil_e2e::{Session, lost};

const PROMPT: &str = "contact.inbound.driver";
const ANSWER: &str = "/body/answers/contact.inbound.driver/answer/consideration/text";

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
