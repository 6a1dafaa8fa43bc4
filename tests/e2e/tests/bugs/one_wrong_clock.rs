//! One visit with a clock that was three years ahead emptied the bin and thinned the saved states.

use anyhow::{Result, ensure};
use chrono::{DateTime, TimeDelta, Utc};
use samspil_e2e::{Role, Session, empty_plan, equal, journey, one_engine, until};

const KEPT: &str = "Åen";
const DELETED: &str = "Skoven";

#[tokio::test]
async fn one_visit_with_the_clock_ahead_keeps_the_bin_and_the_saved_states() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let text = &app.words().start;
        let today: DateTime<Utc> = "2026-11-20T08:00:00Z".parse()?;
        app.travel_to(today).await?;
        app.seed(&[empty_plan(1, KEPT)?, empty_plan(2, DELETED)?])
            .await?;
        app.unfold(&(text.more)(DELETED)).await?;
        app.click_button(app.words().library.delete).await?;
        app.gone(Role::Link, DELETED).await?;
        edit(app, 1).await?;
        app.travel_to(today + TimeDelta::hours(2)).await?;
        edit(app, 2).await?;

        app.travel_to(today + TimeDelta::days(3 * 365)).await?;
        is_in_bin(app).await?;
        edit(app, 3).await?;

        app.travel_to(today + TimeDelta::days(1)).await?;
        is_in_bin(app).await?;
        equal("saved states", &app.kept_states().await?.len(), &3)
    })
    .await
}

/// What is restored while the clock is right is later than a deletion while it was ahead.
#[tokio::test]
async fn a_deletion_with_the_clock_ahead_does_not_remove_what_is_opened_later() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let text = &app.words().start;
        let today: DateTime<Utc> = "2026-11-20T08:00:00Z".parse()?;
        app.travel_to(today + TimeDelta::days(3 * 365)).await?;
        let plan = empty_plan(1, DELETED)?;
        app.seed(std::slice::from_ref(&plan)).await?;
        app.unfold(&(text.more)(DELETED)).await?;
        app.click_button(app.words().library.delete).await?;
        app.gone(Role::Link, DELETED).await?;
        until("the mark of the deletion", async || {
            let records = app.durable_records().await?;
            Ok(records
                .keys()
                .any(|key| key.contains(".thrown."))
                .then_some(()))
        })
        .await?;
        app.travel_to(today).await?;
        // As a later visit that could not read the database would leave it.
        let mut later = plan.clone();
        samspil_e2e::set(&mut later, "/modified", "2026-11-20T08:30:00Z")?;
        app.seed(&[later]).await?;
        app.find(Role::Link, DELETED).await?;
        ensure!(app.drafts().await?.len() == 1, "it is gone");
        Ok(())
    })
    .await
}

/// Edits the draft in a visit of its own, before which its state is saved.
async fn edit(app: &Session, states: usize) -> Result<()> {
    app.open("#/").await?;
    app.reload().await?;
    app.click_link(KEPT).await?;
    let goal = app.words().profile.frame.classes;
    app.visit(app.words().plan.profile).await?;
    app.type_on(goal, "x").await?;
    app.wait_until_saved().await?;
    until(&format!("{states} saved states"), async || {
        equal("saved states", &app.kept_states().await?.len(), &states).map(Some)
    })
    .await?;
    app.open("#/").await
}

async fn is_in_bin(app: &Session) -> Result<()> {
    app.find(Role::Fold, &(app.words().library.bin)(1)).await?;
    Ok(())
}
