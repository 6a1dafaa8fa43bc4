//! The language of the app and the worksheets' texts in it.

mod fetched;
mod texts;
mod worded;

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser;
use crate::text::{ChunkWords, FirstWords, Language, Words, first_words};
use crate::worksheet::{PageTexts, Texts};
pub use texts::TextSet;
pub use worded::{fetch_worded, provide_worded, worded};

const KEY: &str = "samspil.language";

/// The language in use. It changes when the texts of the new one are loaded.
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
        // Its words are part of the app.
        Language::Da => state.show(ChunkWords::danish()),
        _ => state.fetch(),
    }
}

/// The language in the URL, else the one chosen on this device, else the browser's.
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

/// The words in the language in use. The page is rebuilt when it changes.
pub fn use_words() -> &'static Words {
    use_language().words()
}

/// The words of the chunks in the language in use. Only code of a chunk may call it: the first load would
/// contain the words otherwise.
///
/// In a plan they are the words of its parties' kinds.
pub fn use_chunk_words() -> ChunkWords {
    let words = use_language().chunk_words();
    worded::provided().map_or(words, |worded| worded.words(words))
}

/// The worksheets' texts in the language in use, in a plan with the words of its parties' kinds, and those in the open
/// draft. The page is rebuilt when the language or the kinds change.
pub fn use_texts() -> Arc<Texts> {
    use_texts_later()()
}

/// As [`use_texts`], for a place where no context can be asked for, or for a time when more texts are loaded.
pub fn use_texts_later() -> impl Fn() -> Arc<Texts> + Copy + Send + Sync {
    let language = use_language();
    let worded = worded::provided();
    let of_draft = use_context::<DraftTexts>();
    move || {
        let texts = language.texts();
        let texts = match worded {
            Some(worded) => worded.texts(texts),
            None => texts,
        };
        let of_draft = of_draft.and_then(|DraftTexts(of_draft)| of_draft.try_get_value()?);
        match of_draft {
            Some(of_draft) => of_draft(texts),
            None => texts,
        }
    }
}

/// Adds the texts in the open draft to those of the app. Few drafts have any, so the code is in a chunk, whose page sets
/// it.
#[derive(Clone, Copy)]
pub struct DraftTexts(StoredValue<Option<OfDraft>>);

/// Adds texts to those of the app.
///
/// Not a signal: it outlives the page that sets it.
pub type OfDraft = Arc<dyn Fn(Arc<Texts>) -> Arc<Texts> + Send + Sync>;

/// Makes room for the texts in the open draft.
pub(super) fn provide_draft_texts() {
    provide_context(DraftTexts(StoredValue::new(None)));
}

/// Sets what adds the texts in the open draft.
pub fn add_draft_texts(of_draft: OfDraft) {
    if let Some(DraftTexts(place)) = use_context() {
        place.set_value(Some(of_draft));
    }
}

/// The texts of the static pages in the language in use. The page is rebuilt when it changes.
pub fn use_page_texts() -> Arc<PageTexts> {
    texts::pages_at_hand(use_language().words().language)
}

impl LanguageState {
    /// The language on screen; tracks. `None` until the first texts are loaded.
    pub fn shown(self) -> Option<Language> {
        self.shown.get().map(|words| words.language)
    }

    /// The language that the user has chosen, which may still be loading; tracks.
    pub fn wanted(self) -> Language {
        self.wanted.get()
    }

    /// Whether loading the texts failed; tracks.
    pub fn failed(self) -> bool {
        self.failed.get()
    }

    /// The words in the language in use, for code outside of components.
    pub fn words(self) -> &'static Words {
        self.chunk_words().common()
    }

    /// As [`use_chunk_words`], where no context can be asked for.
    pub fn chunk_words(self) -> ChunkWords {
        let shown = self.shown.get_untracked();
        shown.unwrap_or_else(ChunkWords::danish)
    }

    /// The words of the chosen language that are available before it is loaded.
    pub fn first_words(self) -> &'static FirstWords {
        first_words(self.wanted.get())
    }

    /// Switches to a language, and stores it on this device and in the URL, so that a shared link opens
    /// in the same language.
    pub fn choose(self, language: Language) {
        self.wanted.set(language);
        // If it can't be stored, the choice holds until the page is left.
        let _ = browser::storage::write(KEY, language.tag());
        browser::location::set_language(language.tag());
        self.fetch();
    }

    /// The worksheets' texts in the language in use, for code outside of components.
    pub fn texts(self) -> Arc<Texts> {
        texts::at_hand(self.words().language)
    }

    /// Loads texts in the chosen language, for a page that needs them.
    ///
    /// # Errors
    /// When loading failed.
    pub async fn fetch_texts(self, set: TextSet) -> Result<(), super::Missing> {
        set.fetch(self.wanted.get_untracked()).await
    }

    /// Loads the words of the chosen language, and the texts that are in use, and then shows it.
    pub fn fetch(self) {
        self.failed.set(false);
        let notices = use_context::<super::Notices>();
        let language = self.wanted.get_untracked();
        browser::spawn(async move {
            let mut texts = Ok(());
            for set in TextSet::ALL.into_iter().filter(|set| set.is_wanted()) {
                texts = texts.and(set.fetch(language).await);
            }
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

    /// While a language is on screen, a failed switch is a notice; otherwise it is the page.
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
