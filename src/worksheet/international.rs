//! A plan for international collaboration (Erasmus+ and eTwinning), for schools and those who run them.
//!
//! Based on Viken county council's input to a Norwegian strategy for Erasmus+; the ids and the grouping are our
//! own. An Erasmus accreditation asks for objectives with the reason behind each and how they are evaluated.

use super::types::{Layout, Panel, Prompt, PromptKind, Section, SummaryPart, Theme, Worksheet};
use crate::domain::{ColumnId, SectionId, ThemeId, WorksheetId};

/// The worksheet for international collaboration.
pub static INTERNATIONAL: Worksheet = Worksheet {
    id: WorksheetId::fixed("international"),
    panel: Some(Panel::Etwinning),
    themes: &[
        &Theme {
            id: ThemeId::fixed("international-aims"),
            number: Some(1),
            layout: Layout::Open,
            summary: SummaryPart::Answers,
            sections: &[
                records("international.ambition", &AMBITION),
                records("international.significance", &SIGNIFICANCE),
                records("international.opportunities", &OPPORTUNITIES),
            ],
        },
        &Theme {
            id: ThemeId::fixed("international-work"),
            number: Some(2),
            layout: Layout::Open,
            summary: SummaryPart::Answers,
            sections: &[
                records("international.challenges", &CHALLENGES),
                records("international.mobilise", &MOBILISE),
                records("international.support", &SUPPORT),
            ],
        },
        &Theme {
            id: ThemeId::fixed("international-reach"),
            number: Some(3),
            layout: Layout::Open,
            summary: SummaryPart::Answers,
            sections: &[
                records("international.information", &INFORMATION),
                records("international.spreading", &SPREADING),
                records("international.synergies", &SYNERGIES),
            ],
        },
    ],
};

const fn records(id: &'static str, prompts: &'static [Prompt]) -> Section {
    Section {
        id: SectionId::fixed(id),
        direction: None,
        own_kind: PromptKind::RECORD,
        prompts,
    }
}

static AMBITION: [Prompt; 2] = [
    Prompt::new("international.ambition.achieve", PromptKind::RECORD),
    Prompt::new(
        "international.ambition.objectives",
        PromptKind::Table {
            columns: &OBJECTIVE_COLUMNS,
        },
    ),
];

static SIGNIFICANCE: [Prompt; 2] = [
    Prompt::new("international.significance.us", PromptKind::RECORD),
    Prompt::new("international.significance.pupils", PromptKind::RECORD),
];

static OPPORTUNITIES: [Prompt; 2] = [
    Prompt::new("international.opportunities.unused", PromptKind::RECORD),
    Prompt::new("international.opportunities.digital", PromptKind::RECORD),
];

static CHALLENGES: [Prompt; 1] = [Prompt::new(
    "international.challenges.list",
    PromptKind::Table {
        columns: &CHALLENGE_COLUMNS,
    },
)];

static MOBILISE: [Prompt; 2] = [
    Prompt::new("international.mobilise.invite", PromptKind::RECORD),
    Prompt::new("international.mobilise.help", PromptKind::RECORD),
];

static SUPPORT: [Prompt; 1] = [Prompt::new(
    "international.support.needed",
    PromptKind::RECORD,
)];

static INFORMATION: [Prompt; 1] = [Prompt::new(
    "international.information.channels",
    PromptKind::RECORD,
)];

static SPREADING: [Prompt; 2] = [
    Prompt::new("international.spreading.inside", PromptKind::RECORD),
    Prompt::new("international.spreading.outside", PromptKind::RECORD),
];

static SYNERGIES: [Prompt; 1] = [Prompt::new(
    "international.synergies.others",
    PromptKind::RECORD,
)];

static OBJECTIVE_COLUMNS: [ColumnId; 4] = [
    ColumnId::fixed("objective"),
    ColumnId::fixed("set-by"),
    ColumnId::fixed("evidence"),
    ColumnId::fixed("when"),
];

static CHALLENGE_COLUMNS: [ColumnId; 4] = [
    ColumnId::fixed("challenge"),
    ColumnId::fixed("action"),
    ColumnId::fixed("who"),
    ColumnId::fixed("when"),
];
