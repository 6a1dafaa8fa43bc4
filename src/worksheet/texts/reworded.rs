//! The texts of a plan whose parties are not a school and an external learning environment.

use super::{PromptText, Texts};
use crate::worksheet::Rewording;
use crate::worksheet::kinds::{HeadingOverride, PromptOverride};

impl Texts {
    /// The texts with those of the parties' kinds in their place, and `say` applied to each. Texts that users wrote
    /// must be added afterwards.
    #[must_use]
    pub fn reworded(&self, rewording: &Rewording, say: &dyn Fn(&str) -> String) -> Self {
        let mut texts = self.clone();
        for (id, text) in &mut texts.themes {
            let fields = [&mut text.title, &mut text.short, &mut text.intro];
            reword_heading(fields, rewording.themes.get(id), say);
        }
        for (id, text) in &mut texts.sections {
            let fields = [&mut text.title, &mut text.short, &mut text.intro];
            reword_heading(fields, rewording.sections.get(id), say);
        }
        for (id, text) in &mut texts.prompts {
            reword_prompt(text, rewording.prompts.get(id), say);
        }
        for name in texts
            .columns
            .values_mut()
            .flat_map(|names| names.values_mut())
        {
            *name = say(name);
        }
        for about in texts.worksheets.values_mut() {
            for text in [&mut about.name, &mut about.description, &mut about.source] {
                *text = say(text);
            }
        }
        texts
    }
}

/// Title, short title and introduction.
fn reword_heading(
    [title, short, intro]: [&mut String; 3],
    over: Option<&HeadingOverride>,
    say: &dyn Fn(&str) -> String,
) {
    let over = over.cloned().unwrap_or_default();
    *title = say(&over.title.unwrap_or_else(|| title.clone()));
    *short = say(&over.short.unwrap_or_else(|| short.clone()));
    *intro = say(&over.intro.unwrap_or_else(|| intro.clone()));
}

fn reword_prompt(
    text: &mut PromptText,
    over: Option<&PromptOverride>,
    say: &dyn Fn(&str) -> String,
) {
    let over = over.cloned().unwrap_or_default();
    // The date of a fact goes with the guidance that has the fact.
    if over.guidance.is_some() {
        text.as_of = over.as_of.unwrap_or_default();
    }
    text.title = say(&over.title.unwrap_or_else(|| text.title.clone()));
    text.short = say(&over.short.unwrap_or_else(|| text.short.clone()));
    text.guidance = say(&over.guidance.unwrap_or_else(|| text.guidance.clone()));
    text.as_of = say(&text.as_of);
    let suggestions = over.suggestions.as_ref().unwrap_or(&text.suggestions);
    text.suggestions = suggestions.iter().map(|text| say(text)).collect();
}
