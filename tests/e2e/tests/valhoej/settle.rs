//! What is to be settled: the points of theme 1 and of the agreement.

use anyhow::{Context, Result};
use samspil::domain::{ConsiderationStatus, Owner};
use samspil::worksheet::{PromptKind, Unit};
use samspil_e2e::{Scope, Session};

use super::case::{Case, Consideration};

/// Answers the points whose ids begin like this.
pub async fn enter(app: &Session, case: &Case, beginning: &str) -> Result<()> {
    let points = case.considerations.iter();
    for (id, point) in points.filter(|(id, _)| id.starts_with(beginning)) {
        let card = app.open_prompt(&app.speech.prompt(id)).await?;
        answer(app, &card, id, point).await?;
        if *id == case.note.prompt {
            note(app, &card, &case.note.text, false).await?;
        }
        if *id == case.internal_note.prompt {
            note(app, &card, &case.internal_note.text, true).await?;
        }
    }
    Ok(())
}

async fn answer(app: &Session, card: &Scope, id: &str, point: &Consideration) -> Result<()> {
    let words = &app.words().prompt;
    let status = match point.status {
        ConsiderationStatus::Open => words.status_open,
        ConsiderationStatus::ToDiscuss => words.status_to_discuss,
        ConsiderationStatus::Agreed => words.status_agreed,
        ConsiderationStatus::NotRelevant => words.status_not_relevant,
    };
    card.choose(words.status, status).await?;
    if let Some(amount) = &point.amount {
        card.fill(unit(app, id)?, amount).await?;
    }
    card.fill(words.answer, &point.text).await?;
    match point.owner {
        Some(owner) => card.select(words.owner, owner_name(app, owner)).await,
        None => Ok(()),
    }
}

/// The label of the number that a point asks for.
fn unit(app: &Session, id: &str) -> Result<&'static str> {
    let id = id.to_owned().into();
    let prompt = samspil::worksheet::prompt(&id).context("no such prompt")?;
    match prompt.kind {
        PromptKind::Consideration { unit: Some(unit) } => Ok(match unit {
            Unit::Hours => app.words().prompt.hours,
            Unit::Money => app.words().prompt.money_field,
        }),
        _ => anyhow::bail!("{id} asks for no number"),
    }
}

fn owner_name(app: &Session, owner: Owner) -> &'static str {
    match owner {
        Owner::School => app.words().plan.school,
        Owner::LearningEnvironment => app.words().plan.learning_environment,
        Owner::Both => app.words().plan.both,
    }
}

async fn note(app: &Session, card: &Scope, text: &str, internal: bool) -> Result<()> {
    let words = &app.words().prompt;
    card.unfold(words.add_note).await?;
    card.fill(words.note, text).await?;
    card.check(words.internal, internal).await
}
