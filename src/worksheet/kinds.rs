//! The texts of a plan whose parties are of other kinds than a school and an external learning environment.
//!
//! They are data (`public/kinds/<language>.json`), fetched for the first plan that needs them: for each kind the word
//! forms that replace those of the guide, and whole texts where replaced words would read badly or say what does not
//! hold, such as school law for day care. `text::Wording` replaces the words, [`Texts::reworded`](super::Texts::reworded)
//! applies both.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::domain::PartyKind;

/// The file of a language.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KindTexts {
    /// BCP 47 tag.
    pub language: String,
    /// What several kinds share, by a name that their `like` has.
    #[serde(default)]
    shared: BTreeMap<String, Rewording>,
    kinds: BTreeMap<String, KindText>,
}

/// What changes when a party is of this kind.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
struct KindText {
    /// On the side of the school.
    #[serde(default)]
    school: Rewording,
    /// On the side of the external learning environment.
    #[serde(default)]
    learning_environment: Rewording,
    /// On both sides: the words then tell the parties apart.
    #[serde(default)]
    both: Rewording,
}

/// Words and texts that replace those of the guide.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rewording {
    /// Names of what it shares with other kinds; its own go before these.
    #[serde(default)]
    like: Vec<String>,
    /// Words and phrases, each with what is said instead.
    #[serde(default)]
    pub forms: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) themes: BTreeMap<String, HeadingOverride>,
    #[serde(default)]
    pub(super) sections: BTreeMap<String, HeadingOverride>,
    #[serde(default)]
    pub(super) prompts: BTreeMap<String, PromptOverride>,
}

/// Replaces parts of the text of a theme or a section.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct HeadingOverride {
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub short: Option<String>,
    #[serde(default)]
    pub intro: Option<String>,
}

/// Replaces parts of the text of a prompt.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct PromptOverride {
    #[serde(default)]
    pub title: Option<String>,
    #[serde(default)]
    pub short: Option<String>,
    #[serde(default)]
    pub guidance: Option<String>,
    #[serde(default)]
    pub as_of: Option<String>,
    #[serde(default)]
    pub suggestions: Option<Vec<String>>,
}

impl KindTexts {
    /// Parses a file. The error is for developers, because users never provide these files.
    ///
    /// # Errors
    /// If the text is not JSON of this type.
    pub fn parse(json: &str) -> Result<Self, serde_json::Error> {
        serde_json::from_str(json)
    }

    /// What changes in a plan whose sides have these kinds; nothing for a kind without texts.
    pub fn of(&self, [school, other]: &[PartyKind; 2]) -> Rewording {
        let mut all = Rewording::default();
        let kind = |kind: &PartyKind| self.kinds.get(kind.as_str());
        if let Some(other) = kind(other) {
            self.put(&mut all, &other.learning_environment);
        }
        if let Some(school) = kind(school) {
            self.put(&mut all, &school.school);
        }
        if let Some(both) = kind(school).filter(|_| school == other) {
            self.put(&mut all, &both.both);
        }
        all
    }

    /// Puts what one side changes over what is there.
    fn put(&self, all: &mut Rewording, more: &Rewording) {
        for shared in more.like.iter().filter_map(|name| self.shared.get(name)) {
            all.take(shared);
        }
        all.take(more);
    }

    /// The ids that the texts are for: of themes, sections and prompts. For tests.
    pub fn ids(&self) -> [Vec<&str>; 3] {
        let kinds = self.kinds.values();
        let sides = kinds.flat_map(|kind| [&kind.school, &kind.learning_environment, &kind.both]);
        let all: Vec<&Rewording> = sides.chain(self.shared.values()).collect();
        let themes = all.iter().flat_map(|all| all.themes.keys());
        let sections = all.iter().flat_map(|all| all.sections.keys());
        let prompts = all.iter().flat_map(|all| all.prompts.keys());
        [
            themes.map(String::as_str).collect(),
            sections.map(String::as_str).collect(),
            prompts.map(String::as_str).collect(),
        ]
    }
}

impl Rewording {
    fn take(&mut self, more: &Self) {
        let Self {
            like: _,
            forms,
            themes,
            sections,
            prompts,
        } = more.clone();
        self.forms.extend(forms);
        self.themes.extend(themes);
        self.sections.extend(sections);
        self.prompts.extend(prompts);
    }
}
