//! Answers in rows, such as a list of participants.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ColumnId, Extra, Keyed, RowId};

/// Rows under the columns of a prompt.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Table {
    #[serde(default)]
    pub rows: Vec<TableRow>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// One row; an empty cell is left out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TableRow {
    pub id: RowId,
    #[serde(default)]
    pub cells: BTreeMap<ColumnId, String>,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Table {
    /// Writes a suggestion into the first row whose cell in this column is empty, or into a new row.
    pub fn add_suggestion(
        &mut self,
        new_id: impl FnOnce() -> RowId,
        column: &ColumnId,
        suggestion: &str,
    ) {
        let mut rows = self.rows.iter_mut();
        if let Some(row) = rows.find(|row| row.cell(column).trim().is_empty()) {
            row.set_cell(column, suggestion.to_owned());
            return;
        }
        let mut row = TableRow::new(new_id());
        row.set_cell(column, suggestion.to_owned());
        self.rows.push(row);
    }
}

impl TableRow {
    pub fn new(id: RowId) -> Self {
        Self {
            id,
            cells: BTreeMap::new(),
            extra: Extra::new(),
        }
    }

    /// The text of a cell, empty if there is none.
    pub fn cell(&self, column: &ColumnId) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Sets the text of a cell; an empty text removes the cell.
    pub fn set_cell(&mut self, column: &ColumnId, text: String) {
        if text.is_empty() {
            self.cells.remove(column);
        } else {
            self.cells.insert(column.clone(), text);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.cells.values().all(|text| text.trim().is_empty())
    }
}

impl Keyed for TableRow {
    fn id(&self) -> RowId {
        self.id
    }
}
