//! What the app says in a language: its own words and the worksheets' texts.

use anyhow::{Context, Result};
use samspil::domain::{ColumnId, PromptId, SectionId, ThemeId};
use samspil::text::{AllWords, Language, words};
use samspil::worksheet::{STANDALONE, Texts};

/// The words of the app in one language.
pub struct Speech {
    pub language: Language,
    pub words: &'static AllWords,
    pub texts: Texts,
}

impl Speech {
    /// The words in this language.
    ///
    /// # Errors
    /// When the worksheets' texts can't be read.
    pub fn of(language: Language) -> Result<Self> {
        let texts = match language {
            Language::Da => include_str!("../../../public/content/da.json"),
            Language::En => include_str!("../../../public/content/en.json"),
            Language::Nb => include_str!("../../../public/content/nb.json"),
        };
        let mut texts = Texts::parse(texts).context("the worksheets' texts")?;
        for worksheet in STANDALONE {
            let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../public/worksheets");
            let path = format!("{root}/{}/{}.json", worksheet.id, language.tag());
            let file = std::fs::read_to_string(&path).context(path)?;
            texts.add(Texts::parse(&file).context("the texts of a worksheet")?);
        }
        Ok(Self {
            language,
            words: words(language),
            texts,
        })
    }

    /// The title of a prompt.
    pub fn prompt(&self, id: &str) -> String {
        self.texts.prompt(&PromptId::from(id.to_owned())).title
    }

    /// What can be put into a prompt's answer with one tap.
    pub fn suggestions(&self, id: &str) -> Vec<String> {
        self.texts
            .prompt(&PromptId::from(id.to_owned()))
            .suggestions
    }

    /// The name of a table's column.
    pub fn column(&self, prompt: &str, column: &str) -> String {
        let column = ColumnId::from(column.to_owned());
        let prompt = PromptId::from(prompt.to_owned());
        self.texts.column(&prompt, &column).to_owned()
    }

    /// The title of a section.
    pub fn section(&self, id: &'static str) -> String {
        self.texts.section(&SectionId::fixed(id)).title
    }

    /// The button that adds a prompt of one's own to a section.
    pub fn add_prompt(&self, section: &'static str) -> String {
        format!("{}, {}", self.words.plan.add_prompt, self.section(section))
    }

    /// The short name of a theme, as menus have it.
    pub fn theme(&self, id: &'static str) -> String {
        self.texts.theme(&ThemeId::fixed(id)).short
    }

    /// The heading of a theme's page.
    pub fn theme_title(&self, id: &'static str) -> String {
        self.texts.theme(&ThemeId::fixed(id)).title
    }
}
