//! Worksheets: themes, sections and prompts as static tables, with ids but without text.
//!
//! Pure: depends only on `domain`. A new worksheet is a file of tables here, with its
//! texts in `public/content/<language>.json`. [`Texts`] is their type, and
//! [`Texts::check`] finds gaps. [`PageTexts`] is the type of the static pages.

mod agreement;
mod annex;
mod guide;
mod host;
mod outline;
mod pages;
mod progress;
mod texts;
mod types;

pub use agreement::AGREEMENT;
pub use annex::{
    OBJECTIVE_SETS, ObjectiveSet, TARGET_GROUPS, move_to_year, new_annex, objective_set, set_in,
};
pub use guide::{CONTACT, CONTENT, EVALUATION, FOLLOW_UP, INTERNAL_RECORD};
pub use host::{Country, Host, HostTexts};
pub use outline::{Filled, Item, former_answers, section_items, theme_items};
pub use pages::{AgreementFacts, PAGES, PagePart, PageText, PageTexts};
pub use progress::{OpenPrompt, Progress, open_prompts, progress};
pub use texts::{PromptText, SectionText, Texts, TextsProblem, ThemeText};
pub use types::{
    Layout, Prompt, PromptKind, Section, SummaryPart, Theme, Unit, Worksheet, prompt, section,
    theme,
};

use crate::domain::WorksheetId;

/// The worksheet of a plan: the guide's four themes and the points of the agreement.
pub static PLAN: Worksheet = Worksheet {
    id: WorksheetId::fixed("plan"),
    themes: &[&CONTACT, &CONTENT, &FOLLOW_UP, &EVALUATION, &AGREEMENT],
};
