//! The types of themes, sections and prompts.

use super::{Approach, STANDALONE, WORKSHEETS};
use crate::domain::{AnswerKind, ColumnId, PromptId, SectionId, ThemeId, WorksheetId};

/// A set of themes that are filled in together.
#[derive(Debug, PartialEq)]
pub struct Worksheet {
    pub id: WorksheetId,
    /// In the order of the navigation.
    pub themes: &'static [&'static Theme],
    /// What is explained on its first page.
    pub panel: Option<Panel>,
}

/// An explanation of what a worksheet is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Panel {
    /// What eTwinning is, and facts of it with their dates.
    Etwinning,
}

/// The largest unit of a worksheet, with its own page.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub id: ThemeId,
    /// The number in front of its name, if it has one.
    pub number: Option<u8>,
    pub layout: Layout,
    pub summary: SummaryPart,
    pub sections: &'static [Section],
}

/// How the page of a theme is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// Every section is open.
    Open,
    /// Sections fold; the first one is open.
    Folded,
    /// As [`Layout::Folded`], with the picked ideas above. Nobody is meant to decide about every idea, so
    /// progress is the number of picked ones.
    Catalogue,
    /// The points of an agreement, with tasks, meetings and the text to sign.
    Agreement,
    /// As [`Layout::Open`], with a picture of three roles and their relations above. The first section has a
    /// prompt for each role, the second one for each relation.
    Triangle,
}

/// The part of a document that has the answers of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SummaryPart {
    /// What the parties agreed.
    Agreed,
    /// The ideas that they chose.
    Ideas,
    /// The history of checkpoints.
    FollowUp,
    /// Ratings, and experience to pass on.
    Evaluation,
    /// The answers, section by section.
    Answers,
}

impl Layout {
    /// Whether its sections fold.
    pub fn folds(self) -> bool {
        matches!(self, Self::Folded | Self::Catalogue)
    }

    /// Whether progress is the number of picked ideas.
    pub fn counts_picks(self) -> bool {
        self == Self::Catalogue
    }
}

impl Worksheet {
    /// All sections, in order.
    pub fn sections(&self) -> impl Iterator<Item = &'static Section> + Clone + use<> {
        self.themes.iter().flat_map(|theme| theme.sections)
    }

    /// The themes whose answers are in this part of a document.
    pub fn themes_in(&self, part: SummaryPart) -> impl Iterator<Item = &'static Theme> + use<> {
        let themes = self.themes.iter().copied();
        themes.filter(move |theme| theme.summary == part)
    }

    /// The theme with this id.
    pub fn theme(&self, id: &ThemeId) -> Option<&'static Theme> {
        let mut themes = self.themes.iter().copied();
        themes.find(|theme| theme.id == *id)
    }

    /// The theme with this layout.
    pub fn theme_with(&self, layout: Layout) -> Option<&'static Theme> {
        let mut themes = self.themes.iter().copied();
        themes.find(|theme| theme.layout == layout)
    }

    /// The theme after another one.
    pub fn theme_after(&self, theme: &Theme) -> Option<&'static Theme> {
        let mut themes = self.themes.iter().copied();
        themes.find(|other| other.id == theme.id)?;
        themes.next()
    }
}

impl Theme {
    /// Whether some of its sections are for one direction of contact only, so that the user chooses.
    pub fn has_directions(&self) -> bool {
        let mut sections = self.sections.iter();
        sections.any(|section| section.direction.is_some())
    }
}

/// A group of prompts under one heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    pub id: SectionId,
    /// The direction of contact, seen from the user's side, for which the section is shown first; `None`: always.
    pub direction: Option<Approach>,
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

/// The worksheet with this id, if it can stand alone.
pub fn standalone(id: &WorksheetId) -> Option<&'static Worksheet> {
    STANDALONE.into_iter().find(|worksheet| worksheet.id == *id)
}

/// The theme with this id.
pub fn theme(id: &str) -> Option<&'static Theme> {
    let mut themes = WORKSHEETS
        .into_iter()
        .flat_map(|worksheet| worksheet.themes);
    themes.find(|theme| theme.id.as_str() == id).copied()
}

/// The section with this id.
pub fn section(id: &SectionId) -> Option<&'static Section> {
    all_sections().find(|section| section.id == *id)
}

fn all_sections() -> impl Iterator<Item = &'static Section> {
    WORKSHEETS.into_iter().flat_map(Worksheet::sections)
}

/// The built-in prompt with this id.
pub fn prompt(id: &PromptId) -> Option<&'static Prompt> {
    all_sections()
        .flat_map(|section| section.prompts)
        .find(|prompt| prompt.id == *id)
}
