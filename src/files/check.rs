//! What types can't say: lists are of a length that can be shown, and ids are unique within a list.
//! Lists on screen are keyed by them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::FileError;
use crate::domain::{Annex, AnswerValue, Body, Keyed, OwnPrompt, Plan, RowId};
use crate::worksheet;

/// The entries that a list may have, and the fields that a part may have. Nobody writes so many by
/// hand, and a page with more would not answer for minutes.
pub const MAX_ENTRIES: usize = 10_000;

/// Finds the first list in this file of a draft that is longer than the app can show.
pub(super) fn lengths(file: &Value) -> Result<(), FileError> {
    match too_long(file) {
        Some((path, entries)) => Err(FileError::too_many(path.trim_start_matches('.'), entries)),
        None => Ok(()),
    }
}

/// The place of the first list that is too long, and its length.
fn too_long(value: &Value) -> Option<(String, usize)> {
    match value {
        Value::Array(items) if items.len() > MAX_ENTRIES => Some((String::new(), items.len())),
        Value::Array(items) => {
            let mut items = items.iter().enumerate();
            items.find_map(|(at, item)| {
                too_long(item).map(|(path, entries)| (format!("[{at}]{path}"), entries))
            })
        }
        Value::Object(fields) if fields.len() > MAX_ENTRIES => Some((String::new(), fields.len())),
        Value::Object(fields) => {
            let mut fields = fields.iter();
            fields.find_map(|(key, value)| {
                too_long(value).map(|(path, entries)| (format!(".{key}{path}"), entries))
            })
        }
        _ => None,
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
