//! Names and width classes of the columns of the activity table.

use crate::domain::{BuiltIn, ColumnId, TableColumn, visible};
use crate::text::ChunkWords;

/// The name of a column: the user's, or that of the form.
pub fn column_name(column: &TableColumn, words: ChunkWords) -> &str {
    match visible(&column.name) {
        "" => usual_name(&column.id, words),
        own => own,
    }
}

/// The default name of a column.
pub fn usual_name(id: &ColumnId, words: ChunkWords) -> &'static str {
    BuiltIn::of(id).map_or(
        words.activities().columns.unnamed,
        words.annex_print().document.column,
    )
}

/// The class that gives the header and the cells of a column the same width.
pub fn width_class(id: &ColumnId) -> &'static str {
    match BuiltIn::of(id) {
        Some(BuiltIn::Number) => "activity-column activity-column--narrow",
        Some(BuiltIn::Elaboration) => "activity-column activity-column--wide",
        _ => "activity-column",
    }
}

/// The id of the header of a column, which names its cells.
pub fn head_element(id: &ColumnId) -> String {
    // A space would split the reference into two ids.
    let key = id.as_str().replace(char::is_whitespace, "_");
    format!("activity-head-{key}")
}
