//! Roles and relations in open school: what teacher, pupil and educator bring, and how they relate.
//!
//! Based on the model "Roller og relationer i åben skole" in Skoletjenesten's annual report 2018-19; the ids are
//! our own.

use super::types::{Layout, Prompt, PromptKind, Section, SummaryPart, Theme, Worksheet};
use crate::domain::{SectionId, ThemeId, WorksheetId};

/// The worksheet of roles and relations.
pub static ROLES: Worksheet = Worksheet {
    id: WorksheetId::fixed("roles"),
    panel: None,
    themes: &[&Theme {
        id: ThemeId::fixed("roles"),
        number: None,
        layout: Layout::Triangle,
        summary: SummaryPart::Answers,
        sections: &[
            Section {
                id: SectionId::fixed("roles.role"),
                direction: None,
                own_kind: PromptKind::RECORD,
                prompts: &[
                    Prompt::new("roles.role.teacher", PromptKind::RECORD),
                    Prompt::new("roles.role.pupil", PromptKind::RECORD),
                    Prompt::new("roles.role.educator", PromptKind::RECORD),
                ],
            },
            Section {
                id: SectionId::fixed("roles.relation"),
                direction: None,
                own_kind: PromptKind::RECORD,
                prompts: &[
                    Prompt::new("roles.relation.educator-teacher", PromptKind::RECORD),
                    Prompt::new("roles.relation.pupil-teacher", PromptKind::RECORD),
                    Prompt::new("roles.relation.educator-pupil", PromptKind::RECORD),
                ],
            },
        ],
    }],
};
