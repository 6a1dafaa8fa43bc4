//! The structured parts of an activity.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::handle::Table;
use crate::domain::{Activity, Elaboration, ListedId, RowId};
use crate::state::Readers;

/// The structured parts of one activity, as they are shown.
#[derive(Clone, Default, PartialEq)]
pub struct Parts {
    pub elaboration: Elaboration,
    pub target_groups: BTreeSet<ListedId>,
    pub objectives: BTreeSet<ListedId>,
}

/// The structured parts of one activity, to show and to change.
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

    /// Changes what nothing else on screen shows.
    pub fn edit(self, change: impl FnOnce(&mut Activity)) {
        self.table.edit_row(self.id, change);
    }

    /// Changes what the rail counts too.
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
