//! The type of the worksheets' texts in one language, and a check for completeness.
//!
//! The texts are data (`public/content/<language>.json`), so they can be edited and
//! translated without changing code. The browser fetches one language.

mod own;
mod reworded;

use std::collections::BTreeMap;

use serde::Deserialize;

use super::types::PromptKind;
use super::{OBJECTIVE_SETS, ObjectiveSet, PLAN, TARGET_GROUPS, Worksheet};
use crate::domain::{
    ColumnId, NamedItem, NamedItemId, PromptId, SchoolYear, SectionId, ThemeId, visible,
};

/// Texts of worksheets in one language: those of a plan and of annexes, or those of a worksheet that can stand alone.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Texts {
    /// BCP 47 tag.
    pub language: String,
    /// What the worksheet is, if it can stand alone.
    #[serde(default)]
    about: BTreeMap<String, String>,
    themes: BTreeMap<String, ThemeText>,
    sections: BTreeMap<String, SectionText>,
    prompts: BTreeMap<String, PromptText>,
    /// Names of table columns, by prompt and column.
    columns: BTreeMap<String, BTreeMap<String, String>>,
    /// Names of the built-in objectives.
    #[serde(default)]
    objectives: BTreeMap<String, String>,
    /// What the built-in sets of objectives are, by the first calendar year of each.
    #[serde(default)]
    objective_sets: BTreeMap<String, String>,
    /// Names of the built-in target groups.
    #[serde(default)]
    target_groups: BTreeMap<String, String>,
    /// The European themes of eTwinning, by the calendar year in which the school year begins.
    #[serde(default)]
    yearly_themes: BTreeMap<String, Vec<String>>,
    /// What the worksheets are that were added, by each of their themes.
    #[serde(skip)]
    worksheets: BTreeMap<String, WorksheetText>,
}

/// What a file says about its worksheet: the fields of [`WorksheetText`].
const ABOUT: [&str; 3] = ["name", "description", "source"];

/// What a worksheet is.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorksheetText {
    pub name: String,
    /// What it is for, and for whom.
    pub description: String,
    /// What it is based on.
    pub source: String,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ThemeText {
    pub title: String,
    /// The short title, for menus.
    pub short: String,
    pub intro: String,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SectionText {
    pub title: String,
    /// The short title, for tabs.
    pub short: String,
    pub intro: String,
}

#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PromptText {
    pub title: String,
    /// A name of a few words, where a picture shows the prompt.
    #[serde(default)]
    pub short: String,
    pub guidance: String,
    /// The source and date of a fact in the guidance that may change.
    #[serde(default)]
    pub as_of: String,
    /// Suggested beginnings of answers.
    pub suggestions: Vec<String>,
}

/// A problem in a content file, with the id concerned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum TextsProblem {
    Missing(String),
    Unknown(String),
    Empty(String),
}

impl Texts {
    /// Parses a content file. The error is for developers, because users never provide these files.
    ///
    /// # Errors
    /// If the text is not JSON of this type.
    pub fn parse(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// Adds the texts of another worksheet.
    pub fn add(&mut self, more: Self) {
        let about = |field: &str| more.about.get(field).cloned().unwrap_or_default();
        let [name, description, source] = ABOUT.map(about);
        let about = WorksheetText {
            name,
            description,
            source,
        };
        for id in more.themes.keys() {
            self.worksheets.insert(id.clone(), about.clone());
        }
        self.themes.extend(more.themes);
        self.sections.extend(more.sections);
        self.prompts.extend(more.prompts);
        self.columns.extend(more.columns);
    }

    /// What a worksheet is; empty unless its texts were added.
    pub fn worksheet(&self, worksheet: &Worksheet) -> WorksheetText {
        let theme = worksheet.themes.first();
        let text = theme.and_then(|theme| self.worksheets.get(theme.id.as_str()));
        text.cloned().unwrap_or_default()
    }

    pub fn theme(&self, id: &ThemeId) -> ThemeText {
        self.themes.get(id.as_str()).cloned().unwrap_or_default()
    }

    pub fn section(&self, id: &SectionId) -> SectionText {
        self.sections.get(id.as_str()).cloned().unwrap_or_default()
    }

    pub fn prompt(&self, id: &PromptId) -> PromptText {
        self.prompts.get(id.as_str()).cloned().unwrap_or_default()
    }

    /// The title of a prompt; empty if the worksheet does not have it.
    pub fn prompt_title(&self, id: &PromptId) -> &str {
        self.prompts
            .get(id.as_str())
            .map_or("", |text| text.title.as_str())
    }

    /// The name of a column, or its key if it has none.
    pub fn column<'a>(&'a self, prompt: &PromptId, column: &'a ColumnId) -> &'a str {
        self.columns
            .get(prompt.as_str())
            .and_then(|columns| columns.get(column.as_str()))
            .map_or(column.as_str(), String::as_str)
    }

    /// The name of an objective: the user's, or the built-in one.
    pub fn objective<'a>(&'a self, objective: &'a NamedItem) -> &'a str {
        name(&self.objectives, objective)
    }

    /// The name of a target group: the user's, or the built-in one.
    pub fn target_group<'a>(&'a self, group: &'a NamedItem) -> &'a str {
        name(&self.target_groups, group)
    }

    /// What a built-in set of objectives is, for the middle of a sentence.
    pub fn objective_set(&self, set: &ObjectiveSet) -> &str {
        let name = self.objective_sets.get(&set.from.to_string());
        name.map_or("", String::as_str)
    }

    /// The European themes of a school year, empty if they are not known.
    pub fn yearly_themes(&self, year: SchoolYear) -> &[String] {
        let themes = self.yearly_themes.get(&year.start_year().to_string());
        themes.map_or(&[], Vec::as_slice)
    }

    /// The school years for which themes are known, by the calendar year in which they begin.
    pub fn theme_years(&self) -> impl Iterator<Item = &str> {
        self.yearly_themes.keys().map(String::as_str)
    }

    /// All texts of a worksheet that can stand alone that are missing, unknown or empty, compared with its tables.
    pub fn check_standalone(&self, worksheet: &Worksheet) -> Vec<TextsProblem> {
        let about = compare(&self.about, ABOUT.into_iter(), String::is_empty);
        let tables = check_tables(
            worksheet,
            (&self.themes, &self.sections, &self.prompts, &self.columns),
        );
        about.into_iter().chain(tables).collect()
    }

    /// All texts of plans and annexes that are missing, unknown or empty, compared with the tables.
    pub fn check(&self) -> Vec<TextsProblem> {
        let mut problems = check_tables(
            &PLAN,
            (&self.themes, &self.sections, &self.prompts, &self.columns),
        );
        let objectives = OBJECTIVE_SETS.iter().flat_map(|set| set.ids);
        problems.extend(compare(
            &self.objectives,
            objectives.map(NamedItemId::as_str),
            String::is_empty,
        ));
        let sets: Vec<String> = OBJECTIVE_SETS
            .iter()
            .map(|set| set.from.to_string())
            .collect();
        problems.extend(compare(
            &self.objective_sets,
            sets.iter().map(String::as_str),
            String::is_empty,
        ));
        problems.extend(compare(
            &self.target_groups,
            TARGET_GROUPS.iter().map(NamedItemId::as_str),
            String::is_empty,
        ));
        problems
    }
}

/// The texts of themes, sections, prompts and columns, by id.
type Tables<'a> = (
    &'a BTreeMap<String, ThemeText>,
    &'a BTreeMap<String, SectionText>,
    &'a BTreeMap<String, PromptText>,
    &'a BTreeMap<String, BTreeMap<String, String>>,
);

fn check_tables(
    worksheet: &Worksheet,
    (themes, sections, prompts, columns): Tables,
) -> Vec<TextsProblem> {
    let all_prompts = || worksheet.sections().flat_map(|section| section.prompts);
    let tables = all_prompts().filter_map(|prompt| match prompt.kind {
        PromptKind::Table { columns } => Some((prompt.id.as_str(), columns)),
        _ => None,
    });
    let mut problems = compare(
        themes,
        worksheet.themes.iter().map(|theme| theme.id.as_str()),
        |text| text.title.is_empty() || text.short.is_empty(),
    );
    problems.extend(compare(
        sections,
        worksheet.sections().map(|section| section.id.as_str()),
        |text| text.title.is_empty() || text.short.is_empty(),
    ));
    problems.extend(compare(
        prompts,
        all_prompts().map(|prompt| prompt.id.as_str()),
        |text| text.title.is_empty() || text.guidance.is_empty(),
    ));
    for (id, keys) in tables.clone() {
        let named = columns.get(id).cloned().unwrap_or_default();
        problems.extend(compare(
            &named,
            keys.iter().map(ColumnId::as_str),
            String::is_empty,
        ));
    }
    problems.extend(compare(columns, tables.map(|(id, _)| id), |_| false));
    problems
}

/// The user's name takes precedence over the built-in one.
fn name<'a>(names: &'a BTreeMap<String, String>, item: &'a NamedItem) -> &'a str {
    let known = names.get(item.id.as_str()).map(String::as_str);
    if visible(&item.name).is_empty() {
        known.unwrap_or_default()
    } else {
        &item.name
    }
}

/// The ids without a text, the texts without an id, and the empty texts.
pub(super) fn compare<'a, T>(
    texts: &BTreeMap<String, T>,
    ids: impl Iterator<Item = &'a str>,
    is_empty: impl Fn(&T) -> bool,
) -> Vec<TextsProblem> {
    let ids: Vec<&str> = ids.collect();
    let unknown = texts
        .keys()
        .filter(|id| !ids.contains(&id.as_str()))
        .map(|id| TextsProblem::Unknown(id.clone()));
    let lacking = ids.iter().filter_map(|id| match texts.get(*id) {
        None => Some(TextsProblem::Missing((*id).to_owned())),
        Some(text) if is_empty(text) => Some(TextsProblem::Empty((*id).to_owned())),
        Some(_) => None,
    });
    unknown.chain(lacking).collect()
}
