//! What types can't say: a body has what bodies of its kind have, and ids are unique within a
//! list. Lists on screen are keyed by them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::FileError;
use crate::domain::{Annex, AnswerValue, Body, DraftKind, Keyed, OwnPrompt, Plan, RowId};
use crate::worksheet;

/// The fields that a body of this kind is always written with. A body under the wrong kind lacks
/// them; without this it would pass for an empty draft with unknown fields.
pub(super) const fn always_there(kind: DraftKind) -> &'static [&'static str] {
    match kind {
        DraftKind::Plan => &["profile", "answers"],
        DraftKind::Annex => &[
            "head",
            "columns",
            "activities",
            "objectives",
            "target_groups",
        ],
    }
}

/// Finds the first field that the body in this file should have and has not.
pub(super) fn fields(kind: DraftKind, file: &Value) -> Result<(), FileError> {
    let Some(body) = file.get("body").and_then(Value::as_object) else {
        // The types say so, and say it better.
        return Ok(());
    };
    let mut needed = always_there(kind).iter();
    match needed.find(|field| !body.contains_key(**field)) {
        Some(field) => Err(FileError::wrong(
            "body",
            &format!("missing field `{field}`"),
        )),
        None => Ok(()),
    }
}

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
        Some(at) => Err(twice(list, at)),
        None => Ok(()),
    }
}

fn twice(list: &str, at: usize) -> FileError {
    FileError::wrong(
        &format!("{list}[{at}].id"),
        "this id stands twice in the list",
    )
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
    let objectives = annex.objectives.iter().map(|objective| &objective.id);
    let target_groups = annex.target_groups.iter().map(|group| &group.id);
    unique("body.columns", columns)?;
    activities(annex)?;
    unique("body.objectives", objectives)?;
    unique("body.target_groups", target_groups)
}

/// An activity that was taken away comes back under its id, so no other may have it meanwhile.
fn activities(annex: &Annex) -> Result<(), FileError> {
    rows("body.activities", &annex.activities)?;
    rows("body.removed", &annex.removed)?;
    let in_use: BTreeSet<RowId> = annex.activities.iter().map(Keyed::id).collect();
    let mut removed = annex.removed.iter();
    match removed.position(|activity| in_use.contains(&activity.id)) {
        Some(at) => Err(twice("body.removed", at)),
        None => Ok(()),
    }
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
