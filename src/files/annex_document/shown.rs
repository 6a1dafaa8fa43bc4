//! What is in sight of an activity: nothing is read from a column that is hidden or taken away.

use super::Source;
use crate::domain::{Activity, BuiltIn, ColumnId, TableColumn};

/// Of an activity's text, so much that one knows which it is.
const MAX_CHARS: usize = 60;

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
        let shown = |column: BuiltIn| {
            let id = column.id();
            let is_shown = self.annex.shown_columns().any(|column| column.id == id);
            is_shown.then_some(id)
        };
        let number = shown(BuiltIn::Number).map(|_| activity.shown_number(index));
        let text = [BuiltIn::Activity, BuiltIn::Elaboration]
            .into_iter()
            .filter_map(shown)
            .map(|id| first_line(activity.cell(&id)))
            .find(|line| !line.is_empty());
        let known = [number.unwrap_or_default(), text.unwrap_or_default()];
        let known: Vec<&str> = known.iter().map(|part| part.trim()).collect();
        let name = known.join(" ").trim().to_owned();
        if name.is_empty() {
            (self.words.annex_print.document.unnamed)(index + 1)
        } else {
            name
        }
    }
}

/// The first line, clipped after a whole word.
fn first_line(text: &str) -> String {
    let line = text.trim().lines().next().unwrap_or_default().trim();
    let Some((end, _)) = line.char_indices().nth(MAX_CHARS) else {
        return line.to_owned();
    };
    let head = line.get(..end).unwrap_or(line);
    let whole = head.rsplit_once(' ').map_or(head, |(words, _)| words);
    format!("{}…", whole.trim_end_matches([' ', ',', ';', '.', ':']))
}
