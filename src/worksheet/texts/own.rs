//! The texts of worksheets that users made.

use std::borrow::Cow;

use super::{PromptText, SectionText, Texts, ThemeText, WorksheetText};
use crate::domain::{DefinedItem, DefinedKind, Definition};
use crate::worksheet::composed;

impl Texts {
    /// The texts with those of the worksheets that users made.
    #[must_use]
    pub fn with_own(&self, definitions: &[Definition]) -> Cow<'_, Self> {
        if definitions.is_empty() {
            return Cow::Borrowed(self);
        }
        let mut texts = self.clone();
        for definition in definitions {
            texts.add_own(definition);
        }
        Cow::Owned(texts)
    }

    fn add_own(&mut self, definition: &Definition) {
        let about = WorksheetText {
            name: definition.name.clone(),
            description: definition.description.clone(),
            source: definition.source.clone(),
        };
        let first = composed::first_theme(definition);
        let items = definition.items.iter();
        let themes = items.clone().filter(|item| item.kind == DefinedKind::Theme);
        let themes = themes.map(|item| {
            (
                composed::theme_id(item.id),
                item.title.as_str(),
                &item.guidance,
            )
        });
        let none = String::new();
        let all = std::iter::once((first, definition.name.as_str(), &none)).chain(themes);
        for (id, title, intro) in all {
            let text = ThemeText {
                title: title.to_owned(),
                short: title.to_owned(),
                intro: intro.clone(),
            };
            let key = id.as_str().to_owned();
            self.worksheets.insert(key.clone(), about.clone());
            // What is above the first section has the heading of the page.
            let section = SectionText {
                title: text.title.clone(),
                ..SectionText::default()
            };
            self.sections
                .insert(composed::first_section(&id).to_string(), section);
            self.themes.insert(key, text);
        }
        for item in items {
            match item.kind {
                DefinedKind::Theme => {}
                DefinedKind::Section => {
                    let text = SectionText {
                        title: item.title.clone(),
                        short: item.title.clone(),
                        intro: item.guidance.clone(),
                    };
                    self.sections
                        .insert(composed::section_id(item.id).to_string(), text);
                }
                _ => self.add_own_prompt(item),
            }
        }
    }

    fn add_own_prompt(&mut self, item: &DefinedItem) {
        let id = composed::prompt_id(item.id).to_string();
        let columns = item.columns.iter().chain(&item.former_columns);
        let columns = columns.map(|column| (column.id.to_string(), column.name.clone()));
        self.columns.insert(id.clone(), columns.collect());
        let text = PromptText {
            title: item.title.clone(),
            short: String::new(),
            guidance: item.guidance.clone(),
            as_of: String::new(),
            suggestions: item.suggested().map(str::to_owned).collect(),
        };
        self.prompts.insert(id, text);
    }
}
