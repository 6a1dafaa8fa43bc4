//! Access to the activity table, and all changes to its rows.
//!
//! 200 rows of 10 columns must be as fast as 5 of 4. So nothing in a row follows the draft: each row
//! follows its own activity ([`Topic::Row`]), and the table follows [`Topic::Rows`] and
//! [`Topic::Columns`]. A key in a cell runs the memos of its row; typing elsewhere on the page runs none.

use leptos::prelude::*;

use crate::browser::{announce::announce, focus::focus_within};
use crate::domain::{Activity, Annex, BuiltIn, ColumnId, Keyed, Move, RowId, move_row};
use crate::state::{
    Notices, OpenDraft, Readers, Topic, new_row_id, use_chunk_words, use_draft, use_notices,
};
use crate::text::ChunkWords;

/// The id of the button that adds a row, which gets the focus when the last row is removed.
pub const ADD_ROW: &str = "add-activity";

/// The activity table of the open annex.
#[derive(Clone, Copy)]
pub struct Table {
    pub draft: OpenDraft,
    pub words: ChunkWords,
    pub notices: Notices,
}

impl Table {
    pub fn new() -> Self {
        Self {
            draft: use_draft(),
            words: use_chunk_words(),
            notices: use_notices(),
        }
    }

    /// A memo of a value that depends only on the rows and their order.
    pub fn of_rows<T>(self, read: impl Fn(&Annex) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.draft.of_topic(Topic::Rows, read)
    }

    /// Reads the current annex.
    pub fn read<T: Default>(self, read: impl FnOnce(&Annex) -> T) -> T {
        self.draft.annex_now(read)
    }

    /// A memo of a value of one activity.
    pub fn of_row<T>(
        self,
        id: RowId,
        read: impl Fn(&Activity) -> T + Send + Sync + 'static,
    ) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.draft.of_row(id, move |_, activity| read(activity))
    }

    /// Changes a value of an activity that only its row shows.
    pub fn edit_row(self, id: RowId, change: impl FnOnce(&mut Activity)) {
        self.draft.edit_activity(Readers::Only, id, change);
    }

    /// Adds an activity at the end, and focuses its first text cell.
    pub fn add(self) {
        let id = new_row_id();
        self.change_rows(|annex| annex.activities.push(Activity::new(id)));
        self.focus_row(id);
    }

    /// Moves an activity, announces its new position, and restores the focus.
    pub fn shift(self, id: RowId, way: Move, focus: &str) {
        let place = |annex: &Annex| annex.activities.iter().position(|row| row.id == id);
        let before = self.read(place);
        self.change_rows(|annex| move_row(&mut annex.activities, id, way));
        focus_within(focus);
        let (after, of) = self.read(|annex| (place(annex), annex.activities.len()));
        if let Some(after) = after.filter(|_| after != before) {
            announce(&(self.words.activities().table.moved)(after + 1, of));
        }
    }

    /// Removes an activity, offers to restore it, and focuses the one after it.
    pub fn remove(self, id: RowId) {
        let mut gone = None;
        self.change_rows(|annex| gone = annex.remove_activity(id));
        let Some((at, activity)) = gone else { return };
        let next = self.read(|annex| {
            let rows = &annex.activities;
            rows.get(at).or(rows.last()).map(Keyed::id)
        });
        match next {
            Some(next) => self.focus_row(next),
            None => crate::browser::focus::focus_soon(ADD_ROW),
        }
        let words = &self.words.activities().table;
        self.notices.offer_undo(words.removed, move || {
            self.change_rows(|annex| annex.restore_activity(at, activity));
            self.focus_row(id);
            self.notices.say(words.restored);
        });
    }

    /// Restores a removed activity.
    pub fn bring_back(self, id: RowId) {
        self.change_rows(|annex| annex.restore_removed_activity(id));
        self.focus_row(id);
        self.notices.say(self.words.activities().table.restored);
    }

    fn change_rows(self, change: impl FnOnce(&mut Annex)) {
        self.draft.edit_annex(Readers::AllAnd(Topic::Rows), change);
    }

    /// Focuses the first text cell, which follows the automatic number.
    fn focus_row(self, id: RowId) {
        let number = BuiltIn::Number.id();
        let column = self.read(|annex| {
            let ids = || annex.shown_columns().map(|column| &column.id);
            ids().find(|id| **id != number).or(ids().next()).cloned()
        });
        match column {
            Some(column) => focus_within(&cell_selector(id, &column)),
            None => focus_within(&format!("#{}", row_element(id))),
        }
    }
}

/// The id of a row's element.
pub fn row_element(id: RowId) -> String {
    format!("activity-{id}")
}

/// A selector for a cell of a row.
pub fn cell_selector(id: RowId, column: &ColumnId) -> String {
    format!("#{} [data-column='{column}']", row_element(id))
}
