//! A draft from a computer whose clock was ahead: what is done to it here must not move its version
//! back, or an older copy of it wins.

use std::time::Duration;

use anyhow::{Context, Result, ensure};
use samspil::domain::BuiltIn;
use samspil_e2e::{
    Device, Role, Session, at, empty_annex, empty_plan, equal, every_engine, journey, needs,
    one_engine, set, until,
};
use serde_json::Value;

/// Later than any run of this test.
const AHEAD: &str = "2099-01-01T08:00:00Z";
const OLD: &str = "Åen";
const NEW: &str = "Bækken";
const CLASSES: &str = "/body/profile/classes";
const TEXT: &str = "5.a og 5.b";

#[tokio::test]
async fn a_rename_with_the_clock_behind_loses_no_saved_text_when_the_browser_is_killed()
-> Result<()> {
    every_engine!("storage and kills");
    needs!(Restart);
    let device = Device::new()?;
    let plan = ahead(empty_plan(1, OLD)?)?;
    // The browser ends in good order: its disk has the draft as it came.
    device
        .journey(async |app| {
            app.seed(std::slice::from_ref(&plan)).await?;
            app.find(Role::Link, OLD).await?;
            wait_for_durable(app, &plan, OLD).await
        })
        .await?;
    device
        .journey(async |app| {
            app.open(&address(&plan, "plan")).await?;
            write_classes(app).await?;
            rename(app).await?;
            wait_for_durable(app, &plan, NEW).await?;
            tokio::time::sleep(Duration::from_millis(500)).await;
            app.kill().await
        })
        .await?;
    device
        .journey(async |app| {
            app.find(Role::Link, NEW).await?;
            has_text_and_title(app).await
        })
        .await
}

#[tokio::test]
async fn a_rename_with_the_clock_behind_loses_no_saved_text_when_local_storage_is_set_back()
-> Result<()> {
    one_engine!();
    journey(async |app| {
        let plan = ahead(empty_plan(1, OLD)?)?;
        app.seed(std::slice::from_ref(&plan)).await?;
        app.find(Role::Link, OLD).await?;
        app.open(&address(&plan, "plan")).await?;
        write_classes(app).await?;
        rename(app).await?;
        wait_for_durable(app, &plan, NEW).await?;
        // What a crash does to the last seconds of local storage.
        app.seed(std::slice::from_ref(&plan)).await?;
        app.find(Role::Link, NEW).await?;
        has_text_and_title(app).await
    })
    .await
}

#[tokio::test]
async fn a_rename_with_the_clock_behind_is_not_undone_by_a_tab_that_has_the_draft_open()
-> Result<()> {
    every_engine!("tabs");
    journey(async |app| {
        let plan = ahead(empty_plan(1, OLD)?)?;
        app.seed(std::slice::from_ref(&plan)).await?;
        app.find(Role::Link, OLD).await?;
        let list = app.tab().await?;
        let writer = app.open_tab(&address(&plan, "plan")).await?;
        write_classes(app).await?;
        app.go_to_tab(&list).await?;
        // The list follows the other tab with a delay, and would close the menu.
        app.reload().await?;
        rename(app).await?;
        app.go_to_tab(&writer).await?;
        app.wait_for_value(app.words().plan.title_label, NEW)
            .await?;
        has_text_and_title(app).await
    })
    .await
}

#[tokio::test]
async fn a_plan_added_to_an_annex_with_the_clock_behind_loses_no_saved_text() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let (annex, plan) = start_annex_and_plan(app).await?;
        app.open(&address(&annex, "annex")).await?;
        write_ambassador(app).await?;
        add_to_annex(app, &annex, &plan).await?;
        // What a crash does to the last seconds of local storage.
        app.seed(std::slice::from_ref(&annex)).await?;
        app.go_home().await?;
        app.find(Role::Link, OLD).await?;
        has_text_and_activity(app).await
    })
    .await
}

#[tokio::test]
async fn a_plan_added_to_an_annex_with_the_clock_behind_is_not_undone_by_another_tab() -> Result<()>
{
    every_engine!("tabs");
    journey(async |app| {
        let (annex, plan) = start_annex_and_plan(app).await?;
        let first = app.tab().await?;
        let writer = app.open_tab(&address(&annex, "annex")).await?;
        write_ambassador(app).await?;
        app.go_to_tab(&first).await?;
        add_to_annex(app, &annex, &plan).await?;
        app.go_to_tab(&writer).await?;
        let cell = app.cell(1, app.column_of(BuiltIn::Activity));
        app.wait_for_value(&cell, NEW).await?;
        has_text_and_activity(app).await
    })
    .await
}

fn ahead(mut draft: Value) -> Result<Value> {
    set(&mut draft, "/modified", AHEAD)?;
    Ok(draft)
}

fn address(draft: &Value, kind: &str) -> String {
    format!("#/{kind}/{}", draft["id"].as_str().unwrap_or_default())
}

/// Writes into the open plan, and waits until the page says that it is saved.
async fn write_classes(app: &Session) -> Result<()> {
    app.visit(app.words().plan.profile).await?;
    app.fill(app.words().profile.frame.classes, TEXT).await?;
    app.wait_until_saved().await
}

/// Renames the draft in the list of the start page.
async fn rename(app: &Session) -> Result<()> {
    let text = &app.words().start;
    app.open("#/").await?;
    let more = (text.more)(OLD);
    app.unfold(&more).await?;
    app.within(Role::Fold, &more)
        .click_button(app.words().library.rename)
        .await?;
    app.fill(app.words().library.rename_label, NEW).await?;
    app.click_button(app.words().library.rename_save).await?;
    app.find(Role::Link, NEW).await?;
    Ok(())
}

/// Waits until the durable copy of the draft has this text.
async fn wait_for_durable(app: &Session, draft: &Value, text: &str) -> Result<()> {
    let key = format!("samspil.draft.{}", draft["id"].as_str().unwrap_or_default());
    until(&format!("{text} in the durable copy"), async || {
        let records = app.durable_records().await?;
        let has_text = records.get(&key).is_some_and(|raw| raw.contains(text));
        Ok(has_text.then_some(()))
    })
    .await
}

async fn has_text_and_title(app: &Session) -> Result<()> {
    let draft = app.draft().await?;
    equal("the text", at(&draft, CLASSES), &TEXT)?;
    equal("the title", at(&draft, "/title"), &NEW)
}

/// An annex from a computer whose clock was ahead, and a plan; the start page shows both.
async fn start_annex_and_plan(app: &Session) -> Result<(Value, Value)> {
    let (annex, plan) = (ahead(empty_annex(1, OLD)?)?, empty_plan(1, NEW)?);
    app.seed(&[annex.clone(), plan.clone()]).await?;
    app.find(Role::Link, OLD).await?;
    Ok((annex, plan))
}

/// Writes into the head of the open annex, and waits until the page says that it is saved.
async fn write_ambassador(app: &Session) -> Result<()> {
    app.fill(app.words().activities.head.ambassador, TEXT)
        .await?;
    app.wait_until_saved().await
}

async fn add_to_annex(app: &Session, annex: &Value, plan: &Value) -> Result<()> {
    let words = &app.words().to_annex;
    app.open(&address(plan, "plan")).await?;
    app.click_button(words.add).await?;
    app.within(Role::Group, words.question)
        .click_button(&(words.add_to)(OLD))
        .await?;
    app.wait_for_notice(&(words.added)(OLD)).await?;
    wait_for_durable(app, annex, NEW).await
}

async fn has_text_and_activity(app: &Session) -> Result<()> {
    let drafts = app.drafts().await?;
    let annex = drafts.iter().find(|draft| draft["kind"] == "annex");
    let annex = annex.context("the annex")?;
    equal("the text", at(annex, "/body/head/ambassador"), &TEXT)?;
    let activities = at(annex, "/body/activities").as_array();
    ensure!(
        activities.is_some_and(|all| all.len() == 1),
        "not one activity: {activities:?}"
    );
    Ok(())
}
