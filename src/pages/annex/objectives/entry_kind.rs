//! The two editable lists of an annex: access to them, and the names of their entries.

use crate::domain::{Annex, NamedItem, NamedItemId, SchoolYear, visible};
use crate::state::today;
use crate::text::{ChunkWords, words::EntryWords};
use crate::worksheet::{TARGET_GROUPS, Texts, objective_set};

/// One of the two lists.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EntryKind {
    Objective,
    TargetGroup,
}

impl EntryKind {
    /// A part of the ids of its elements.
    pub fn key(self) -> &'static str {
        match self {
            Self::Objective => "objective",
            Self::TargetGroup => "target-group",
        }
    }

    /// The text of the list.
    pub fn words(self, words: ChunkWords) -> &'static EntryWords {
        match self {
            Self::Objective => &words.objectives().objectives,
            Self::TargetGroup => &words.objectives().target_groups,
        }
    }

    /// The list in an annex.
    pub fn list(self, annex: &Annex) -> &Vec<NamedItem> {
        match self {
            Self::Objective => &annex.objectives,
            Self::TargetGroup => &annex.target_groups,
        }
    }

    /// The list in an annex, mutable.
    pub fn list_mut(self, annex: &mut Annex) -> &mut Vec<NamedItem> {
        match self {
            Self::Objective => &mut annex.objectives,
            Self::TargetGroup => &mut annex.target_groups,
        }
    }

    /// The built-in entries for the year of an annex.
    pub fn built_in(self, annex: &Annex) -> &'static [NamedItemId] {
        match self {
            Self::Objective => objective_set(year_of(annex)).ids,
            Self::TargetGroup => &TARGET_GROUPS,
        }
    }

    /// The name of an entry.
    pub fn name(self, texts: &Texts, words: ChunkWords, item: &NamedItem) -> String {
        let name = match self {
            Self::Objective => texts.objective(item),
            Self::TargetGroup => texts.target_group(item),
        };
        let name = visible(name);
        let name = if name.is_empty() {
            words.objectives().unnamed
        } else {
            name
        };
        name.to_owned()
    }
}

/// The school year of an annex, or the current one.
pub fn year_of(annex: &Annex) -> SchoolYear {
    let year = annex.head.school_year;
    year.unwrap_or_else(|| SchoolYear::containing(today()))
}
