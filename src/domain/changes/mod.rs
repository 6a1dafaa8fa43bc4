//! The difference between two states of a draft, place by place.
//!
//! Called by the comparison of a revision with the present state (`files::comparison`). There are
//! no words here: a place is a path of ids, so that the changes of two sides can be compared as
//! well.
//!
//! Both states are compared in the form they have in files, field by field and row by row. So no
//! field of the model can be forgotten, nor any field that this version does not know
//! (`tests/changes.rs`).

mod compare;
mod place;
mod rows;
mod tally;

use serde::Serialize;
use serde_json::{Map, Value};

use super::{Body, Draft};
pub(in crate::domain) use compare::{Member, members};
pub use place::{Place, Step};
pub(in crate::domain) use rows::Rows;
pub use tally::{Counted, Tally, Way, tally};

/// A difference.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    pub place: Place,
    pub what: Difference,
}

/// The kind of a difference. Values are in the form they have in files.
#[derive(Clone, Debug, PartialEq)]
pub enum Difference {
    /// A value or a whole row was added.
    Added(Value),
    /// A value or a whole row was removed.
    Removed(Value),
    Changed {
        before: Value,
        after: Value,
    },
    /// A row moved within its list; indices count from 0.
    Moved {
        from: usize,
        to: usize,
    },
}

impl Change {
    /// The same change for each value inside: the values of a row that was added or removed.
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

/// All differences in title and body; empty only if there are none. Metadata (id, language,
/// timestamps, lineage) is not compared.
///
/// Fields are in alphabetical order and rows in their own order; a removed row is listed where it
/// was. The caller puts them in the order of a worksheet.
pub fn changes(before: &Draft, after: &Draft) -> Vec<Change> {
    let mut found = Vec::new();
    let (before, after) = (tree_of(before), tree_of(after));
    compare::fields(&Place::default(), Some(&before), Some(&after), &mut found);
    found
}

/// The parts of a draft that are compared and merged, in the form that they have in files.
pub(in crate::domain) fn tree_of(draft: &Draft) -> Map<String, Value> {
    let body = match &draft.body {
        Body::Plan(plan) => tree(plan.as_ref()),
        Body::Annex(annex) => tree(annex.as_ref()),
        Body::Worksheet(worksheet) => tree(worksheet.as_ref()),
    };
    let kind = draft.body.kind().key();
    let known = [
        ("title", draft.meta.title.as_str().into()),
        ("kind", kind.into()),
        ("body", body),
        // Kept apart from the known fields: another version may use the same name for something
        // else.
        ("extra", Value::Object(draft.meta.extra.clone())),
    ];
    known
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}

/// Converts by way of JSON text, which the app writes and reads anyway. `to_value` would compile a
/// second serializer for each type of the model.
fn tree(body: &impl Serialize) -> Value {
    let text = serde_json::to_string(body).unwrap_or_default();
    serde_json::from_str(&text).unwrap_or_default()
}
