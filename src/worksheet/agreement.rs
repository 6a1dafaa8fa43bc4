//! The twelve points of a written agreement between two Danish parties.
//!
//! Based on municipal practice (Vejle, Svendborg, Albertslund), Local Government
//! Denmark's "Læring i den åbne skole" (2015) and folkeskoleloven § 3. They are points
//! to agree on, not legal advice.

use super::types::{Layout, Prompt, PromptKind, Section, SummaryPart, Theme};
use crate::domain::{SectionId, ThemeId};

/// The points of the agreement.
pub static AGREEMENT: Theme = Theme {
    id: ThemeId::fixed("agreement"),
    number: None,
    layout: Layout::Agreement,
    summary: SummaryPart::Agreed,
    sections: &[Section {
        id: SectionId::fixed("agreement"),
        direction: None,
        own_kind: PromptKind::CONSIDERATION,
        prompts: &[
            Prompt::new("agreement.goals", PromptKind::CONSIDERATION),
            Prompt::new("agreement.duration", PromptKind::CONSIDERATION),
            Prompt::new("agreement.roles", PromptKind::CONSIDERATION),
            Prompt::new("agreement.economy", PromptKind::CONSIDERATION),
            Prompt::new("agreement.facilities", PromptKind::CONSIDERATION),
            Prompt::new("agreement.supervision", PromptKind::CONSIDERATION),
            Prompt::new("agreement.child-certificate", PromptKind::CONSIDERATION),
            Prompt::new("agreement.confidentiality", PromptKind::CONSIDERATION),
            Prompt::new("agreement.insurance", PromptKind::CONSIDERATION),
            Prompt::new("agreement.cancellation", PromptKind::CONSIDERATION),
            Prompt::new("agreement.parents", PromptKind::CONSIDERATION),
            Prompt::new("agreement.evaluation", PromptKind::CONSIDERATION),
        ],
    }],
};
