//! School-enterprise collaboration: ten questions for a municipality that begins, or for a paper to its council.
//!
//! Based on the work template and the nine pieces of advice on school-enterprise collaboration in
//! Skoletjenesten's annual report 2018-19; the ids and the grouping are our own. The advice is in the guidance of
//! the questions that it helps with.

use super::types::{Layout, Prompt, PromptKind, Section, SummaryPart, Theme, Unit, Worksheet};
use crate::domain::{SectionId, ThemeId, WorksheetId};

/// The worksheet for school-enterprise collaboration.
pub static ENTERPRISE: Worksheet = Worksheet {
    id: WorksheetId::fixed("enterprise"),
    panel: None,
    themes: &[&Theme {
        id: ThemeId::fixed("enterprise"),
        number: None,
        layout: Layout::Open,
        summary: SummaryPart::Answers,
        sections: &[
            Section {
                id: SectionId::fixed("enterprise.why"),
                direction: None,
                own_kind: PromptKind::CONSIDERATION,
                prompts: &[
                    Prompt::new("enterprise.purpose", PromptKind::CONSIDERATION),
                    Prompt::new("enterprise.strategies", PromptKind::CONSIDERATION),
                    Prompt::new("enterprise.leadership", PromptKind::CONSIDERATION),
                    Prompt::new("enterprise.staff", PromptKind::CONSIDERATION),
                ],
            },
            Section {
                id: SectionId::fixed("enterprise.what"),
                direction: None,
                own_kind: PromptKind::CONSIDERATION,
                prompts: &[
                    Prompt::new("enterprise.subjects", PromptKind::CONSIDERATION),
                    Prompt::new("enterprise.audience", PromptKind::CONSIDERATION),
                    Prompt::new("enterprise.activities", PromptKind::CONSIDERATION),
                ],
            },
            Section {
                id: SectionId::fixed("enterprise.how"),
                direction: None,
                own_kind: PromptKind::CONSIDERATION,
                prompts: &[
                    Prompt::new("enterprise.teachers", PromptKind::CONSIDERATION),
                    Prompt::new("enterprise.communication", PromptKind::CONSIDERATION),
                    Prompt::new(
                        "enterprise.funding",
                        PromptKind::Consideration {
                            unit: Some(Unit::Money),
                        },
                    ),
                ],
            },
        ],
    }],
};
