//! The order of the rows of two merged lists.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::tree::{Before, Merging};
use crate::domain::changes::{Place, Step};

/// The order of all rows of `mine` and `theirs`. `before` has rows of the common ancestor, if there is one.
///
/// The rows that both have follow the side that moved some. A row that only one side has follows the row that it
/// follows there. Where both sides added rows at the same place, those of one side come first, chosen by id, so that
/// it does not matter which side merges.
pub(super) fn merge(
    merging: &mut Merging,
    place: &Place,
    before: Option<&[Step]>,
    mine: &[Step],
    theirs: &[Step],
) -> Vec<Step> {
    let (in_mine, in_theirs) = (set(mine), set(theirs));
    let my_common = only(mine, |step| in_theirs.contains(step));
    let their_common = only(theirs, |step| in_mine.contains(step));
    let common = common_order(merging, place, before, my_common, their_common);
    let [my_added, their_added] = [added(mine, &in_theirs), added(theirs, &in_mine)];
    let mut order = Vec::new();
    let add_after = |anchor: Option<&Step>, order: &mut Vec<Step>| {
        let mut groups = [my_added.get(&anchor), their_added.get(&anchor)];
        groups.sort();
        for group in groups.into_iter().flatten() {
            order.extend(group.iter().map(|step| (*step).clone()));
        }
    };
    add_after(None, &mut order);
    for step in &common {
        order.push(step.clone());
        add_after(Some(step), &mut order);
    }
    order
}

/// The order of the rows that both sides have.
fn common_order(
    merging: &mut Merging,
    place: &Place,
    before: Option<&[Step]>,
    mine: Vec<Step>,
    theirs: Vec<Step>,
) -> Vec<Step> {
    if mine == theirs {
        return mine;
    }
    let in_both = set(&mine);
    let known = before.map(|before| only(before, |step| in_both.contains(step)));
    let in_known = known.as_deref().map(set);
    let moved = |side: &[Step]| {
        let known_order = known.as_ref()?;
        let in_known = in_known.as_ref()?;
        Some(only(side, |step| in_known.contains(step)) != *known_order)
    };
    match (moved(&mine), moved(&theirs)) {
        (Some(true), Some(false)) => return mine,
        (Some(false), Some(true)) => return theirs,
        // Rows that both have got from elsewhere: nobody moved them.
        (Some(false), Some(false)) => return mine.min(theirs),
        (Some(true), Some(true)) | (None, _) | (_, None) => {}
    }
    let ids = |steps: &[Step]| -> Value { steps.iter().map(Step::key).collect() };
    let before_ids = known.as_deref().map(ids);
    let (my_ids, their_ids) = (ids(&mine), ids(&theirs));
    let before = Before::entry(known.is_some(), before_ids.as_ref());
    let chosen = merging.ask(place, before, Some(&my_ids), Some(&their_ids));
    if chosen == Some(their_ids) {
        theirs
    } else {
        mine
    }
}

fn set(steps: &[Step]) -> BTreeSet<&Step> {
    steps.iter().collect()
}

fn only(steps: &[Step], is_in: impl Fn(&Step) -> bool) -> Vec<Step> {
    steps.iter().filter(|step| is_in(step)).cloned().collect()
}

/// The rows that only one side has, by the row of both that they follow.
fn added<'a>(
    side: &'a [Step],
    other: &BTreeSet<&Step>,
) -> BTreeMap<Option<&'a Step>, Vec<&'a Step>> {
    let mut groups: BTreeMap<Option<&Step>, Vec<&Step>> = BTreeMap::new();
    let mut anchor = None;
    for step in side {
        if other.contains(step) {
            anchor = Some(step);
        } else {
            groups.entry(anchor).or_default().push(step);
        }
    }
    groups
}
