//! Whether a draft is in a file was decided by the clock: edits after a file counted as in it, or a file
//! never counted.

use anyhow::Result;
use chrono::{DateTime, TimeDelta, Utc};
use samspil::domain::BuiltIn;
use samspil_e2e::{
    Role, Session, contains, empty_annex, empty_plan, equal, journey, lacks, one_engine, set, until,
};
use serde_json::json;

const TITLE: &str = "Åen";

#[tokio::test]
async fn edits_after_a_file_that_was_taken_with_the_clock_ahead_are_not_in_it() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().app;
        let today: DateTime<Utc> = "2026-11-20T08:00:00Z".parse()?;
        app.travel_to(today).await?;
        app.start_plan(TITLE).await?;
        app.wait_until_saved().await?;
        app.travel_to(today + TimeDelta::days(3 * 365)).await?;
        app.click_button(words.download).await?;
        app.wait_for_download(".json").await?;
        app.travel_to(today + TimeDelta::days(1)).await?;
        lacks(&save_line(app).await?, words.changed_since_file)?;
        app.type_on(app.words().plan.title_label, "!").await?;
        contains(&save_line(app).await?, words.changed_since_file)?;
        app.go_home().await?;
        app.wait_for_text(&(app.words().start.unfiled)(1)).await?;
        // And the reverse: a file of a draft whose version is ahead has it.
        app.click_button(app.words().start.download).await?;
        app.wait_for_download(".json").await?;
        gone(app, &(app.words().start.unfiled)(1)).await
    })
    .await
}

#[tokio::test]
async fn the_save_line_says_at_once_that_a_draft_was_changed_since_its_file() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().app;
        let annex = empty_annex(1, "Ambassadør")?;
        app.seed(std::slice::from_ref(&annex)).await?;
        let id = annex["id"].as_str().unwrap_or_default();
        app.open(&format!("#/annex/{id}")).await?;
        app.click_button(app.words().activities.table.add).await?;
        app.click_button(words.download).await?;
        app.wait_for_download(".json").await?;
        lacks(&save_line(app).await?, words.changed_since_file)?;
        // Nothing else on the page follows a cell of the table.
        let cell = app.cell(1, app.column_of(BuiltIn::Activity));
        app.type_on(&cell, "x").await?;
        contains(&save_line(app).await?, words.changed_since_file)?;
        app.wait_until_saved().await?;
        app.reload().await?;
        until("the line of the reloaded page", async || {
            contains(&save_line(app).await?, words.changed_since_file).map(Some)
        })
        .await
    })
    .await
}

#[tokio::test]
async fn a_draft_opened_from_a_file_is_in_a_file() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().app;
        let plan = empty_plan(1, TITLE)?;
        app.drop_file("plan.json", &plan.to_string()).await?;
        app.find(Role::Heading, TITLE).await?;
        app.visit(app.words().plan.profile).await?;
        contains(&save_line(app).await?, words.in_own_file)?;
        lacks(&save_line(app).await?, words.not_in_file)?;
        app.type_on(app.words().plan.title_label, "!").await?;
        contains(&save_line(app).await?, words.changed_since_file)?;
        app.wait_until_saved().await?;
        app.go_home().await?;
        let unfiled = (app.words().start.unfiled)(1);
        app.wait_for_text(&unfiled).await?;
        // The file with the state that is here.
        let mut same = app.draft().await?;
        set(&mut same, "/modified", "2026-11-20T08:00:00Z")?;
        app.drop_file("plan.json", &same.to_string()).await?;
        app.wait_for_notice(app.words().arriving.same).await?;
        gone(app, &unfiled).await
    })
    .await
}

#[tokio::test]
async fn an_untouched_empty_plan_asks_for_no_file() -> Result<()> {
    one_engine!();
    journey(async |app| {
        app.begin_plan().await?;
        app.find(Role::Field, app.words().plan.title_label).await?;
        lacks(&save_line(app).await?, app.words().app.not_in_file)?;
        app.go_home().await?;
        app.find(Role::Link, app.words().start.untitled).await?;
        lacks(&app.text().await?, &(app.words().start.unfiled)(1))?;
        app.click_link(app.words().start.untitled).await?;
        app.visit(app.words().plan.profile).await?;
        app.fill(app.words().plan.title_label, TITLE).await?;
        contains(&save_line(app).await?, app.words().app.not_in_file)
    })
    .await
}

/// An app of version 1 stored the moment of the download alone.
#[tokio::test]
async fn a_mark_of_an_earlier_app_still_counts() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let plan = empty_plan(1, TITLE)?;
        let key = format!("samspil.filed.{}", plan["id"].as_str().unwrap_or_default());
        let put = "localStorage.setItem(arguments[0], arguments[1])";
        app.script(put, &[json!(key), json!("2026-11-20T09:00:00+00:00")])
            .await?;
        app.seed(std::slice::from_ref(&plan)).await?;
        app.find(Role::Link, TITLE).await?;
        lacks(&app.text().await?, &(app.words().start.unfiled)(1))?;
        app.click_link(TITLE).await?;
        app.visit(app.words().plan.profile).await?;
        // The clock is behind the mark.
        let behind = "Date.now = () => Date.parse('2026-11-20T08:30:00Z')";
        app.script(behind, &[]).await?;
        app.type_on(app.words().plan.title_label, "!").await?;
        contains(&save_line(app).await?, app.words().app.changed_since_file)?;
        app.wait_until_saved().await?;
        equal("the title", &app.draft().await?["title"], &json!("Åen!"))
    })
    .await
}

async fn save_line(app: &Session) -> Result<String> {
    let line = "return document.querySelector('.save-line__status')?.innerText ?? ''";
    let line = app.script(line, &[]).await?;
    Ok(line.as_str().unwrap_or_default().to_owned())
}

async fn gone(app: &Session, text: &str) -> Result<()> {
    until(&format!("{text:?} to be gone"), async || {
        lacks(&app.text().await?, text).map(Some)
    })
    .await
}
