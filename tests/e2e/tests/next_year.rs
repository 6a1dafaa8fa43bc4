//! A plan and a worksheet that are made from those of the year before.

use anyhow::{Context, Result, ensure};
use chrono::{Local, TimeZone, Utc};
use samspil::domain::SchoolYear;
use samspil_e2e::{
    Key, Role, Session, at, contains, equal, journey, lacks, one_engine, set, until,
};
use serde_json::{Value, json};

const LESSON: &str = "Vi kom for sent af sted, og turen blev for kort.";
const CRITERION: &str = "evaluation.collaboration.communication";
const CONCERNED: &str = "follow-up.communication.form";

/// The sample of 2026/27, with an evaluation by the school.
fn evaluated() -> Result<Value> {
    let mut plan: Value = serde_json::from_str(include_str!("../../samples/plan.json"))?;
    plan["body"]["answers"][CRITERION] = json!({
        "answer": { "criterion": { "views": { "school": { "score": 2, "worked_less": LESSON } } } },
    });
    set(&mut plan, "/body/lessons", json!([]))?;
    Ok(plan)
}

/// The only draft that is not this one.
async fn other(app: &Session, than: &Value) -> Result<Value> {
    until("the new draft", async || {
        let drafts = app.drafts().await?;
        Ok(drafts.into_iter().find(|draft| draft["id"] != than["id"]))
    })
    .await
}

#[tokio::test]
async fn a_plan_is_carried_into_the_next_year_with_what_worked_less_well() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().carried;
        app.travel_to(
            Utc.with_ymd_and_hms(2027, 6, 2, 9, 0, 0)
                .single()
                .context("a time")?,
        )
        .await?;
        let old = evaluated()?;
        app.seed(std::slice::from_ref(&old)).await?;
        let id = old["id"].as_str().context("an id")?;
        app.open(&format!("#/plan/{id}")).await?;
        app.click_button(words.start).await?;
        app.wait_for_focus(&format!("h2 {}", (words.title)("2027/28")))
            .await?;
        app.check(words.tasks, false).await?;
        app.click_button(&(words.make)("2027/28")).await?;
        app.wait_for_notice(&(words.made)("2027/28")).await?;

        let next = other(app, &old).await?;
        let title = old["title"].as_str().unwrap_or_default();
        equal("title", &next["title"], &json!(format!("{title} 2027/28")))?;
        let body = &next["body"];
        equal("year", at(body, "/profile/school_year"), &json!("2027/28"))?;
        equal(
            "school",
            at(body, "/profile/school"),
            at(&old, "/body/profile/school"),
        )?;
        equal(
            "from",
            at(body, "/profile/period/from"),
            &json!("2027-08-31"),
        )?;
        equal(
            "a Thursday",
            at(body, "/meetings/1/date"),
            &json!("2028-01-13"),
        )?;
        equal("tasks", &body["tasks"], &json!(null))?;
        equal("finished", &body["finished"], &json!(null))?;
        ensure!(body["answers"].get(CRITERION).is_none(), "it is evaluated");
        let drafts = app.drafts().await?;
        ensure!(drafts.contains(&old), "the old plan has changed");
        Ok(())
    })
    .await
}

#[tokio::test]
async fn what_worked_less_well_is_beside_the_question_that_it_is_about() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().carried;
        let old = evaluated()?;
        app.seed(std::slice::from_ref(&old)).await?;
        let id = old["id"].as_str().context("an id")?;
        app.open(&format!("#/plan/{id}")).await?;
        app.click_button(words.start).await?;
        app.tab_to(&format!("input {}", words.parties)).await?;
        app.key(&[], Key::Escape).await?;
        app.wait_for_focus(&format!("button {}", words.start))
            .await?;
        app.key(&[], Key::Enter).await?;
        let year = SchoolYear::coming(SchoolYear::starting(2026), Local::now().date_naive());
        let year = year.context("a year")?.to_string();
        app.click_button(&(words.make)(&year)).await?;
        app.wait_for_text(words.lessons_lead).await?;
        app.wait_for_text(LESSON).await?;

        let question = app.speech.prompt(CONCERNED);
        app.click_link(&(words.to_prompt)(&question)).await?;
        let card = app.within(Role::Article, &question);
        card.wait_for_text(LESSON).await?;
        let other = app.speech.prompt("follow-up.time.schedule");
        lacks(&app.within(Role::Article, &other).text().await?, LESSON)?;
        let said = (words.said)(app.words().plan.school, &app.speech.prompt(CRITERION));
        let settled = format!("{}, {said}", words.settled);
        card.check(&settled, true).await?;
        let is_settled = |draft: &Value| {
            let lessons = at(draft, "/body/lessons")
                .as_array()
                .cloned()
                .unwrap_or_default();
            lessons
                .iter()
                .any(|one| one["text"] == LESSON && one["settled"] == true)
        };
        until("the point to be settled", async || {
            Ok(app.drafts().await?.iter().any(is_settled).then_some(()))
        })
        .await?;
        app.reload().await?;
        app.within(Role::Article, &question)
            .wait_for_text(LESSON)
            .await?;

        // What has been talked about is not on paper any more, unlike the rest.
        app.visit(app.words().plan.summary).await?;
        app.find(Role::Heading, words.lessons).await?;
        let paper = app.text().await?;
        lacks(&paper, LESSON)?;
        contains(&paper, "Der gik tre uger")
    })
    .await
}

#[tokio::test]
async fn a_worksheet_is_filled_in_again() -> Result<()> {
    one_engine!();
    journey(async |app| {
        let words = &app.words().carried;
        let old: Value = serde_json::from_str(include_str!("../../samples/worksheet.json"))?;
        app.seed(std::slice::from_ref(&old)).await?;
        let id = old["id"].as_str().context("an id")?;
        app.open(&format!("#/worksheet/{id}/summary")).await?;
        app.click_button(words.start_worksheet).await?;
        app.click_button(words.make_worksheet).await?;
        app.wait_for_notice(words.made_worksheet).await?;
        let next = other(app, &old).await?;
        equal(
            "answers",
            at(&next, "/body/answers"),
            at(&old, "/body/answers"),
        )?;
        equal("finished", at(&next, "/body/finished"), &json!(null))?;
        ensure!(next["title"] != old["title"], "both have the same title");
        ensure!(
            app.drafts().await?.contains(&old),
            "the old one has changed"
        );
        Ok(())
    })
    .await
}
