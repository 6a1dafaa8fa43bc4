//! The browser is killed soon after the app has said that all is saved.

use std::time::Duration;

use anyhow::Result;
use samspil_e2e::{
    Device, Fault, Role, Session, at, every_engine, is_thorough, lost, needs, until,
};

use super::{ANSWER, PROMPT, open_answer};

/// How often the browser is killed. Each round starts it again, which takes most of the time.
fn rounds() -> Result<u32> {
    Ok(if is_thorough()? { 10 } else { 4 })
}

#[tokio::test]
async fn half_a_second_after_it_was_saved() -> Result<()> {
    every_engine!("kills");
    is_killed(Duration::from_millis(500)).await
}

#[tokio::test]
async fn two_seconds_after_it_was_saved() -> Result<()> {
    every_engine!("kills");
    is_killed(Duration::from_secs(2)).await
}

#[tokio::test]
async fn six_seconds_after_it_was_saved() -> Result<()> {
    every_engine!("kills");
    is_killed(Duration::from_secs(6)).await
}

/// Writes, kills and looks again, round by round on one device.
async fn is_killed(rest: Duration) -> Result<()> {
    needs!(Restart);
    let device = Device::new()?;
    let mut all_lost = 0;
    let mut written = text(0);
    let rounds = rounds()?;
    device
        .journey(async |app| {
            open_answer(app).await?;
            write(app, &written, rest).await
        })
        .await?;
    for round in 1..=rounds {
        let next = text(round);
        all_lost += device
            .journey(async |app| {
                let lost = what_is_lost(app, &written).await?;
                // The last round only looks.
                if round < rounds {
                    write(app, &next, rest).await?;
                }
                Ok(lost)
            })
            .await?;
        written = next;
    }
    let seconds = rest.as_secs_f32();
    let fault = Fault {
        what: &format!("The browser is killed {seconds} s after »Gemt« shows"),
        how: "SIGKILL to all of its processes, several times",
        sees: "The whole text, without a question",
        lost: all_lost,
    };
    fault.report(&format!("killed-{}", rest.as_millis()))
}

/// A text that differs from the others in its first letter, and is longer than one save.
fn text(round: u32) -> String {
    let sentence = "Læreren skriver til museet i august og får svar før uge 42. ";
    format!("{round}: {}", sentence.repeat(4))
}

async fn write(app: &Session, text: &str, rest: Duration) -> Result<()> {
    app.fill(app.words().prompt.answer, text).await?;
    app.wait_until_saved().await?;
    app.pause(rest).await?;
    app.kill().await
}

/// How much of the text is neither in storage nor on screen, on the page that it leaves open.
async fn what_is_lost(app: &Session, written: &str) -> Result<usize> {
    // Local storage, which lost its last seconds, is restored after the start page is shown and before
    // a draft can be opened.
    let draft = until("the draft", async || app.draft().await.map(Some)).await?;
    let id = draft["id"].as_str().unwrap_or_default();
    app.open(&format!("#/plan/{id}/contact/{PROMPT}")).await?;
    app.find(Role::Field, app.words().prompt.answer).await?;
    let draft = app.draft().await?;
    let stored = at(&draft, ANSWER).as_str().unwrap_or_default();
    let missing = lost(written, stored);
    app.wait_for_value(app.words().prompt.answer, stored)
        .await?;
    Ok(missing)
}
