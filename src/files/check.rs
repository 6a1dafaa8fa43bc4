//! What types can't say: ids are unique within a list. Lists on screen are keyed by them.

use std::collections::BTreeSet;

use super::FileError;
use crate::domain::{Annex, AnswerValue, Body, Keyed, OwnPrompt, Plan};
use crate::worksheet;

/// Finds the first id that stands twice in a list of this body.
pub(super) fn body(body: &Body) -> Result<(), FileError> {
    match body {
        Body::Plan(plan) => check_plan(plan),
        Body::Annex(annex) => check_annex(annex),
    }
}

/// Finds the first id that was there before; `list` is the place of the list in the file.
pub(super) fn unique<Id: Ord>(
    list: &str,
    mut ids: impl Iterator<Item = Id>,
) -> Result<(), FileError> {
    let mut seen = BTreeSet::new();
    match ids.position(|id| !seen.insert(id)) {
        Some(at) => Err(FileError::wrong(
            &format!("{list}[{at}].id"),
            "this id stands twice in the list",
        )),
        None => Ok(()),
    }
}

fn check_plan(plan: &Plan) -> Result<(), FileError> {
    let parties = &plan.profile;
    rows("body.profile.school.contacts", &parties.school.contacts)?;
    rows(
        "body.profile.learning_environment.contacts",
        &parties.learning_environment.contacts,
    )?;
    rows("body.tasks", &plan.tasks)?;
    rows("body.meetings", &plan.meetings)?;
    own_prompts(&plan.own_prompts)?;
    for (id, answer) in &plan.answers {
        answer_rows(&format!("body.answers.{id}.answer"), &answer.answer)?;
    }
    Ok(())
}

fn check_annex(annex: &Annex) -> Result<(), FileError> {
    let columns = annex.columns.iter().map(|column| &column.id);
    unique("body.columns", columns)?;
    let activities = annex.activities.iter().chain(&annex.removed);
    unique("body.activities", activities.map(Keyed::id))?;
    unique("body.objectives", annex.objectives.iter().map(|o| &o.id))?;
    unique(
        "body.target_groups",
        annex.target_groups.iter().map(|g| &g.id),
    )
}

fn answer_rows(place: &str, answer: &AnswerValue) -> Result<(), FileError> {
    match answer {
        AnswerValue::Checkpoint(point) => {
            rows(&format!("{place}.checkpoint.checks"), &point.checks)
        }
        AnswerValue::Table(table) => rows(&format!("{place}.table.rows"), &table.rows),
        _ => Ok(()),
    }
}

/// A user's own prompt may not go under the id of one that comes with the app either.
fn own_prompts(own: &[OwnPrompt]) -> Result<(), FileError> {
    unique("body.own_prompts", own.iter().map(|own| &own.id))?;
    match own
        .iter()
        .position(|own| worksheet::prompt(&own.id).is_some())
    {
        Some(at) => Err(FileError::wrong(
            &format!("body.own_prompts[{at}].id"),
            "this id belongs to a prompt of the worksheet",
        )),
        None => Ok(()),
    }
}

fn rows<T: Keyed>(list: &str, rows: &[T]) -> Result<(), FileError> {
    unique(list, rows.iter().map(Keyed::id))
}
