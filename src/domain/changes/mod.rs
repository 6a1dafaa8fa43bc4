//! What differs between two states of a draft, place by place.
//!
//! Called by the comparison of a revision with the present (`files::comparison`). No words here:
//! a place is named by ids, so that changes of two sides can be set against each other too.
//!
//! The states are compared as files have them, field by field and row by row: so a field of the
//! model can't be forgotten, nor one that this version does not know (`tests/changes.rs`).

mod compare;
mod place;
mod rows;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Body, Draft};
pub use place::{Place, Step};

/// Something that differs.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub place: Place,
    pub what: Difference,
}

/// How it differs; values are as in files.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// A value, or a whole row, that was not there before.
    Added(Value),
    /// A value, or a whole row, that is gone.
    Removed(Value),
    Changed {
        before: Value,
        after: Value,
    },
    /// A row stands elsewhere among the others, counted from 0.
    Moved {
        from: usize,
        to: usize,
    },
}

impl Change {
    /// The same change said of each value within: what stands in a row that is new or gone.
    pub fn leaves(&self) -> Vec<Self> {
        let mut within = Vec::new();
        match &self.what {
            Difference::Added(value) => {
                compare::values(&self.place, None, Some(value), &mut within);
            }
            Difference::Removed(value) => {
                compare::values(&self.place, Some(value), None, &mut within);
            }
            Difference::Changed { .. } | Difference::Moved { .. } => {}
        }
        match within.as_slice() {
            [] => vec![self.clone()],
            [one] if one.place == self.place => within,
            _ => within.iter().flat_map(Self::leaves).collect(),
        }
    }
}

/// Everything that differs in title and body: empty only if nothing does. What a draft says about
/// itself (id, language, moments, lineage) is no part of it.
///
/// Fields come in the order of their names, rows in their own order, a row that is gone where it
/// stood. How a worksheet orders them is for those to say who know it.
pub fn changes(before: &Draft, after: &Draft) -> Vec<Change> {
    let mut found = Vec::new();
    let (before, after) = (whole(before), whole(after));
    compare::fields(&Place::default(), Some(&before), Some(&after), &mut found);
    found
}

/// What is compared of a draft.
fn whole(draft: &Draft) -> Map<String, Value> {
    let body = match &draft.body {
        Body::Plan(plan) => tree(plan.as_ref()),
        Body::Annex(annex) => tree(annex.as_ref()),
    };
    let kind = draft.body.kind().key();
    let ours = [
        ("title", draft.meta.title.as_str().into()),
        ("kind", kind.into()),
        ("body", body),
        // Apart from ours: a name in it may be one of ours in another version.
        ("extra", Value::Object(draft.meta.extra.clone())),
    ];
    ours.into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// By way of text, which the app can write and read anyway: `to_value` would add code for
/// each type of the model.
fn tree(body: &impl Serialize) -> Value {
    let text = serde_json::to_string(body).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}
