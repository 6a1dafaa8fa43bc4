//! The year's objectives, with the activities that contribute to each.

use super::Source;
use crate::domain::NamedItem;
use crate::files::document::{Block, Part, Sheet, SheetColumn};

pub(super) fn objectives(source: &Source) -> Option<Part> {
    let labels = &source.words.annex_print().document;
    let objectives = &source.annex.objectives;
    if objectives.is_empty() {
        return None;
    }
    let column = |name: &str| SheetColumn {
        name: name.to_owned(),
        is_narrow: false,
    };
    let row = |objective: &NamedItem| {
        let name = source.texts.objective(objective).to_owned();
        vec![name, source.contributing(objective)]
    };
    let sheet = Sheet {
        columns: [labels.objective, labels.contributing].map(column).to_vec(),
        rows: objectives.iter().map(row).collect(),
    };
    Part::new(labels.objectives, vec![Block::Sheet(sheet)])
}

impl Source<'_> {
    /// The activities that contribute to an objective, one per line, or a text that there are none.
    fn contributing(&self, objective: &NamedItem) -> String {
        let activities = self.annex.activities.iter().enumerate();
        let names: Vec<String> = activities
            .filter(|(_, activity)| activity.objectives.contains(&objective.id))
            .map(|(index, activity)| self.short_name(activity, index))
            .collect();
        if names.is_empty() {
            self.words.annex_print().document.uncovered.to_owned()
        } else {
            names.join("\n")
        }
    }
}
