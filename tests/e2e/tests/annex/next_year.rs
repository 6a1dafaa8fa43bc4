//! The coming school year: when it is due, and the annex that is made for it.

use anyhow::{Context, Result, ensure};
use samspil::domain::BuiltIn;
use samspil_e2e::{Role, Session, at, equal, journey, one_engine, until};
use serde_json::{Value, json};

const OCTOBER: &str = "2026-10-10T08:00:00Z";
const MAY: &str = "2027-05-10T08:00:00Z";
const TITLE: &str = "Ambassadør 2026/27";
const ACTIVITIES: [&str; 3] = ["Fablab", "Besøg", "Netværk"];

#[tokio::test]
async fn the_coming_year_is_due_in_may_and_not_in_october() -> Result<()> {
    one_engine!();
    journey(async |app| {
        start(app).await?;
        ensure!(!is_due(app).await, "due in the annex in October");
        app.go_home().await?;
        app.find(Role::Link, TITLE).await?;
        ensure!(!is_due(app).await, "due on the start page in October");

        app.travel_to(MAY.parse()?).await?;
        let due = (app.words().new_year.due_coming)("2027/28");
        reminder(app).wait_for_text(&due).await?;
        reminder(app).click_link(TITLE).await?;
        app.find(Role::Heading, app.words().annex.activities)
            .await?;
        reminder(app).wait_for_text(&due).await
    })
    .await
}

#[tokio::test]
async fn the_annex_of_the_coming_year_keeps_the_chosen_activities_only() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().new_year;
        start(app).await?;
        let old = app.draft().await?;
        app.travel_to(MAY.parse()?).await?;
        reminder(app).click_button(words.start).await?;
        let panel = app.within(Role::Region, &(words.title)("2027/28"));
        panel.check("2 Besøg", false).await?;
        panel.wait_for_text(&(words.kept)(2, 3)).await?;
        panel.click_button(&(words.make)("2027/28")).await?;
        app.wait_for_notice(&(words.made)("2027/28")).await?;
        ensure!(!is_due(app).await, "the new annex is due");

        let new = the_other(app, &old).await?;
        equal("the title", at(&new, "/title"), &"Ambassadør 2027/28")?;
        equal("the year", at(&new, "/body/head/school_year"), &"2027/28")?;
        equal("the activities", at(&new, "/body/activities"), &kept(&old))?;
        for (n, text) in [(1, "Fablab"), (2, "Netværk")] {
            let cell = app.cell(n, app.column_of(BuiltIn::Activity));
            app.wait_for_value(&cell, text).await?;
        }
        app.go_home().await?;
        app.find(Role::Link, TITLE).await?;
        ensure!(!is_due(app).await, "due though it is made");
        Ok(())
    })
    .await
}

/// An annex of 2026/27, written in October.
async fn start(app: &Session) -> Result<()> {
    app.travel_to(OCTOBER.parse()?).await?;
    app.start_annex(TITLE).await?;
    for (text, n) in ACTIVITIES.iter().zip(1..) {
        app.add_activity(n, text).await?;
    }
    app.wait_for_stored("/body/activities/2/cells/activity", "Netværk")
        .await
}

fn reminder(app: &Session) -> samspil_e2e::Scope {
    app.within(Role::Region, app.words().new_year.reminder)
}

async fn is_due(app: &Session) -> bool {
    app.has(Role::Region, app.words().new_year.reminder).await
}

/// The second annex; the first is as it was.
async fn the_other(app: &Session, first: &Value) -> Result<Value> {
    let drafts = until("two annexes", async || {
        let drafts = app.drafts().await?;
        Ok((drafts.len() == 2).then_some(drafts))
    })
    .await?;
    let (old, mut new): (Vec<Value>, Vec<Value>) = drafts
        .into_iter()
        .partition(|draft| draft["id"] == first["id"]);
    equal("the old annex", &old.first(), &Some(first))?;
    new.pop().context("a new annex")
}

/// The activities without the one that was dropped.
fn kept(old: &Value) -> Value {
    let activities = at(old, "/body/activities").as_array().into_iter().flatten();
    let kept = activities.filter(|one| one["cells"]["activity"] != "Besøg");
    json!(kept.collect::<Vec<_>>())
}
