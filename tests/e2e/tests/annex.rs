//! Bilag 1 of 2019/20 entered as ambassadors do, then reloaded, printed, and opened from its file
//! in another browser; and what else is done to an annex, one file for each part.

mod form;
mod from_plan;
mod head;
mod next_year;
mod paper;
mod print;
mod removed;
mod table;
mod ties;
mod typing;

use anyhow::Result;
use samspil_e2e::{
    Language, Role, Session, equal, every_engine, journey_in, one_engine, without_lineage,
};
use serde_json::Value;

#[tokio::test]
async fn an_annex_of_2019_moves_to_another_browser_in_danish() -> Result<()> {
    every_engine!("dates, a file, paper and the storage of one whole annex");
    whole_annex(Language::Da).await
}

#[tokio::test]
async fn an_annex_of_2019_moves_to_another_browser_in_english() -> Result<()> {
    one_engine!();
    whole_annex(Language::En).await
}

#[tokio::test]
async fn an_annex_of_2019_moves_to_another_browser_in_norwegian() -> Result<()> {
    one_engine!();
    whole_annex(Language::Nb).await
}

async fn whole_annex(language: Language) -> Result<()> {
    let (file, draft) = journey_in(language, async |app| {
        enter(app).await?;
        let draft = app.draft().await?;
        stays_after_a_reload(app, &draft).await?;
        paper::holds_every_cell(app).await?;
        app.click_button(app.words().app.download).await?;
        let file = app.wait_for_download(".json").await?;
        Ok((std::fs::read_to_string(file)?, draft))
    })
    .await?;
    let content: Value = serde_json::from_str(&file)?;
    equal("the file", &without_lineage(&content), &draft)?;
    journey_in(language, async |app| {
        let file = app.make_file("annex.json", &file)?;
        app.choose_file(&file).await?;
        app.find(Role::Heading, app.words().annex.activities)
            .await?;
        let imported = without_lineage(&app.draft().await?);
        equal("the imported draft", &imported, &draft)?;
        table::shows(app).await
    })
    .await
}

/// It is June: the annex is written for the coming school year.
async fn enter(app: &Session) -> Result<()> {
    app.travel_to("2019-06-03T07:30:00Z".parse()?).await?;
    app.start_annex(form::TITLE).await?;
    head::enter(app).await?;
    table::enter(app).await?;
    ties::enter(app).await?;
    app.wait_until_saved().await
}

async fn stays_after_a_reload(app: &Session, draft: &Value) -> Result<()> {
    app.reload().await?;
    ties::shows(app).await?;
    app.visit_in_annex(app.words().annex.activities).await?;
    head::shows(app).await?;
    table::shows(app).await?;
    equal("the draft after a reload", &app.draft().await?, draft)
}
