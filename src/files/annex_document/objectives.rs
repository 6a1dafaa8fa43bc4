//! The year's objectives: a table of those that activities contribute to, and one line for the others.

use super::Source;
use crate::domain::NamedItem;
use crate::files::document::{Block, Part, Sheet, SheetColumn};

pub(super) fn objectives(source: &Source) -> Option<Part> {
    let labels = &source.words.annex_print().document;
    let objectives = source.annex.objectives.iter();
    let all = objectives.map(|objective| {
        let name = source.texts.objective(objective).to_owned();
        (name, source.contributing(objective))
    });
    let (covered, uncovered): (Vec<_>, Vec<_>) = all.partition(|(_, names)| !names.is_empty());
    let mut blocks = Vec::new();
    if !covered.is_empty() {
        let column = |name: &str| SheetColumn {
            name: name.to_owned(),
            is_narrow: false,
        };
        let row = |(name, names): (String, Vec<String>)| vec![name, names.join("\n")];
        blocks.push(Block::Sheet(Sheet {
            columns: [labels.objective, labels.contributing].map(column).to_vec(),
            rows: covered.into_iter().map(row).collect(),
        }));
    }
    if !uncovered.is_empty() {
        let names: Vec<String> = uncovered.into_iter().map(|(name, _)| name).collect();
        // Names of objectives contain commas and colons.
        let line = format!("{}: {}.", labels.uncovered, names.join("; "));
        blocks.push(Block::Paragraph(line));
    }
    Part::new(labels.objectives, blocks)
}

impl Source<'_> {
    /// The activities that contribute to an objective, with their whole names.
    fn contributing(&self, objective: &NamedItem) -> Vec<String> {
        let activities = self.annex.activities.iter().enumerate();
        activities
            .filter(|(_, activity)| activity.objectives.contains(&objective.id))
            .map(|(index, activity)| self.name(activity, index))
            .collect()
    }
}
