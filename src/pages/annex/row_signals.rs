//! News of single rows: whoever shows one activity is told of that one alone.
//!
//! Called by the pages on which every activity has its own fields. With hundreds of rows that all
//! follow the draft, each key would wake them all.

use std::collections::HashMap;

use leptos::prelude::*;

use crate::domain::{Activity, Annex, RowId};
use crate::state::{OpenDraft, use_draft};

/// The activities of the open annex, each with its own news.
#[derive(Clone, Copy)]
pub struct RowSignals {
    pub draft: OpenDraft,
    rows: StoredValue<HashMap<RowId, ArcTrigger>>,
}

/// The activities of the open annex, for one page.
pub fn use_row_signals() -> RowSignals {
    RowSignals {
        draft: use_draft(),
        rows: StoredValue::new(HashMap::new()),
    }
}

impl RowSignals {
    /// Reads one activity, and is told when it was changed by [`Self::edit`].
    pub fn read<T>(self, id: RowId, read: impl FnOnce(&Annex, &Activity) -> T) -> Option<T> {
        self.trigger(id).track();
        self.draft.replaced();
        self.draft.with(|draft| {
            let annex = draft.annex()?;
            let activity = annex.activities.iter().find(|row| row.id == id)?;
            Some(read(annex, activity))
        })
    }

    /// Changes one activity.
    pub fn edit(self, id: RowId, change: impl FnOnce(&mut Activity)) {
        self.draft
            .edit_annex(|annex| annex.edit_activity(id, change));
        self.trigger(id).notify();
    }

    fn trigger(self, id: RowId) -> ArcTrigger {
        let trigger = self
            .rows
            .try_update_value(|rows| rows.entry(id).or_insert_with(ArcTrigger::new).clone());
        trigger.unwrap_or_default()
    }
}
