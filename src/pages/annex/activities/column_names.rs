//! What the columns of the activity table are called, and which of them need much room.

use crate::domain::{BuiltIn, ColumnId, TableColumn};
use crate::text::Words;

/// What a column is called: by the user, else by the form.
pub fn column_name<'a>(column: &'a TableColumn, words: &Words) -> &'a str {
    match column.name.trim() {
        "" => usual_name(&column.id, words),
        own => own,
    }
}

/// What a column is called as long as the user gives it no name.
pub fn usual_name(id: &ColumnId, words: &Words) -> &'static str {
    BuiltIn::of(id).map_or(
        words.activities.columns.unnamed,
        words.annex_print.document.column,
    )
}

/// The class that gives the head and the cells of a column the same width.
pub fn width_class(id: &ColumnId) -> &'static str {
    match BuiltIn::of(id) {
        Some(BuiltIn::Number) => "activity-column activity-column--narrow",
        Some(BuiltIn::Elaboration) => "activity-column activity-column--wide",
        _ => "activity-column",
    }
}

/// The id of the head of a column, which names its cells.
pub fn head_element(id: &ColumnId) -> String {
    // A space would make two names of one.
    let key = id.as_str().replace(char::is_whitespace, "_");
    format!("activity-head-{key}")
}
