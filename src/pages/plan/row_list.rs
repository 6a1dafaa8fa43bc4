//! An editable list of rows in the plan: contact persons, tasks, meetings.
//!
//! Typing changes a row and not the list of keys, so no row is rebuilt while the user
//! types in it. Adding, moving and removing a row move the focus to where the user
//! continues.

use leptos::prelude::*;

use crate::browser::focus;
use crate::domain::{Keyed, Move, Plan, RowId, move_row, remove_row, restore_row};
use crate::state::{Notices, OpenDraft, new_row_id};

/// Access to the rows of a list, and the texts of its notices.
pub struct RowList<T: 'static> {
    pub draft: OpenDraft,
    pub notices: Notices,
    /// The id of the button that adds a row, which gets the focus when the last row is removed.
    pub add_id: &'static str,
    /// The row that has the list; `None` if it is the plan's own.
    pub of: Option<RowId>,
    /// The list in the plan, or in the row that has it; `None` if that row is gone.
    pub rows: fn(&Plan, Option<RowId>) -> Option<&Vec<T>>,
    pub rows_mut: fn(&mut Plan, Option<RowId>) -> Option<&mut Vec<T>>,
    pub new: fn(RowId) -> T,
    pub removed: &'static str,
    pub restored: &'static str,
}

// Not derived, because a derive would require `T: Clone` and `T: Copy`.
impl<T> Clone for RowList<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for RowList<T> {}

impl<T: Keyed + Clone + Send + Sync + 'static> RowList<T> {
    /// The rows by id and number from 1: the keys of a `<For>`. A row whose number changes is
    /// rebuilt, because the number is part of the name of each field.
    pub fn keys(self) -> Memo<Vec<(RowId, usize)>> {
        self.draft.plan(move |plan| {
            let rows = (self.rows)(plan, self.of).into_iter().flatten();
            rows.map(Keyed::id).zip(1..).collect()
        })
    }

    /// A memo of a value in one row.
    pub fn field<V>(self, id: RowId, read: fn(&T) -> V) -> Memo<V>
    where
        V: Clone + Default + PartialEq + Send + Sync + 'static,
    {
        self.draft.plan(move |plan| {
            let mut rows = (self.rows)(plan, self.of).into_iter().flatten();
            rows.find(|row| row.id() == id)
                .map(read)
                .unwrap_or_default()
        })
    }

    /// Changes one row.
    pub fn edit(self, id: RowId, change: impl FnOnce(&mut T)) {
        self.draft.edit_plan(|plan| {
            let mut rows = (self.rows_mut)(plan, self.of).into_iter().flatten();
            if let Some(row) = rows.find(|row| row.id() == id) {
                change(row);
            }
        });
    }

    /// A callback that writes a value into one row.
    pub fn setter<V: 'static>(self, id: RowId, write: fn(&mut T, V)) -> Callback<V> {
        Callback::new(move |value| self.edit(id, |row| write(row, value)))
    }

    /// The id of the button that adds a row.
    pub fn add_id(self) -> String {
        match self.of {
            Some(row) => format!("{}-{row}", self.add_id),
            None => self.add_id.to_owned(),
        }
    }

    fn edit_rows(self, change: impl FnOnce(&mut Vec<T>)) {
        self.draft.edit_plan(|plan| {
            if let Some(rows) = (self.rows_mut)(plan, self.of) {
                change(rows);
            }
        });
    }

    /// Adds a row at the end and focuses its first field.
    pub fn add(self) {
        let id = new_row_id();
        self.edit_rows(|rows| rows.push((self.new)(id)));
        focus::focus_within(&first_field(id));
    }

    /// Moves a row, and keeps the focus on the button that moved it.
    pub fn shift(self, id: RowId, way: Move) {
        self.edit_rows(|rows| move_row(rows, id, way));
        let button = match way {
            Move::Up => 1,
            Move::Down => 2,
        };
        let row = row_element(id);
        focus::focus_within(&format!("#{row} .row-actions > :nth-child({button})"));
    }

    /// Removes a row, offers to restore it, and focuses the row after it.
    pub fn remove(self, id: RowId) {
        let mut gone = None;
        let mut next = None;
        self.edit_rows(|rows| {
            gone = remove_row(rows, id);
            let at = gone.as_ref().map_or(0, |(at, _)| *at);
            next = rows.get(at).or(rows.last()).map(Keyed::id);
        });
        let Some((at, row)) = gone else { return };
        match next {
            Some(next) => focus::focus_within(&first_field(next)),
            None => focus::focus_soon(&self.add_id()),
        }
        self.notices.offer_undo(self.removed, move || {
            let mut is_back = false;
            self.edit_rows(|rows| {
                restore_row(rows, at, row);
                is_back = true;
            });
            // The plan may have been closed; then nothing is restored.
            if is_back {
                focus::focus_within(&first_field(id));
                self.notices.say(self.restored);
            }
        });
    }
}

/// The id of a row's element.
pub fn row_element(id: RowId) -> String {
    format!("row-{id}")
}

/// A selector for the first field of a row, which skips the buttons above it.
fn first_field(id: RowId) -> String {
    format!("#{} .field", row_element(id))
}
