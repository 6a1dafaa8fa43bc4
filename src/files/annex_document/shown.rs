//! What is in sight of an activity: nothing is read from a column that is hidden or taken away.

use super::Source;
use crate::domain::{Activity, BuiltIn, ColumnId, TableColumn};
use crate::files::activity_name::ActivityName;

impl Source<'_> {
    /// What a column is called: by the user, or by the form.
    pub fn column_name(&self, column: &TableColumn) -> String {
        let name = column.name.trim();
        match BuiltIn::of(&column.id) {
            Some(built_in) if name.is_empty() => {
                (self.words.annex_print.document.column)(built_in).to_owned()
            }
            _ => name.to_owned(),
        }
    }

    /// What stands in a cell; `index` counts the activities from 0.
    pub fn cell(&self, column: &ColumnId, activity: &Activity, index: usize) -> String {
        match BuiltIn::of(column) {
            Some(BuiltIn::Number) => activity.shown_number(index),
            Some(BuiltIn::Elaboration) => self.elaboration(activity),
            _ => activity.cell(column).trim_end().to_owned(),
        }
    }

    /// "3 eTwinning school": an activity in short, as others name it.
    pub fn short_name(&self, activity: &Activity, index: usize) -> String {
        ActivityName::of(self.annex, activity, index).short(self.words)
    }
}
