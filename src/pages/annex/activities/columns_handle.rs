//! All changes to the columns of the activity table.

use leptos::prelude::*;

use super::column_names::column_name;
use super::handle::Table;
use crate::browser::{announce::announce, focus, ids::new_uuid};
use crate::domain::{Annex, ColumnId, ColumnMove, TableColumn};
use crate::state::{Readers, Topic};

/// The id of the button that adds a column.
pub const ADD_COLUMN: &str = "add-column";

impl Table {
    /// A memo of a value that depends only on the columns.
    pub fn of_columns<T>(self, read: impl Fn(&Annex) -> T + Send + Sync + 'static) -> Memo<T>
    where
        T: PartialEq + Default + Send + Sync + 'static,
    {
        self.draft.of_topic(Topic::Columns, read)
    }

    /// The displayed name of a column; tracks.
    pub fn column_name(self, id: &ColumnId) -> String {
        self.draft.track_topic(Topic::Columns);
        self.name_now(id)
    }

    /// Writes the name of a column. The table adopts it with [`Table::show_names`] when it is complete,
    /// because every row contains it.
    pub fn write_name(self, id: &ColumnId, name: String) {
        let topic = Topic::Column(id.clone());
        self.draft.edit_annex(Readers::Only(topic), |annex| {
            annex.edit_column(id, |column| column.name = name);
        });
    }

    /// Shows the current names of the columns in the table.
    pub fn show_names(self) {
        self.draft.notify_topic(&Topic::Columns);
    }

    /// Shows or hides a column without changing its content.
    pub fn set_hidden(self, id: &ColumnId, hidden: bool) {
        self.change_columns(|annex| annex.edit_column(id, |column| column.hidden = hidden));
    }

    /// Moves a column, announces its new position, and restores the focus.
    pub fn shift_column(self, id: &ColumnId, way: ColumnMove, focus: &str) {
        let place = |annex: &Annex| annex.shown_columns().position(|column| column.id == *id);
        let before = self.read(place);
        self.change_columns(|annex| annex.move_column(id, way));
        focus::focus_within(focus);
        let (after, of) = self.read(|annex| (place(annex), annex.shown_columns().count()));
        if let Some(after) = after.filter(|_| after != before) {
            let moved = self.words.activities().columns.moved;
            announce(&moved(&self.name_now(id), after + 1, of));
        }
    }

    /// Adds a column at the end, and focuses the field for its name.
    pub fn add_column(self) {
        let id = ColumnId::own(new_uuid());
        let column = TableColumn::new(id.clone(), String::new());
        self.change_columns(|annex| annex.columns.push(column));
        focus_column(&id);
    }

    /// Removes a column with its content, and offers to restore it.
    pub fn remove_column(self, id: &ColumnId) {
        let words = &self.words.activities().columns;
        let name = self.name_now(id);
        self.set_removed(id, true);
        focus::focus_soon(ADD_COLUMN);
        let id = id.clone();
        self.notices
            .offer_undo((words.removed)(&name), move || self.bring_back_column(&id));
    }

    /// Restores a removed column to its position.
    pub fn bring_back_column(self, id: &ColumnId) {
        self.set_removed(id, false);
        focus_column(id);
        let restored = self.words.activities().columns.restored;
        self.notices.say(restored(&self.name_now(id)));
    }

    fn set_removed(self, id: &ColumnId, removed: bool) {
        self.change_columns(|annex| annex.edit_column(id, |column| column.removed = removed));
    }

    fn name_now(self, id: &ColumnId) -> String {
        self.read(|annex| {
            let column = find(annex, id);
            column.map(|column| column_name(column, self.words).to_owned())
        })
        .unwrap_or_default()
    }

    fn change_columns(self, change: impl FnOnce(&mut Annex)) {
        self.draft
            .edit_annex(Readers::AllAnd(Topic::Columns), change);
    }
}

fn focus_column(id: &ColumnId) {
    focus::focus_within(&item_selector(id));
}

/// A selector for the item of a column in the panel.
pub fn item_selector(id: &ColumnId) -> String {
    format!(".column-item[data-column='{id}']")
}

fn find<'a>(annex: &'a Annex, id: &ColumnId) -> Option<&'a TableColumn> {
    annex.columns.iter().find(|column| column.id == *id)
}
