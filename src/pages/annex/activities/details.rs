//! The structured details of an activity.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::handle::Table;
use crate::domain::{Activity, Elaboration, NamedItemId, RowId};
use crate::state::Readers;

/// The structured details of an activity, for display.
#[derive(Clone, Default, PartialEq)]
pub struct Parts {
    pub elaboration: Elaboration,
    pub target_groups: BTreeSet<NamedItemId>,
    pub objectives: BTreeSet<NamedItemId>,
}

/// Access to the structured details of an activity.
#[derive(Clone, Copy)]
pub struct Details {
    pub table: Table,
    id: RowId,
    pub parts: Memo<Parts>,
}

impl Details {
    pub fn new(table: Table, id: RowId) -> Self {
        Self {
            table,
            id,
            parts: table.of_row(id, Parts::of),
        }
    }

    /// Changes a value that is displayed nowhere else.
    pub fn edit(self, change: impl FnOnce(&mut Activity)) {
        self.table.edit_row(self.id, change);
    }

    /// Changes a value that the navigation counts too.
    pub fn edit_for_all(self, change: impl FnOnce(&mut Activity)) {
        let draft = self.table.draft;
        draft.edit_activity(Readers::AllAnd, self.id, change);
    }
}

impl Parts {
    fn of(activity: &Activity) -> Self {
        Self {
            elaboration: activity.elaboration.clone(),
            target_groups: activity.target_groups.clone(),
            objectives: activity.objectives.clone(),
        }
    }
}
