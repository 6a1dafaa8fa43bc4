//! The ratings from three views, and what the parties pass on.

use anyhow::Result;
use samspil::domain::Perspective;
use samspil_e2e::{Role, Scope, Session};

use super::case::{Case, Rating};

const SECTIONS: [&str; 3] = ["evaluation.outcome", "evaluation.collaboration", "sharing"];

pub async fn enter(app: &Session, case: &Case) -> Result<()> {
    app.visit_theme("evaluation").await?;
    for section in SECTIONS {
        app.unfold(&app.speech.section(section)).await?;
    }
    for (id, ratings) in &case.criteria {
        let card = app.open_prompt(&app.speech.prompt(id)).await?;
        for (perspective, rating) in ratings {
            enter_rating(app, &card, *perspective, rating).await?;
        }
    }
    let record = app.words().prompt.record;
    for (id, text) in &case.records {
        let card = app.open_prompt(&app.speech.prompt(id)).await?;
        card.fill(record, text).await?;
    }
    enter_table(app, "sharing.people", PEOPLE, &case.people).await?;
    enter_table(app, "sharing.tasks", TASKS, &case.tasks_solved).await?;
    let internal = app.speech.prompt("sharing.internal");
    let card = app.open_prompt(&internal).await?;
    card.wait_for_text(app.words().prompt.always_internal)
        .await?;
    card.fill(record, &case.internal_record).await
}

async fn enter_rating(
    app: &Session,
    card: &Scope,
    perspective: Perspective,
    rating: &Rating,
) -> Result<()> {
    let (words, name) = (&app.words().prompt, perspective_name(app, perspective));
    card.choose(words.view, name).await?;
    let fields = card.within(Role::Group, name);
    let of = |label: &str| format!("{label}, {name}");
    fields
        .choose(words.rating, &rating.score.to_string())
        .await?;
    fields.fill(&of(words.worked), &rating.worked).await?;
    fields
        .fill(&of(words.worked_less), &rating.worked_less)
        .await
}

pub fn perspective_name(app: &Session, perspective: Perspective) -> &'static str {
    match perspective {
        Perspective::School => app.words().plan.school,
        Perspective::LearningEnvironment => app.words().plan.learning_environment,
        Perspective::Pupils => app.words().plan.pupils,
    }
}

const PEOPLE: [&str; 4] = ["name", "title", "organisation", "contact"];
const TASKS: [&str; 4] = ["task", "who", "role", "comment"];

async fn enter_table(
    app: &Session,
    id: &str,
    columns: [&str; 4],
    rows: &[[String; 4]],
) -> Result<()> {
    let words = &app.words().prompt;
    let card = app.open_prompt(&app.speech.prompt(id)).await?;
    for (row, n) in rows.iter().zip(1..) {
        card.click_button(words.add_row).await?;
        for (column, text) in columns.iter().zip(row) {
            let cell = (words.cell)(n, &app.speech.column(id, column));
            card.fill(&cell, text).await?;
        }
    }
    Ok(())
}

/// After a reload the last prompt is open again and holds its text.
pub async fn shows(app: &Session, case: &Case) -> Result<()> {
    let card = app.card(&app.speech.prompt("sharing.internal"));
    card.wait_for_value(app.words().prompt.record, &case.internal_record)
        .await
}
