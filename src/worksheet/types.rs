//! The types of themes, sections and prompts.

use super::PLAN_THEMES;
use crate::domain::{AnswerKind, ColumnId, Direction, PromptId, SectionId, ThemeId};

/// The largest unit of a worksheet, with its own page.
#[derive(Debug, PartialEq)]
pub struct Theme {
    pub id: ThemeId,
    pub sections: &'static [Section],
}

/// A group of prompts under one heading.
#[derive(Debug, PartialEq)]
pub struct Section {
    pub id: SectionId,
    /// The direction of contact for which the section is shown first; `None`: always.
    pub direction: Option<Direction>,
    /// The kind of custom prompts in this section.
    pub own_kind: PromptKind,
    pub prompts: &'static [Prompt],
}

/// A question or proposal of the worksheet.
#[derive(Clone, Debug, PartialEq)]
pub struct Prompt {
    pub id: PromptId,
    pub kind: PromptKind,
}

/// How a prompt is answered.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum PromptKind {
    Consideration {
        /// The unit of the number that the prompt also asks for, if any.
        unit: Option<Unit>,
    },
    Idea,
    Checkpoint,
    Criterion,
    Record {
        /// Whether the whole answer is omitted from what is shared.
        internal: bool,
    },
    Table {
        columns: &'static [ColumnId],
    },
}

/// The unit of a number in an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    Hours,
    /// Money: Danish kroner, unless the amount names another currency.
    Money,
}

impl PromptKind {
    /// A consideration without a number.
    pub const CONSIDERATION: Self = Self::Consideration { unit: None };
    /// A record that can be shared.
    pub const RECORD: Self = Self::Record { internal: false };

    /// The kind of its answers.
    pub fn answer_kind(self) -> AnswerKind {
        match self {
            Self::Consideration { .. } => AnswerKind::Consideration,
            Self::Idea => AnswerKind::Idea,
            Self::Checkpoint => AnswerKind::Checkpoint,
            Self::Criterion => AnswerKind::Criterion,
            Self::Record { .. } => AnswerKind::Record,
            Self::Table { .. } => AnswerKind::Table,
        }
    }

    /// Whether the whole answer is internal, regardless of its note.
    pub fn is_internal(self) -> bool {
        matches!(self, Self::Record { internal: true })
    }
}

impl Prompt {
    pub const fn new(id: &'static str, kind: PromptKind) -> Self {
        Self {
            id: PromptId::fixed(id),
            kind,
        }
    }
}

/// The theme with this id.
pub fn theme(id: &str) -> Option<&'static Theme> {
    PLAN_THEMES
        .into_iter()
        .find(|theme| theme.id.as_str() == id)
}

/// The section with this id.
pub fn section(id: &SectionId) -> Option<&'static Section> {
    all_sections().find(|section| section.id == *id)
}

/// The built-in prompt with this id.
pub fn prompt(id: &PromptId) -> Option<&'static Prompt> {
    all_sections()
        .flat_map(|section| section.prompts)
        .find(|prompt| prompt.id == *id)
}

fn all_sections() -> impl Iterator<Item = &'static Section> {
    PLAN_THEMES.into_iter().flat_map(|theme| theme.sections)
}
