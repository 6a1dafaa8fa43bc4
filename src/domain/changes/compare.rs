//! The difference between two JSON values, down to the smallest part that differs.

use serde_json::{Map, Value};

use super::rows::{self, Rows};
use super::{Change, Difference, Place, Step};

type Fields = Map<String, Value>;

/// The differences between the fields of two objects; a missing object counts as empty.
pub(super) fn fields(
    place: &Place,
    before: Option<&Fields>,
    after: Option<&Fields>,
    found: &mut Vec<Change>,
) {
    // Sorted here, because the order of a map depends on a feature of serde_json (`preserve_order`).
    let mut keys: Vec<&String> = Vec::new();
    for key in [before, after].into_iter().flatten().flat_map(Map::keys) {
        if let Err(at) = keys.binary_search(&key) {
            keys.insert(at, key);
        }
    }
    for key in keys {
        let of = |fields: Option<&'_ Fields>| fields.and_then(|fields| fields.get(key)).cloned();
        values(
            &place.field(key),
            of(before).as_ref(),
            of(after).as_ref(),
            found,
        );
    }
}

/// The differences between two values, either of which may be missing.
pub(super) fn values(
    place: &Place,
    before: Option<&Value>,
    after: Option<&Value>,
    found: &mut Vec<Change>,
) {
    if before == after {
        return;
    }
    let count = found.len();
    match (before, after) {
        (None | Some(Value::Object(_)), None | Some(Value::Object(_))) => {
            let of = |value: Option<&'_ Value>| value.and_then(Value::as_object).cloned();
            fields(place, of(before).as_ref(), of(after).as_ref(), found);
        }
        (None | Some(Value::Array(_)), None | Some(Value::Array(_))) => {
            lists(place, list(before), list(after), found);
        }
        _ => {}
    }
    // Nothing smaller describes it: a text, or a value that is empty on one side and missing on the
    // other.
    if found.len() == count {
        found.extend(whole(place, before, after));
    }
}

fn list(value: Option<&Value>) -> &[Value] {
    value.and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// Compares rows by id and sets by member. Any other list is a single value.
fn lists(place: &Place, before: &[Value], after: &[Value], found: &mut Vec<Change>) {
    if let (Some(before), Some(after)) = (Rows::of(before), Rows::of(after)) {
        rows::compare(place, &before, &after, found);
    } else if let (Some(before), Some(after)) = (members(before), members(after)) {
        let mut push = |member: Member, what: fn(Value) -> Difference| {
            found.push(Change {
                place: place.then(Step::Member(member.text())),
                what: what(member.into()),
            });
        };
        for gone in before
            .iter()
            .filter(|one| after.binary_search(one).is_err())
        {
            push(*gone, Difference::Removed);
        }
        for new in after
            .iter()
            .filter(|one| before.binary_search(one).is_err())
        {
            push(*new, Difference::Added);
        }
    }
}

/// The members of a set: strings or integers, sorted and without duplicates, as sets are written.
pub(in crate::domain) fn members(list: &[Value]) -> Option<Vec<Member<'_>>> {
    let members: Vec<Member> = list.iter().map(Member::of).collect::<Option<_>>()?;
    members
        .is_sorted_by(|one, next| one < next)
        .then_some(members)
}

/// A member of a set.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::domain) enum Member<'a> {
    Number(u64),
    Text(&'a str),
}

impl<'a> Member<'a> {
    fn of(value: &'a Value) -> Option<Self> {
        let text = value.as_str().map(Self::Text);
        text.or_else(|| value.as_u64().map(Self::Number))
    }

    pub fn text(self) -> String {
        match self {
            Self::Number(number) => number.to_string(),
            Self::Text(text) => text.to_owned(),
        }
    }
}

impl From<Member<'_>> for Value {
    fn from(member: Member<'_>) -> Self {
        match member {
            Member::Number(number) => number.into(),
            Member::Text(text) => text.into(),
        }
    }
}

fn whole(place: &Place, before: Option<&Value>, after: Option<&Value>) -> Option<Change> {
    let what = match (before.cloned(), after.cloned()) {
        (Some(before), Some(after)) => Difference::Changed { before, after },
        (None, Some(after)) => Difference::Added(after),
        (Some(before), None) => Difference::Removed(before),
        (None, None) => return None,
    };
    Some(Change {
        place: place.clone(),
        what,
    })
}
