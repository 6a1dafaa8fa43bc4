//! The case of an innovation week under ground: a plan entered as users do, from first contact to
//! evaluation, then reloaded, exported, deleted, imported and printed.

mod agreements;
mod case;
mod content;
mod evaluation;
mod follow_up;
mod paper;
mod profile;
mod settle;

use anyhow::{Context, Result};
use case::Case;
use samspil_e2e::{
    Language, Role, Session, equal, every_engine, journey_in, one_engine, until, without_lineage,
};
use serde_json::Value;

#[tokio::test]
async fn a_plan_from_contact_to_evaluation_in_danish() -> Result<()> {
    every_engine!("dates, files, paper and the storage of one whole plan");
    journey_in(Language::Da, whole_plan).await
}

#[tokio::test]
async fn a_plan_from_contact_to_evaluation_in_english() -> Result<()> {
    one_engine!();
    journey_in(Language::En, whole_plan).await
}

#[tokio::test]
async fn a_plan_from_contact_to_evaluation_in_norwegian() -> Result<()> {
    one_engine!();
    journey_in(Language::Nb, whole_plan).await
}

async fn whole_plan(app: &Session) -> Result<()> {
    let case = Case::in_language(app.speech.language)?;
    enter(app, &case).await?;
    let draft = app.draft().await?;
    stays_after_a_reload(app, &case, &draft).await?;
    comes_back_from_its_file(app, &case, &draft).await?;
    paper::holds_everything(app, &case).await
}

/// The plan is begun before the summer and finished a year later.
async fn enter(app: &Session, case: &Case) -> Result<()> {
    app.travel_to("2018-06-11T07:30:00Z".parse()?).await?;
    app.start_plan(&case.title).await?;
    profile::enter(app, case).await?;
    app.visit_theme("contact").await?;
    let plan = &app.words().plan;
    app.choose(plan.direction, plan.inbound).await?;
    settle::enter(app, case, "contact.").await?;
    content::enter(app, case).await?;
    agreements::enter(app, case).await?;
    app.wait_until_saved().await?;
    app.travel_to("2019-05-29T11:00:00Z".parse()?).await?;
    follow_up::enter(app, case).await?;
    evaluation::enter(app, case).await?;
    app.wait_until_saved().await
}

async fn stays_after_a_reload(app: &Session, case: &Case, draft: &Value) -> Result<()> {
    app.reload().await?;
    app.find(Role::Heading, &app.speech.theme_title("evaluation"))
        .await?;
    evaluation::shows(app, case).await?;
    profile::shows(app, case).await?;
    agreements::shows(app, case).await?;
    equal("the draft after a reload", &app.draft().await?, draft)
}

/// Nothing differs: neither the ids nor the times of the draft.
async fn comes_back_from_its_file(app: &Session, case: &Case, draft: &Value) -> Result<()> {
    let text = &app.words().start;
    app.click_button(app.words().app.download).await?;
    let file = app.wait_for_download(".json").await?;
    let content: Value = serde_json::from_slice(&std::fs::read(&file)?)?;
    equal("the file", &without_lineage(&content), draft)?;
    app.go_home().await?;
    let menu = (text.more)(&case.title);
    app.unfold(&menu).await?;
    app.within(Role::Fold, &menu)
        .click_button(app.words().library.delete)
        .await?;
    app.gone(Role::Link, &case.title).await?;
    until("the draft to be deleted", async || {
        Ok(app.drafts().await?.is_empty().then_some(()))
    })
    .await?;
    app.choose_file(&file).await?;
    app.find(Role::Heading, &case.title).await?;
    let imported = app.draft().await.context("no draft was imported")?;
    equal("the imported draft", &without_lineage(&imported), draft)
}
