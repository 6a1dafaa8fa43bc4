//! What is taken away from an annex comes back: at once, and after a reload.

use anyhow::{Result, ensure};
use samspil::domain::BuiltIn;
use samspil_e2e::{Role, Session, at, equal, every_engine, journey, until};
use serde_json::Value;

use super::table::{add_column, heads};

const COLUMN: &str = "Timer";

#[tokio::test]
async fn an_own_column_with_content_comes_back_by_undo_and_from_its_panel() -> Result<()> {
    every_engine!("undo: a removed column");
    journey(async |app| {
        let labels = &app.words().activities.columns;
        let before = start(app).await?;
        app.unfold(labels.title).await?;
        remove_column(app).await?;
        app.undo().await?;
        app.wait_for_notice(&(labels.restored)(COLUMN)).await?;
        shows_column(app, &before).await?;

        remove_column(app).await?;
        app.wait_for_stored("/body/columns/4/removed", true).await?;
        app.reload().await?;
        app.unfold(labels.title).await?;
        let column = format!("{}, {COLUMN}", labels.bring_back);
        app.click_button(&column).await?;
        shows_column(app, &before).await
    })
    .await
}

#[tokio::test]
async fn an_activity_comes_back_by_undo_and_from_the_removed_ones() -> Result<()> {
    every_engine!("undo: a removed row and its focus");
    journey(async |app| {
        let labels = &app.words().activities.table;
        let before = start(app).await?;
        remove_activity(app).await?;
        app.undo().await?;
        app.wait_for_notice(labels.restored).await?;
        shows_activities(app, ["Fablab", "Netværk"]).await?;
        app.wait_for_stored("/body", before.clone()).await?;

        remove_activity(app).await?;
        app.wait_for_stored("/body/removed/0", at(&before, "/activities/0").clone())
            .await?;
        app.reload().await?;
        app.unfold(&(labels.removed_list)(1)).await?;
        let activity = format!("{}, Fablab", labels.bring_back);
        app.click_button(&activity).await?;
        shows_activities(app, ["Netværk", "Fablab"]).await?;
        app.wait_for_stored("/body/removed", Value::Null).await?;
        let last = at(&before, "/activities/0").clone();
        app.wait_for_stored("/body/activities/1", last).await?;
        app.wait_for_value(&app.cell(2, COLUMN), "20").await
    })
    .await
}

/// Two activities and a column of one's own; gives what is stored.
async fn start(app: &Session) -> Result<Value> {
    app.start_annex("Ambassadør").await?;
    app.unfold(app.words().activities.columns.title).await?;
    add_column(app, COLUMN).await?;
    for (n, text, hours) in [(1, "Fablab", "20"), (2, "Netværk", "35")] {
        app.add_activity(n, text).await?;
        app.fill(&app.cell(n, COLUMN), hours).await?;
    }
    app.wait_until_saved().await?;
    Ok(app.draft().await?["body"].clone())
}

/// Nothing is asked: one press, and the column is gone.
async fn remove_column(app: &Session) -> Result<()> {
    let labels = &app.words().activities.columns;
    let column = (labels.column)(COLUMN);
    let button = format!("{}, {column}", labels.remove);
    app.click_button(&button).await?;
    app.wait_for_notice(&(labels.removed)(COLUMN)).await?;
    equal("the columns", &heads(app).await?.len(), &4)?;
    ensure!(
        !app.has(Role::Field, &app.cell(1, COLUMN)).await,
        "a cell of the removed column is left"
    );
    Ok(())
}

async fn shows_column(app: &Session, before: &Value) -> Result<()> {
    for (n, hours) in [(1, "20"), (2, "35")] {
        app.wait_for_value(&app.cell(n, COLUMN), hours).await?;
    }
    app.wait_for_stored("/body", before.clone()).await
}

async fn remove_activity(app: &Session) -> Result<()> {
    let labels = &app.words().activities.table;
    let button = format!("{}: {}", labels.remove, (labels.row)(1));
    app.click_button(&button).await?;
    app.wait_for_notice(labels.removed).await?;
    app.gone(Role::Field, &app.cell(2, COLUMN)).await
}

async fn shows_activities(app: &Session, texts: [&str; 2]) -> Result<()> {
    until("both activities", async || {
        for (n, text) in (1..).zip(texts) {
            let cell = app.cell(n, app.column_of(BuiltIn::Activity));
            equal("a cell", &app.value(&cell).await?.as_str(), &text)?;
        }
        Ok(Some(()))
    })
    .await
}
