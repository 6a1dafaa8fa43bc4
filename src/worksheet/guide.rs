//! The collaboration guide: its four themes and 57 prompts, by id, and 13 that ask a school about the first contact.
//!
//! Based on Skoletjenesten's "Guide til det gode samarbejde" (2016); the ids are our
//! own. `tests/content.rs` checks the totals.

use super::Approach;
use super::types::{Layout, Prompt, PromptKind, Section, SummaryPart, Theme, Unit};
use crate::domain::{ColumnId, PromptId, SectionId, ThemeId};

/// The record that is omitted from everything shared, unless explicitly included.
pub const INTERNAL_RECORD: PromptId = PromptId::fixed("sharing.internal");

/// Theme 1: the first contact.
pub static CONTACT: Theme = Theme {
    id: ThemeId::fixed("contact"),
    number: Some(1),
    layout: Layout::Open,
    summary: SummaryPart::Agreed,
    sections: &[
        Section {
            id: SectionId::fixed("contact.outreach"),
            direction: Some(Approach::Outreach),
            own_kind: PromptKind::CONSIDERATION,
            prompts: &[
                Prompt::new("contact.outreach.school-choice", PromptKind::CONSIDERATION),
                Prompt::new("contact.outreach.network", PromptKind::CONSIDERATION),
                Prompt::new("contact.outreach.entry-point", PromptKind::CONSIDERATION),
                Prompt::new("contact.outreach.leadership", PromptKind::CONSIDERATION),
                Prompt::new("contact.outreach.definition", PromptKind::CONSIDERATION),
                Prompt::new("contact.outreach.benefit", PromptKind::CONSIDERATION),
            ],
        },
        Section {
            id: SectionId::fixed("contact.inbound"),
            direction: Some(Approach::Inbound),
            own_kind: PromptKind::CONSIDERATION,
            prompts: &[
                Prompt::new("contact.inbound.driver", PromptKind::CONSIDERATION),
                Prompt::new("contact.inbound.motivation", PromptKind::CONSIDERATION),
                Prompt::new("contact.inbound.why-us", PromptKind::CONSIDERATION),
                Prompt::new(
                    "contact.inbound.expectations",
                    PromptKind::Consideration {
                        unit: Some(Unit::Hours),
                    },
                ),
                Prompt::new("contact.inbound.capacity", PromptKind::CONSIDERATION),
                Prompt::new(
                    "contact.inbound.economy",
                    PromptKind::Consideration {
                        unit: Some(Unit::Money),
                    },
                ),
                Prompt::new("contact.inbound.definition", PromptKind::CONSIDERATION),
            ],
        },
        // The school's side, which the guide does not ask: a mirror of the two sections above, and our own.
        Section {
            id: SectionId::fixed("contact.seek"),
            direction: Some(Approach::Seek),
            own_kind: PromptKind::CONSIDERATION,
            prompts: &[
                Prompt::new("contact.seek.choice", PromptKind::CONSIDERATION),
                Prompt::new("contact.seek.network", PromptKind::CONSIDERATION),
                Prompt::new("contact.seek.entry-point", PromptKind::CONSIDERATION),
                Prompt::new("contact.seek.leadership", PromptKind::CONSIDERATION),
                Prompt::new("contact.seek.definition", PromptKind::CONSIDERATION),
                Prompt::new("contact.seek.benefit", PromptKind::CONSIDERATION),
            ],
        },
        Section {
            id: SectionId::fixed("contact.invited"),
            direction: Some(Approach::Invited),
            own_kind: PromptKind::CONSIDERATION,
            prompts: &[
                Prompt::new("contact.invited.driver", PromptKind::CONSIDERATION),
                Prompt::new("contact.invited.motivation", PromptKind::CONSIDERATION),
                Prompt::new("contact.invited.why-us", PromptKind::CONSIDERATION),
                Prompt::new(
                    "contact.invited.expectations",
                    PromptKind::Consideration {
                        unit: Some(Unit::Hours),
                    },
                ),
                Prompt::new("contact.invited.capacity", PromptKind::CONSIDERATION),
                Prompt::new(
                    "contact.invited.economy",
                    PromptKind::Consideration {
                        unit: Some(Unit::Money),
                    },
                ),
                Prompt::new("contact.invited.definition", PromptKind::CONSIDERATION),
            ],
        },
    ],
};

/// Theme 2: what to collaborate on; a catalogue of ideas, not a checklist.
pub static CONTENT: Theme = Theme {
    id: ThemeId::fixed("content"),
    number: Some(2),
    layout: Layout::Catalogue,
    summary: SummaryPart::Ideas,
    sections: &[
        Section {
            id: SectionId::fixed("content.development"),
            direction: None,
            own_kind: PromptKind::Idea,
            prompts: &[
                Prompt::new("content.development.pupil-testing", PromptKind::Idea),
                Prompt::new("content.development.teacher-codesign", PromptKind::Idea),
                Prompt::new("content.development.pupil-made", PromptKind::Idea),
                Prompt::new("content.development.materials", PromptKind::Idea),
                Prompt::new("content.development.mandatory-topics", PromptKind::Idea),
                Prompt::new("content.development.two-places", PromptKind::Idea),
            ],
        },
        Section {
            id: SectionId::fixed("content.competence"),
            direction: None,
            own_kind: PromptKind::Idea,
            prompts: &[Prompt::new(
                "content.competence.teacher-courses",
                PromptKind::Idea,
            )],
        },
        Section {
            id: SectionId::fixed("content.school-tasks"),
            direction: None,
            own_kind: PromptKind::Idea,
            prompts: &[
                Prompt::new("content.school-tasks.electives", PromptKind::Idea),
                Prompt::new("content.school-tasks.project-assignment", PromptKind::Idea),
                Prompt::new("content.school-tasks.exams", PromptKind::Idea),
                Prompt::new("content.school-tasks.supervision", PromptKind::Idea),
            ],
        },
        Section {
            id: SectionId::fixed("content.attachment"),
            direction: None,
            own_kind: PromptKind::Idea,
            prompts: &[
                Prompt::new("content.attachment.friendship-class", PromptKind::Idea),
                Prompt::new("content.attachment.commitment", PromptKind::Idea),
                Prompt::new("content.attachment.growing-class", PromptKind::Idea),
                Prompt::new("content.attachment.fixed-year", PromptKind::Idea),
                Prompt::new("content.attachment.whole-municipality", PromptKind::Idea),
                Prompt::new("content.attachment.free-access", PromptKind::Idea),
                Prompt::new("content.attachment.development-project", PromptKind::Idea),
                Prompt::new("content.attachment.work-practice", PromptKind::Idea),
            ],
        },
        Section {
            id: SectionId::fixed("content.other-forms"),
            direction: None,
            own_kind: PromptKind::Idea,
            prompts: &[
                Prompt::new("content.other-forms.at-school", PromptKind::Idea),
                Prompt::new("content.other-forms.production", PromptKind::Idea),
                Prompt::new("content.other-forms.parents", PromptKind::Idea),
                Prompt::new("content.other-forms.peer-teaching", PromptKind::Idea),
            ],
        },
    ],
};

/// Theme 3: follow-up during the collaboration.
pub static FOLLOW_UP: Theme = Theme {
    id: ThemeId::fixed("follow-up"),
    number: Some(3),
    layout: Layout::Open,
    summary: SummaryPart::FollowUp,
    sections: &[
        Section {
            id: SectionId::fixed("follow-up.outcome"),
            direction: None,
            own_kind: PromptKind::Checkpoint,
            prompts: &[
                Prompt::new("follow-up.outcome.goals", PromptKind::Checkpoint),
                Prompt::new("follow-up.outcome.teacher-role", PromptKind::Checkpoint),
            ],
        },
        Section {
            id: SectionId::fixed("follow-up.staffing"),
            direction: None,
            own_kind: PromptKind::Checkpoint,
            prompts: &[Prompt::new(
                "follow-up.staffing.backup",
                PromptKind::Checkpoint,
            )],
        },
        Section {
            id: SectionId::fixed("follow-up.agreements"),
            direction: None,
            own_kind: PromptKind::Checkpoint,
            prompts: &[Prompt::new(
                "follow-up.agreements.contract",
                PromptKind::Checkpoint,
            )],
        },
        Section {
            id: SectionId::fixed("follow-up.communication"),
            direction: None,
            own_kind: PromptKind::Checkpoint,
            prompts: &[Prompt::new(
                "follow-up.communication.form",
                PromptKind::Checkpoint,
            )],
        },
        Section {
            id: SectionId::fixed("follow-up.time"),
            direction: None,
            own_kind: PromptKind::Checkpoint,
            prompts: &[
                Prompt::new("follow-up.time.schedule", PromptKind::Checkpoint),
                Prompt::new("follow-up.time.dialogue", PromptKind::Checkpoint),
                Prompt::new("follow-up.time.balance", PromptKind::Checkpoint),
            ],
        },
    ],
};

/// Theme 4: evaluation, and what to share.
pub static EVALUATION: Theme = Theme {
    id: ThemeId::fixed("evaluation"),
    number: Some(4),
    layout: Layout::Folded,
    summary: SummaryPart::Evaluation,
    sections: &[
        Section {
            id: SectionId::fixed("evaluation.outcome"),
            direction: None,
            own_kind: PromptKind::Criterion,
            prompts: &[
                Prompt::new("evaluation.outcome.pupils", PromptKind::Criterion),
                Prompt::new("evaluation.outcome.learning-goals", PromptKind::Criterion),
                Prompt::new("evaluation.outcome.institutions", PromptKind::Criterion),
                Prompt::new("evaluation.outcome.teaching-quality", PromptKind::Criterion),
            ],
        },
        Section {
            id: SectionId::fixed("evaluation.collaboration"),
            direction: None,
            own_kind: PromptKind::Criterion,
            prompts: &[
                Prompt::new(
                    "evaluation.collaboration.communication",
                    PromptKind::Criterion,
                ),
                Prompt::new("evaluation.collaboration.coherence", PromptKind::Criterion),
            ],
        },
        Section {
            id: SectionId::fixed("sharing"),
            direction: None,
            own_kind: PromptKind::RECORD,
            prompts: &[
                Prompt::new("sharing.initiation", PromptKind::RECORD),
                Prompt::new(
                    "sharing.people",
                    PromptKind::Table {
                        columns: &PEOPLE_COLUMNS,
                    },
                ),
                Prompt::new(
                    "sharing.tasks",
                    PromptKind::Table {
                        columns: &TASK_COLUMNS,
                    },
                ),
                Prompt::new("sharing.contract", PromptKind::RECORD),
                Prompt::new("sharing.ending", PromptKind::RECORD),
                Prompt::new("sharing.results", PromptKind::RECORD),
                Prompt {
                    id: INTERNAL_RECORD,
                    kind: PromptKind::Record { internal: true },
                },
            ],
        },
    ],
};

static PEOPLE_COLUMNS: [ColumnId; 4] = [
    ColumnId::fixed("name"),
    ColumnId::fixed("title"),
    ColumnId::fixed("organisation"),
    ColumnId::fixed("contact"),
];

static TASK_COLUMNS: [ColumnId; 4] = [
    ColumnId::fixed("task"),
    ColumnId::fixed("who"),
    ColumnId::fixed("role"),
    ColumnId::fixed("comment"),
];
