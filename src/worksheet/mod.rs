//! Worksheets: themes, sections and prompts as static tables, with ids but without text.
//!
//! Pure: depends only on `domain`. A new worksheet is a file of tables here, with its
//! texts in `public/content/<language>.json`. [`Texts`] is their type, and
//! [`Texts::check`] finds gaps. [`PageTexts`] is the type of the static pages.

mod agreement;
mod annex;
mod approach;
mod cases;
mod composed;
mod enterprise;
mod guide;
mod host;
mod international;
mod kinds;
mod lessons;
mod next_year;
mod outline;
mod pages;
mod progress;
mod roles;
mod starts;
mod texts;
mod types;

pub use agreement::AGREEMENT;
pub use annex::{
    OBJECTIVE_SETS, ObjectiveSet, TARGET_GROUPS, move_to_year, new_annex, objective_set, set_in,
};
pub use approach::Approach;
pub use cases::{CASES, Case, borrow_from, cases_of};
pub use composed::{added, find, prompt_id};
pub use enterprise::ENTERPRISE;
pub use guide::{CONTACT, CONTENT, EVALUATION, FOLLOW_UP, INTERNAL_RECORD};
pub use host::{Country, Host, HostTexts};
pub use international::INTERNATIONAL;
pub use kinds::{KindTexts, Rewording};
pub use lessons::{concerned, is_about};
pub use next_year::{KeptPart, plan_of_year, worksheet_again};
pub use outline::{Filled, Item, former_answers, section_items, shown_items, theme_items};
pub use pages::{AgreementFacts, CaseText, PAGES, PagePart, PageText, PageTexts};
pub use progress::{OpenPrompt, Progress, open_prompts, progress};
pub use roles::ROLES;
pub use starts::{STARTS, Start, start};
pub use texts::{PromptText, SectionText, Texts, TextsProblem, ThemeText, WorksheetText};
pub use types::{
    Layout, Panel, Prompt, PromptKind, Section, SummaryPart, Theme, Unit, Worksheet, prompt,
    section, standalone, theme,
};

use crate::domain::{ThemeId, WorksheetId};

/// All worksheets. A new one is a file of tables, its texts in `public/worksheets`, and a line here.
pub static WORKSHEETS: [&Worksheet; 4] = [&PLAN, &ROLES, &ENTERPRISE, &INTERNATIONAL];

/// The worksheets that can stand alone, in the order of the start page.
pub static STANDALONE: [&Worksheet; 3] = [&ROLES, &ENTERPRISE, &INTERNATIONAL];

/// The ids of [`STANDALONE`], for code that must not contain the tables.
pub static STANDALONE_IDS: [WorksheetId; 3] = [
    WorksheetId::fixed("roles"),
    WorksheetId::fixed("enterprise"),
    WorksheetId::fixed("international"),
];

/// The id of the theme that a new plan opens with, for code that must not contain the tables.
pub static FIRST_THEME: ThemeId = ThemeId::fixed("contact");

/// The worksheet of a plan: the guide's four themes and the points of the agreement.
pub static PLAN: Worksheet = Worksheet {
    id: WorksheetId::fixed("plan"),
    themes: &[&CONTACT, &CONTENT, &FOLLOW_UP, &EVALUATION, &AGREEMENT],
    panel: None,
};
