//! The language of the app and the worksheets' texts in it.

mod fetched;
mod texts;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::text::{ChunkWords, FirstWords, Language, Words, first_words};
use crate::worksheet::Texts;

const KEY: &str = "samspil.language";

/// The language in use. It changes only when the texts of the new one have arrived.
#[derive(Clone, Copy)]
pub struct LanguageState {
    shown: RwSignal<Option<ChunkWords>>,
    wanted: RwSignal<Language>,
    failed: RwSignal<bool>,
}

pub(super) fn provide_language() {
    let state = LanguageState {
        shown: RwSignal::new(None),
        wanted: RwSignal::new(first()),
        failed: RwSignal::new(false),
    };
    provide_context(state);
    match first() {
        // Its words came with the app.
        Language::Da => state.show(ChunkWords::danish()),
        _ => state.fetch(),
    }
}

/// The language that the address names, or was chosen on this device, or the browser asks for.
fn first() -> Language {
    let known = |tag: Option<String>| Language::from_tag(&tag?);
    let remembered = || browser::storage::read(KEY).ok().flatten();
    known(browser::location::language())
        .or_else(|| known(remembered()))
        .unwrap_or_else(|| {
            let tags = browser::location::language_preference();
            Language::to_begin_in(tags.iter().map(String::as_str))
        })
}

/// The language of the app.
pub fn use_language() -> LanguageState {
    expect_context()
}

/// The words in the language in use. Whoever shows them is built anew when it changes.
pub fn use_words() -> &'static Words {
    use_language().words()
}

/// The words of the chunks in the language in use. Only code of a chunk may call it: what every visit loads
/// would contain the words.
pub fn use_chunk_words() -> ChunkWords {
    use_language().chunk_words()
}

/// The worksheets' texts in the language in use. Whoever shows them is built anew when it changes.
pub fn use_texts() -> Arc<Texts> {
    use_language().texts()
}

impl LanguageState {
    /// The language on screen; tracks. `None` until the first texts have arrived.
    pub fn shown(self) -> Option<Language> {
        self.shown.get().map(|words| words.language)
    }

    /// The language that the user wants, whether or not its texts are here yet.
    pub fn wanted(self) -> Language {
        self.wanted.get()
    }

    /// Whether the texts could not be fetched.
    pub fn failed(self) -> bool {
        self.failed.get()
    }

    /// The words in the language in use, where no context can be asked for.
    pub fn words(self) -> &'static Words {
        self.chunk_words().common()
    }

    /// As [`use_chunk_words`], where no context can be asked for.
    pub fn chunk_words(self) -> ChunkWords {
        let shown = self.shown.get_untracked();
        shown.unwrap_or_else(ChunkWords::danish)
    }

    /// What can be said in the wanted language before its words have come.
    pub fn first_words(self) -> &'static FirstWords {
        first_words(self.wanted.get())
    }

    /// Switches to a language, and remembers it on this device and in the address, so that a
    /// link to a page comes in the language in which it was sent.
    pub fn choose(self, language: Language) {
        self.wanted.set(language);
        // Only a convenience: without storage the choice holds until the page is left.
        let _ = browser::storage::write(KEY, language.tag());
        browser::location::set_language(language.tag());
        self.fetch();
    }

    /// The worksheets' texts in the language in use, where no context can be asked for.
    pub fn texts(self) -> Arc<Texts> {
        texts::at_hand(self.words().language)
    }

    /// Fetches the worksheets' texts in the language in use, for a page that needs them.
    ///
    /// # Errors
    /// When they did not come.
    pub async fn fetch_texts(self) -> Result<(), super::Missing> {
        texts::fetch(self.wanted.get_untracked()).await
    }

    /// Fetches the words of the wanted language, and the texts where they are in use, and then shows it.
    pub fn fetch(self) {
        self.failed.set(false);
        let notices = use_context::<super::Notices>();
        let language = self.wanted.get_untracked();
        browser::spawn(async move {
            let texts = if texts::are_wanted() {
                texts::fetch(language).await
            } else {
                Ok(())
            };
            let words = fetched::fetch(language).await;
            if self.wanted.try_get_untracked() != Some(language) {
                return;
            }
            match (texts, words) {
                (Ok(()), Ok(words)) => self.show(words),
                _ => self.fail(notices),
            }
        });
    }

    fn show(self, words: ChunkWords) {
        browser::page::set_language(words.language.tag());
        self.shown.set(Some(words));
    }

    /// With one language on screen a failed switch is a notice; without any it is the page.
    fn fail(self, notices: Option<super::Notices>) {
        match (self.shown.get_untracked(), notices) {
            (Some(words), Some(notices)) => {
                let language = words.language;
                self.wanted.set(language);
                notices.problem(first_words(language).texts_failed);
            }
            _ => self.failed.set(true),
        }
    }
}
