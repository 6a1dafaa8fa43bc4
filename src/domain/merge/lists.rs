//! Three-way merge of lists: rows by id, sets by member.

use std::collections::BTreeMap;

use serde_json::Value;

use super::row_order;
use super::tree::{Before, Merging};
use crate::domain::changes::{Member, Place, Rows, Step, members};

/// Merges two lists, either of which may be missing because it is empty. `None` if they are neither rows nor sets.
#[expect(clippy::option_option, reason = "a merged list may be none")]
pub(super) fn merge(
    merging: &mut Merging,
    place: &Place,
    before: Before,
    mine: Option<&Value>,
    theirs: Option<&Value>,
) -> Option<Option<Value>> {
    let before = match before {
        Before::Unknown => None,
        Before::Known(None) => Some([].as_slice()),
        Before::Known(Some(value)) => Some(value.as_array()?.as_slice()),
    };
    let may_be_missing = mine.is_none() || theirs.is_none();
    let [mine, theirs] = [mine, theirs].map(|list| match list {
        Some(Value::Array(list)) => list.as_slice(),
        _ => &[],
    });
    let merged = match sets(merging, place, before, mine, theirs) {
        Some(merged) => merged,
        None => rows(merging, place, before, mine, theirs)?,
    };
    Some((!may_be_missing || !merged.is_empty()).then_some(Value::Array(merged)))
}

fn sets(
    merging: &mut Merging,
    place: &Place,
    before: Option<&[Value]>,
    mine: &[Value],
    theirs: &[Value],
) -> Option<Vec<Value>> {
    let before = match before {
        Some(list) => Some(members(list)?),
        None => None,
    };
    let (mine, theirs) = (members(mine)?, members(theirs)?);
    let mut all: Vec<Member> = [mine.clone(), theirs.clone()].concat();
    all.sort();
    all.dedup();
    let mut merged = Vec::new();
    for member in all {
        let value = Value::from(member);
        let in_list = |list: &Vec<Member>| list.contains(&member).then_some(&value);
        let earlier = before.as_ref().and_then(in_list);
        let value = merging.value(
            &place.then(Step::Member(member.text())),
            Before::entry(before.is_some(), earlier),
            in_list(&mine),
            in_list(&theirs),
        );
        merged.extend(value);
    }
    Some(merged)
}

fn rows(
    merging: &mut Merging,
    place: &Place,
    before: Option<&[Value]>,
    mine: &[Value],
    theirs: &[Value],
) -> Option<Vec<Value>> {
    let before = match before {
        Some(list) => Some(Rows::of(list)?),
        None => None,
    };
    let (mine, theirs) = (Rows::of(mine)?, Rows::of(theirs)?);
    let earlier = before.as_ref().map(Rows::by_step);
    let (my_rows, their_rows) = (mine.by_step(), theirs.by_step());
    let mut merged: BTreeMap<Step, Value> = BTreeMap::new();
    for step in mine.steps().chain(theirs.steps()) {
        if merged.contains_key(step) {
            continue;
        }
        let before = earlier.as_ref().and_then(|rows| rows.get(step).copied());
        let row = merging.value(
            &place.then(step.clone()),
            Before::entry(earlier.is_some(), before),
            my_rows.get(step).copied(),
            their_rows.get(step).copied(),
        );
        if let Some(row) = row {
            merged.insert(step.clone(), row);
        }
    }
    let present = |rows: &Rows| -> Vec<Step> {
        let steps = rows.steps().filter(|step| merged.contains_key(step));
        steps.cloned().collect()
    };
    let before = before.as_ref().map(present);
    let order = row_order::merge(
        merging,
        place,
        before.as_deref(),
        &present(&mine),
        &present(&theirs),
    );
    Some(
        order
            .iter()
            .filter_map(|step| merged.remove(step))
            .collect(),
    )
}
