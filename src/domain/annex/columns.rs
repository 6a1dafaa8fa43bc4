//! The columns of the activity table: rename, move, hide, add, remove and restore.

use serde::{Deserialize, Serialize};

use super::Annex;
use crate::domain::{ColumnId, Extra, is_default};

/// A column of the activity table.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TableColumn {
    pub id: ColumnId,
    /// The name given by the user; empty for a built-in column with its own name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    /// Not shown and not printed; its cells are kept.
    #[serde(default, skip_serializing_if = "is_default")]
    pub hidden: bool,
    /// Removed by the user; its cells are kept, so that it can be restored after a reload too.
    #[serde(default, skip_serializing_if = "is_default")]
    pub removed: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

/// The columns of the form of 2019/20.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BuiltIn {
    Number,
    /// "Aktivitet"
    Activity,
    /// "Uddybning"
    Elaboration,
    /// "Andre kommentarer"
    Comments,
}

/// The direction in which a column moves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnMove {
    Left,
    Right,
}

impl BuiltIn {
    /// All columns, in the order of the form.
    pub const ALL: [Self; 4] = [
        Self::Number,
        Self::Activity,
        Self::Elaboration,
        Self::Comments,
    ];

    /// Its id in files.
    pub const fn id(self) -> ColumnId {
        ColumnId::fixed(match self {
            Self::Number => "number",
            Self::Activity => "activity",
            Self::Elaboration => "elaboration",
            Self::Comments => "comments",
        })
    }

    /// The built-in column with this id.
    pub fn of(id: &ColumnId) -> Option<Self> {
        Self::ALL.into_iter().find(|column| column.id() == *id)
    }
}

impl TableColumn {
    pub fn new(id: ColumnId, name: String) -> Self {
        Self {
            id,
            name,
            hidden: false,
            removed: false,
            extra: Extra::new(),
        }
    }

    /// Whether it is shown and printed.
    pub fn is_shown(&self) -> bool {
        !self.hidden && !self.removed
    }
}

impl Annex {
    /// The columns of the form.
    pub fn built_in_columns() -> Vec<TableColumn> {
        let column = |column: BuiltIn| TableColumn::new(column.id(), String::new());
        BuiltIn::ALL.map(column).to_vec()
    }

    /// The columns that are shown and printed, in order.
    pub fn shown_columns(&self) -> impl Iterator<Item = &TableColumn> {
        self.columns.iter().filter(|column| column.is_shown())
    }

    /// Moves a column past its next visible neighbour; does nothing at the edge.
    pub fn move_column(&mut self, id: &ColumnId, way: ColumnMove) {
        let shown: Vec<usize> = (0..self.columns.len())
            .filter(|at| self.columns.get(*at).is_some_and(TableColumn::is_shown))
            .collect();
        let is_it = |at: &usize| self.columns.get(*at).is_some_and(|column| column.id == *id);
        let Some(place) = shown.iter().position(is_it) else {
            return;
        };
        let neighbour = match way {
            ColumnMove::Left => place.checked_sub(1),
            ColumnMove::Right => Some(place + 1),
        };
        let other = neighbour.and_then(|neighbour| shown.get(neighbour));
        if let (Some(from), Some(to)) = (shown.get(place), other) {
            self.columns.swap(*from, *to);
        }
    }

    /// Changes one column.
    pub fn edit_column(&mut self, id: &ColumnId, change: impl FnOnce(&mut TableColumn)) {
        if let Some(column) = self.columns.iter_mut().find(|column| column.id == *id) {
            change(column);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(annex: &Annex) -> Vec<&str> {
        annex.shown_columns().map(|c| c.id.as_str()).collect()
    }

    #[test]
    fn a_column_moves_past_hidden_columns() {
        let mut annex = Annex {
            columns: Annex::built_in_columns(),
            ..Annex::default()
        };
        annex.edit_column(&BuiltIn::Elaboration.id(), |column| column.hidden = true);
        annex.move_column(&BuiltIn::Comments.id(), ColumnMove::Left);
        assert_eq!(ids(&annex), ["number", "comments", "activity"]);
        annex.move_column(&BuiltIn::Number.id(), ColumnMove::Left);
        annex.move_column(&BuiltIn::Activity.id(), ColumnMove::Right);
        assert_eq!(ids(&annex), ["number", "comments", "activity"]);
    }
}
