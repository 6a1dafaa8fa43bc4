//! Checks that types cannot express: a file is not too large or too deep, lists are short enough to be rendered,
//! and ids are unique within a list, because rendered lists are keyed by them.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{FileError, Reason};
use crate::domain::{
    Annex, AnswerValue, Body, Definition, Keyed, OwnPrompt, Plan, Responses, RowId, WorksheetBody,
    order,
};
use crate::worksheet;

/// The maximum number of entries of a list and of fields of an object. Nobody enters that many by hand,
/// and a page with more would not respond for minutes.
pub const MAX_ENTRIES: usize = 10_000;

/// An estimate of the number of values in JSON text, made before any of them is allocated.
pub(super) fn values(json: &str) -> usize {
    let (mut count, mut in_string, mut escaped) = (0, false, false);
    for byte in json.bytes() {
        match byte {
            _ if escaped => escaped = false,
            b'\\' => escaped = in_string,
            b'"' => in_string = !in_string,
            b',' | b'[' | b'{' if !in_string => count += 1,
            _ => {}
        }
    }
    count
}

/// The number of nested lists and objects, which `serde_json` has limited.
pub(super) fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(fields) => 1 + fields.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}

/// Checks the lengths of all lists in the file of a draft.
pub(super) fn lengths(file: &Value) -> Result<(), FileError> {
    match too_long(file) {
        Some((path, entries)) => Err(FileError::too_many(path.trim_start_matches('.'), entries)),
        None => Ok(()),
    }
}

/// The path of the first list that is too long, and its length.
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

/// Checks that the ids in each list of a body are unique.
pub(super) fn body(body: &Body) -> Result<(), FileError> {
    match body {
        Body::Plan(plan) => check_plan(plan),
        Body::Annex(annex) => check_annex(annex),
        Body::Worksheet(worksheet) => check_worksheet(worksheet),
    }
}

/// An id of any kind. One type, so that checking is compiled once for all lists.
type AnyId<'a> = (u128, &'a str);

fn row_id<'a>(id: RowId) -> AnyId<'a> {
    (id.0.as_u128(), "")
}

fn text_id(id: &str) -> AnyId<'_> {
    (0, id)
}

/// Checks that ids are unique; `list` is the path of the list in the file.
fn unique(list: &str, ids: &mut dyn Iterator<Item = AnyId<'_>>) -> Result<(), FileError> {
    let mut seen = BTreeSet::new();
    for (at, id) in ids.enumerate() {
        if !seen.insert(id) {
            return Err(duplicate(list, at));
        }
    }
    Ok(())
}

fn duplicate(list: &str, at: usize) -> FileError {
    FileError::wrong(&format!("{list}[{at}].id"), Reason::SameId)
}

fn check_plan(plan: &Plan) -> Result<(), FileError> {
    let parties = &plan.profile;
    rows("body.profile.school.contacts", &parties.school.contacts)?;
    rows(
        "body.profile.learning_environment.contacts",
        &parties.learning_environment.contacts,
    )?;
    rows("body.profile.more_parties", &parties.more_parties)?;
    for (at, further) in parties.more_parties.iter().enumerate() {
        let list = format!("body.profile.more_parties[{at}].party.contacts");
        rows(&list, &further.party.contacts)?;
    }
    rows("body.tasks", &plan.tasks)?;
    rows("body.meetings", &plan.meetings)?;
    responses(&plan.responses)
}

fn check_worksheet(body: &WorksheetBody) -> Result<(), FileError> {
    if worksheet::find(&body.worksheet, &body.responses).is_none() {
        return Err(FileError::unknown_kind(body.worksheet.as_str()));
    }
    responses(&body.responses)
}

fn responses(responses: &Responses) -> Result<(), FileError> {
    own_prompts(&responses.own_prompts)?;
    rows("body.lessons", &responses.lessons)?;
    rows("body.comments", &responses.comments)?;
    definitions(&responses.definitions)?;
    for (id, answer) in &responses.answers {
        answer_rows(&format!("body.answers.{id}.answer"), &answer.answer)?;
    }
    Ok(())
}

fn check_annex(annex: &Annex) -> Result<(), FileError> {
    let columns = annex.columns.iter().map(|column| column.id.as_str());
    let objectives = annex.objectives.iter().map(|one| one.id.as_str());
    let target_groups = annex.target_groups.iter().map(|group| group.id.as_str());
    unique("body.columns", &mut columns.map(text_id))?;
    activities(annex)?;
    unique("body.objectives", &mut objectives.map(text_id))?;
    unique("body.target_groups", &mut target_groups.map(text_id))
}

/// Removed activities are restored with their ids, so no other activity may have the same id.
fn activities(annex: &Annex) -> Result<(), FileError> {
    rows("body.activities", &annex.activities)?;
    rows("body.removed", &annex.removed)?;
    let in_use = order::set(annex.activities.iter().map(|activity| row_id(activity.id)));
    let mut removed = annex.removed.iter();
    match removed.position(|activity| in_use.contains(&row_id(activity.id))) {
        Some(at) => Err(duplicate("body.removed", at)),
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

/// Worksheets that users made: the ids of answers are made from those of the items, in whichever worksheet.
fn definitions(definitions: &[Definition]) -> Result<(), FileError> {
    let ids = definitions.iter().map(|one| one.id.as_str());
    unique("body.definitions", &mut ids.map(text_id))?;
    let mut seen = BTreeSet::new();
    for (at, definition) in definitions.iter().enumerate() {
        if worksheet::standalone(&definition.id).is_some() {
            let place = format!("body.definitions[{at}].id");
            return Err(FileError::wrong(&place, Reason::BuiltInId));
        }
        for (n, item) in definition.items.iter().enumerate() {
            let list = format!("body.definitions[{at}].items");
            if !seen.insert(row_id(item.id)) {
                return Err(duplicate(&list, n));
            }
            let columns = item.columns.iter().chain(&item.former_columns);
            let mut ids = columns.map(|column| text_id(column.id.as_str()));
            unique(&format!("{list}[{n}].columns"), &mut ids)?;
        }
    }
    Ok(())
}

/// Custom prompts must not have the id of a built-in prompt either.
fn own_prompts(own: &[OwnPrompt]) -> Result<(), FileError> {
    let ids = own.iter().map(|own| own.id.as_str());
    unique("body.own_prompts", &mut ids.map(text_id))?;
    match own
        .iter()
        .position(|own| worksheet::prompt(&own.id).is_some())
    {
        Some(at) => Err(FileError::wrong(
            &format!("body.own_prompts[{at}].id"),
            Reason::BuiltInId,
        )),
        None => Ok(()),
    }
}

fn rows<T: Keyed>(list: &str, rows: &[T]) -> Result<(), FileError> {
    unique(list, &mut rows.iter().map(|row| row_id(row.id())))
}
