//! The activity table, with the columns of the annex.

use super::Source;
use crate::domain::{Activity, BuiltIn, TableColumn};
use crate::files::document::{Block, Part, Sheet, SheetColumn};

pub(super) fn activities(source: &Source) -> Option<Part> {
    let labels = &source.words.annex_print().document;
    let columns: Vec<&TableColumn> = source.annex.shown_columns().collect();
    let block = if source.annex.activities.is_empty() {
        Block::Paragraph(labels.no_activities.to_owned())
    } else if columns.is_empty() {
        return None;
    } else {
        Block::Sheet(sheet(source, &columns))
    };
    Part::new(labels.activities, vec![block])
}

fn sheet(source: &Source, columns: &[&TableColumn]) -> Sheet {
    let column = |column: &&TableColumn| SheetColumn {
        name: source.column_name(column),
        is_narrow: column.id == BuiltIn::Number.id(),
    };
    let row = |(index, activity): (usize, &Activity)| {
        let cell = |column: &&TableColumn| source.cell(&column.id, activity, index);
        columns.iter().map(cell).collect()
    };
    Sheet {
        columns: columns.iter().map(column).collect(),
        rows: source
            .annex
            .activities
            .iter()
            .enumerate()
            .map(row)
            .collect(),
    }
}

impl Source<'_> {
    /// The free text, and below it the structured details, one labelled line each.
    pub fn elaboration(&self, activity: &Activity) -> String {
        let labels = &self.words.annex_print().document;
        let (parts, text) = (
            &activity.elaboration,
            activity.cell(&BuiltIn::Elaboration.id()),
        );
        let target = format!("{} {}", parts.target.trim(), parts.unit.trim());
        let named = [
            (labels.when, parts.when.trim()),
            (labels.target_groups, &self.target_groups(activity)),
            (labels.channel, parts.channel.trim()),
            (labels.target, target.trim()),
        ];
        let named = named
            .into_iter()
            .filter(|(_, value)| !value.is_empty())
            .map(|(name, value)| format!("{name}: {value}"));
        let text = Some(text.trim_end().to_owned()).filter(|text| !text.is_empty());
        text.into_iter().chain(named).collect::<Vec<_>>().join("\n")
    }

    /// The target groups of the activity, in the order of the annex.
    fn target_groups(&self, activity: &Activity) -> String {
        let groups = self.annex.target_groups.iter();
        let ticked = groups.filter(|group| activity.target_groups.contains(&group.id));
        let names: Vec<&str> = ticked.map(|group| self.texts.target_group(group)).collect();
        names.join(", ")
    }
}
