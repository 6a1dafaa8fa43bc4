//! The texts of the static pages and of the agreement behind an annex, in one language.
//!
//! They are data (`public/pages/<language>.json`) and are fetched by the pages that show them, so that a
//! theme of a plan does not wait for them. The facts in them change, so each carries its date.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::cases::{CASES, Case};
use super::host::HostTexts;
use super::texts::{TextsProblem, compare};
use crate::domain::PromptId;

/// The pages that every file must have.
pub const PAGES: [&str; 3] = ["help", "accessibility", "privacy"];

/// All texts of the static pages in one language.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageTexts {
    /// BCP 47 tag.
    pub language: String,
    pages: BTreeMap<String, PageText>,
    /// The words around what the host says of itself, in the accessibility statement.
    pub host: HostTexts,
    /// The terms of the agreement of an ambassador.
    pub agreement: AgreementFacts,
    /// What eTwinning is, for new ambassadors.
    pub etwinning: PageText,
    /// Cases to learn from, by id.
    cases: BTreeMap<String, CaseText>,
}

/// A case to learn from.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CaseText {
    pub title: String,
    /// Who is borrowed from.
    pub name: String,
    pub lead: String,
    /// What they did.
    pub lines: Vec<String>,
    /// The purpose to begin with.
    pub purpose: String,
    /// How each idea was done, by prompt.
    ideas: BTreeMap<String, String>,
    pub source: String,
}

/// A page of plain text.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageText {
    pub title: String,
    pub lead: String,
    pub parts: Vec<PagePart>,
}

/// A heading with its lines of text.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagePart {
    pub title: String,
    pub lines: Vec<String>,
}

/// The terms of an agreement. They are in the third person, so the page and the form use the same text.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreementFacts {
    /// The year of the agreement that the terms are from, and that one's own agreement comes first.
    pub as_of: String,
    /// The same, for the form.
    pub basis: String,
    /// Where the name and the address of the agency are from, with their date.
    pub agency: String,
    pub about: PagePart,
    /// The heading of the tasks.
    pub tasks: String,
    pub task_groups: Vec<PagePart>,
    pub money: PagePart,
    pub term: PagePart,
}

impl PageTexts {
    /// Parses a file of pages. The error is for developers, because users never provide these files.
    ///
    /// # Errors
    /// If the text is not JSON of this type.
    pub fn parse(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// A static page.
    pub fn page(&self, id: &str) -> PageText {
        self.pages.get(id).cloned().unwrap_or_default()
    }

    /// The texts of a case.
    pub fn case(&self, case: &Case) -> CaseText {
        self.cases.get(case.id).cloned().unwrap_or_default()
    }

    /// All texts that are missing, unknown or empty.
    pub fn check(&self) -> Vec<TextsProblem> {
        let mut problems = compare(&self.pages, PAGES.into_iter(), PageText::is_empty);
        let cases = CASES.iter().map(|case| case.id);
        problems.extend(compare(&self.cases, cases, CaseText::is_empty));
        for case in &CASES {
            let ideas = case.ideas.iter().map(PromptId::as_str);
            problems.extend(compare(&self.case(case).ideas, ideas, String::is_empty));
        }
        let others = [
            ("agreement", self.agreement.is_empty()),
            ("etwinning", self.etwinning.is_empty()),
            ("host", self.host.is_empty()),
        ];
        let empty = others.into_iter().filter(|(_, is_empty)| *is_empty);
        problems.extend(empty.map(|(id, _)| TextsProblem::Empty(id.to_owned())));
        problems
    }
}

impl CaseText {
    /// How an idea was done.
    pub fn idea(&self, id: &PromptId) -> String {
        self.ideas.get(id.as_str()).cloned().unwrap_or_default()
    }

    fn is_empty(&self) -> bool {
        let texts = [
            &self.title,
            &self.name,
            &self.lead,
            &self.purpose,
            &self.source,
        ];
        texts.into_iter().any(String::is_empty) || self.lines.iter().any(String::is_empty)
    }
}

impl PageText {
    /// Whether any text of it is missing.
    fn is_empty(&self) -> bool {
        self.title.is_empty()
            || self.lead.is_empty()
            || self.parts.is_empty()
            || self.parts.iter().any(PagePart::is_empty)
    }
}

impl PagePart {
    fn is_empty(&self) -> bool {
        self.title.is_empty() || self.lines.is_empty() || self.lines.iter().any(String::is_empty)
    }
}

impl AgreementFacts {
    fn is_empty(&self) -> bool {
        let texts = [&self.as_of, &self.basis, &self.agency, &self.tasks];
        let parts = [&self.about, &self.money, &self.term];
        texts.into_iter().any(String::is_empty)
            || self.task_groups.is_empty()
            || parts
                .into_iter()
                .chain(&self.task_groups)
                .any(PagePart::is_empty)
    }
}
