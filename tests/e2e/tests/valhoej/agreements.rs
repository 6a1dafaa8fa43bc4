//! What the parties promise each other: points, tasks, meetings, and the text that they sign.

use anyhow::{Context, Result};
use samspil::domain::Owner;
use samspil_e2e::{Role, Scope, Session, contains, lacks, until};

use super::case::{Case, Meeting, Task};
use super::settle;

pub async fn enter(app: &Session, case: &Case) -> Result<()> {
    app.visit(app.words().plan.agreements).await?;
    settle::enter(app, case, "agreement.").await?;
    for (task, n) in case.tasks.iter().zip(1..) {
        app.click_button(app.words().agreements.tasks.add).await?;
        enter_task(app, task, n).await?;
    }
    for (meeting, n) in case.meetings.iter().zip(1..) {
        let add = app.words().agreements.meetings.add;
        app.click_button(add).await?;
        enter_meeting(app, meeting, n).await?;
    }
    enter_text(app, case).await
}

async fn enter_task(app: &Session, task: &Task, n: usize) -> Result<()> {
    let words = &app.words().agreements;
    let labels = &words.tasks;
    let of = |label: &str| format!("{label}, {}", (labels.row)(n));
    let side = match task.side {
        Owner::School => words.school,
        Owner::LearningEnvironment => words.learning_environment,
        Owner::Both => words.both,
    };
    app.fill(&of(labels.what), &task.what).await?;
    app.fill(&of(labels.who), &task.who).await?;
    app.select(&of(labels.side), side).await?;
    app.fill_date(&of(labels.due), task.due).await?;
    app.check(&of(labels.done), task.done).await
}

async fn enter_meeting(app: &Session, meeting: &Meeting, n: usize) -> Result<()> {
    let labels = &app.words().agreements.meetings;
    let of = |label: &str| format!("{label}, {}", (labels.row)(n));
    app.fill_date(&of(labels.date), meeting.date).await?;
    app.fill_time(&of(labels.time), meeting.time).await?;
    app.fill(&of(labels.place), &meeting.place).await?;
    app.fill(&of(labels.agenda), &meeting.agenda).await?;
    app.fill(&of(labels.minutes), &meeting.minutes).await
}

/// The text is made from the answers, then goes on in the parties' own words.
async fn enter_text(app: &Session, case: &Case) -> Result<()> {
    let labels = &app.words().agreements.text;
    app.click_button(labels.make).await?;
    let made = until("a draft of the agreement", async || {
        let text = app.value(labels.text).await?;
        Ok((!text.is_empty()).then_some(text))
    })
    .await?;
    contains(&made, &case.considerations["agreement.goals"].text)?;
    contains(&made, &case.tasks[0].what)?;
    lacks(&made, &case.considerations["agreement.insurance"].text)?;
    app.type_on(labels.text, &format!("\n\n{}", case.agreement_addition))
        .await?;
    app.fill(labels.kept_at, &case.kept_at).await?;
    app.fill_date(labels.signed_on, case.signed_on).await
}

/// The fields show what was entered.
pub async fn shows(app: &Session, case: &Case) -> Result<()> {
    let labels = &app.words().agreements;
    app.visit(app.words().plan.agreements).await?;
    let task = case.tasks.last().context("a task")?;
    let row = (labels.tasks.row)(case.tasks.len());
    let what = format!("{}, {row}", labels.tasks.what);
    app.wait_for_value(&what, &task.what).await?;
    contains(
        &app.value(labels.text.text).await?,
        &case.agreement_addition,
    )?;
    app.wait_for_value(labels.text.kept_at, &case.kept_at)
        .await?;
    point(app, case, "agreement.goals").await?;
    Ok(())
}

async fn point(app: &Session, case: &Case, id: &str) -> Result<Scope> {
    let card = app.open_prompt(&app.speech.prompt(id)).await?;
    let text = &case.considerations[id].text;
    card.wait_for_value(app.words().prompt.answer, text).await?;
    card.find(Role::Radio, app.words().prompt.status_agreed)
        .await?;
    Ok(card)
}
