//! The two copies of a draft differ at the start: the newer one is taken, whichever it is.

use anyhow::{Context, Result};
use chrono::{DateTime, TimeDelta};
use samspil_e2e::{Fault, Role, Session, at, equal, every_engine, journey, lost, until};
use serde_json::{Value, json};

const OLD: &str = "Åen";
const NEW: &str = "Åen og bækken, uge 42";

#[tokio::test]
async fn local_storage_is_behind() -> Result<()> {
    every_engine!("storage: two copies that differ");
    journey(async |app| {
        app.start_plan(OLD).await?;
        app.wait_until_saved().await?;
        let old = app.draft().await?;
        app.fill(app.words().plan.title_label, NEW).await?;
        app.wait_until_saved().await?;
        put(app, &old).await?;
        let fault = Fault {
            what: "Local storage holds an older state than the durable copy",
            how: "an earlier state written into local storage before the start",
            sees: "The newer state, without a question",
            lost: title_lost(app, NEW).await?,
        };
        fault.report("local-behind")
    })
    .await
}

#[tokio::test]
async fn the_durable_copy_is_behind() -> Result<()> {
    every_engine!("storage: two copies that differ");
    journey(async |app| {
        app.start_plan(OLD).await?;
        app.wait_until_saved().await?;
        let mut draft = app.draft().await?;
        let modified: DateTime<chrono::Utc> =
            draft["modified"].as_str().context("a moment")?.parse()?;
        let later = modified + TimeDelta::seconds(1);
        draft["modified"] = json!(later.to_rfc3339());
        draft["title"] = json!(NEW);
        put(app, &draft).await?;
        let fault = Fault {
            what: "The durable copy holds an older state than local storage",
            how: "a later state written into local storage before the start",
            sees: "The newer state, without a question",
            lost: title_lost(app, NEW).await?,
        };
        fault.report("durable-behind")
    })
    .await
}

/// Puts a state into local storage between two visits, and starts the app again.
async fn put(app: &Session, draft: &Value) -> Result<()> {
    // No draft is open there that would be saved over it.
    app.go_home().await?;
    let key = format!("samspil.draft.{}", draft["id"].as_str().context("an id")?);
    let store = "localStorage.setItem(arguments[0], arguments[1])";
    app.script(store, &[json!(key), json!(draft.to_string())])
        .await?;
    app.reload().await?;
    app.find(Role::Heading, app.words().start.title).await?;
    Ok(())
}

/// What is missing of the title, with both copies alike in the end.
async fn title_lost(app: &Session, title: &str) -> Result<usize> {
    app.find(Role::Link, title).await?;
    until("both copies to be alike", async || {
        let durable = app.durable_records().await?;
        let local = app.local_storage().await?;
        let key = local.keys().find(|key| key.starts_with("samspil.draft."));
        let key = key.context("a draft")?;
        equal("the copies", &durable.get(key), &local.get(key)).map(Some)
    })
    .await?;
    let draft = app.draft().await?;
    Ok(lost(
        title,
        at(&draft, "/title").as_str().unwrap_or_default(),
    ))
}
