//! "Føj til Bilag 1": a plan becomes an activity of an annex.

use anyhow::{Context, Result, ensure};
use samspil::domain::BuiltIn;
use samspil_e2e::{Role, Scope, Session, at, equal, journey, one_engine};
use serde_json::{Value, json};

const ANNEX: &str = "Ambassadør i Lyngholm";
const PLAN: &str = "Bækken vi deler";

#[tokio::test]
async fn a_plan_becomes_one_activity_of_an_annex_linked_both_ways() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().to_annex;
        start(app).await?;
        app.click_button(words.add).await?;
        question(app).click_button(&(words.add_to)(ANNEX)).await?;
        app.wait_for_notice(&(words.added)(ANNEX)).await?;
        is_linked(app).await?;

        app.reload().await?;
        let link = (words.is_in)(ANNEX);
        app.find(Role::Link, &link).await?;
        app.click_button(words.add).await?;
        question(app).find(Role::Link, &link).await?;
        let again = (words.add_to)(ANNEX);
        ensure!(!question(app).has(Role::Button, &again).await, "twice");

        question(app).click_link(&link).await?;
        let cell = app.cell(1, app.column_of(BuiltIn::Activity));
        app.wait_for_value(&cell, PLAN).await?;
        app.click_link(&(words.from_plan)(PLAN)).await?;
        app.find(Role::Heading, PLAN).await?;
        is_linked(app).await
    })
    .await
}

/// An annex, and a plan of which the overview is open.
async fn start(app: &Session) -> Result<()> {
    app.start_annex(ANNEX).await?;
    app.wait_for_stored("/title", ANNEX).await?;
    app.go_home().await?;
    app.begin_plan().await?;
    app.fill(app.words().plan.title_label, PLAN).await?;
    let year = app.words().profile.frame.school_year;
    app.select(year, "2026/27").await?;
    app.wait_until_saved().await?;
    app.visit(app.words().plan.overview).await
}

fn question(app: &Session) -> Scope {
    app.within(Role::Group, app.words().to_annex.question)
}

/// The annex has one activity of the plan, and each knows the other.
async fn is_linked(app: &Session) -> Result<()> {
    let (annex, plan) = (draft(app, "annex").await?, draft(app, "plan").await?);
    let activities = at(&annex, "/body/activities").as_array();
    let [activity] = activities.context("activities")?.as_slice() else {
        anyhow::bail!("not one activity: {activities:?}");
    };
    let year = (app.words().overview.year)("2026/27");
    equal("the title", at(activity, "/cells/activity"), &PLAN)?;
    equal("when", at(activity, "/elaboration/when"), &year.as_str())?;
    let groups = json!(["pupils", "teachers"]);
    equal("for whom", at(activity, "/target_groups"), &groups)?;
    equal("its plan", at(activity, "/from_plan"), &plan["id"])?;
    let link = json!([{ "annex": annex["id"], "activity": activity["id"] }]);
    equal(
        "the link of the plan",
        at(&plan, "/body/annex_links"),
        &link,
    )
}

async fn draft(app: &Session, kind: &str) -> Result<Value> {
    let drafts = app.drafts().await?;
    let draft = drafts.into_iter().find(|draft| draft["kind"] == kind);
    draft.context("a draft of this kind")
}
