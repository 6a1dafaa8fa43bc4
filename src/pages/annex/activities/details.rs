//! The structured parts of an activity: shown from here, written to the draft.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::handle::Table;
use crate::domain::{Activity, Elaboration, ListedId, RowId};

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
    pub parts: RwSignal<Parts>,
}

impl Details {
    pub fn new(table: Table, id: RowId) -> Self {
        Self {
            table,
            id,
            parts: RwSignal::new(table.activity(id, Parts::of)),
        }
    }

    /// Changes what nothing else on screen shows.
    pub fn edit(self, change: impl FnOnce(&mut Activity)) {
        self.table.edit_quietly(self.id, change);
        self.show();
    }

    /// Changes what the rail counts too.
    pub fn edit_aloud(self, change: impl FnOnce(&mut Activity)) {
        let id = self.id;
        self.table
            .draft
            .edit_annex(|annex| annex.edit_activity(id, change));
        self.show();
    }

    fn show(self) {
        self.parts.set(self.table.activity(self.id, Parts::of));
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
