//! One activity of the annex: a row of its table, with its links and its report.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use crate::domain::{ColumnId, DraftId, Extra, Keyed, NamedItemId, RowId, is_default};

/// A row of the activity table. Every cell may be empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Activity {
    pub id: RowId,
    /// A number typed by the user, possibly empty; without one, rows are numbered in order.
    #[serde(default, skip_serializing_if = "is_default")]
    pub number: Option<String>,
    /// Free text by column; an empty cell is left out.
    #[serde(default)]
    pub cells: BTreeMap<ColumnId, String>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub elaboration: Elaboration,
    #[serde(default, skip_serializing_if = "is_default")]
    pub objectives: BTreeSet<NamedItemId>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub target_groups: BTreeSet<NamedItemId>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub report: ActivityReport,
    /// The plan that it was made from.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from_plan: Option<DraftId>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// The structured parts of "Uddybning", next to its free text. All are optional.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Elaboration {
    #[serde(default, skip_serializing_if = "is_default")]
    pub when: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub channel: String,
    /// The target number, as typed: "ca. 40" is valid.
    #[serde(default, skip_serializing_if = "is_default")]
    pub target: String,
    /// What the number counts: "lærere", "skoler".
    #[serde(default, skip_serializing_if = "is_default")]
    pub unit: String,
    #[serde(flatten)]
    pub extra: Extra,
}

/// The activity report ("aktivitetsrapportering") of one activity.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ActivityReport {
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Option<ActivityStatus>,
    /// What was done.
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
    /// The number reached, as typed, in the unit of the target.
    #[serde(default, skip_serializing_if = "is_default")]
    pub reached: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    #[serde(flatten)]
    pub extra: Extra,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ActivityStatus {
    Planned,
    UnderWay,
    Done,
    Dropped,
}

impl ActivityStatus {
    /// All statuses, in display order.
    pub const ALL: [Self; 4] = [Self::Planned, Self::UnderWay, Self::Done, Self::Dropped];
}

impl Activity {
    /// An empty row.
    pub fn new(id: RowId) -> Self {
        Self {
            id,
            number: None,
            cells: BTreeMap::new(),
            elaboration: Elaboration::default(),
            objectives: BTreeSet::new(),
            target_groups: BTreeSet::new(),
            report: ActivityReport::default(),
            from_plan: None,
            extra: Extra::new(),
        }
    }

    /// The free text of a cell, empty if there is none.
    pub fn cell(&self, column: &ColumnId) -> &str {
        self.cells.get(column).map_or("", String::as_str)
    }

    /// Sets the free text of a cell; an empty text removes the cell.
    pub fn set_cell(&mut self, column: &ColumnId, text: String) {
        if text.is_empty() {
            self.cells.remove(column);
        } else {
            self.cells.insert(column.clone(), text);
        }
    }

    /// The displayed number of the row at `index`, counted from 0.
    pub fn shown_number(&self, index: usize) -> String {
        let automatic = || (index + 1).to_string();
        self.number.clone().unwrap_or_else(automatic)
    }
}

impl Keyed for Activity {
    fn id(&self) -> RowId {
        self.id
    }
}
