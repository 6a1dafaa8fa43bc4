//! The visible values of an activity. Hidden and removed columns are not read.

use super::Source;
use crate::domain::{Activity, BuiltIn, ColumnId, TableColumn, visible};
use crate::files::activity_name::{ActivityName, whole_name};

impl Source<'_> {
    /// The name of a column: the user's, or that of the form.
    pub fn column_name(&self, column: &TableColumn) -> String {
        let name = visible(&column.name);
        match BuiltIn::of(&column.id) {
            Some(built_in) if name.is_empty() => {
                (self.words.annex_print().document.column)(built_in).to_owned()
            }
            _ => name.to_owned(),
        }
    }

    /// The text of a cell; `index` is the index of the activity.
    pub fn cell(&self, column: &ColumnId, activity: &Activity, index: usize) -> String {
        match BuiltIn::of(column) {
            Some(BuiltIn::Number) => activity.shown_number(index),
            Some(BuiltIn::Elaboration) => self.elaboration(activity),
            _ => activity.cell(column).trim_end().to_owned(),
        }
    }

    /// The number and the name of an activity, "3 eTwinning school". Paper has room for the whole name.
    pub fn name(&self, activity: &Activity, index: usize) -> String {
        let mut name = ActivityName::of(self.annex, activity, index);
        name.name = whole_name(self.annex, activity);
        name.short(self.words)
    }
}
