//! The worksheets' texts and those of the static pages: fetched with the first page that needs them, and
//! parsed at the first access.

use std::cell::RefCell;
use std::sync::Arc;
use std::thread::LocalKey;

use crate::browser;
use crate::state::Missing;
use crate::text::Language;
use crate::worksheet::{PageTexts, Texts};

/// A set of texts, with one file for each language. Its name is that of the folder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSet {
    /// The worksheets.
    Content,
    /// The static pages and the agreement of an ambassador.
    Pages,
}

thread_local! {
    /// The texts as JSON.
    static FETCHED: RefCell<Vec<(TextSet, Language, String)>> = const { RefCell::new(Vec::new()) };
    static READ: RefCell<Option<(Language, Arc<Texts>)>> = const { RefCell::new(None) };
    static READ_PAGES: RefCell<Option<(Language, Arc<PageTexts>)>> = const { RefCell::new(None) };
}

impl TextSet {
    pub(super) const ALL: [Self; 2] = [Self::Content, Self::Pages];

    /// Whether a page that needs these texts was opened. A change of language then loads them too.
    pub fn is_wanted(self) -> bool {
        FETCHED.with_borrow(|fetched| fetched.iter().any(|(set, ..)| *set == self))
    }

    /// Fetches the texts in a language, unless they are loaded.
    ///
    /// # Errors
    /// When fetching failed, or the response is not JSON.
    pub async fn fetch(self, language: Language) -> Result<(), Missing> {
        if self.read(language, |_| ()).is_some() {
            return Ok(());
        }
        let folder = match self {
            Self::Content => "content",
            Self::Pages => "pages",
        };
        let url = format!("{folder}/{}.json", language.tag());
        let json = browser::fetch::fetch_json(&url)
            .await
            .map_err(|_| Missing)?;
        FETCHED.with_borrow_mut(|fetched| fetched.push((self, language, json)));
        Ok(())
    }

    fn read<T>(self, language: Language, read: impl FnOnce(&str) -> T) -> Option<T> {
        FETCHED.with_borrow(|fetched| {
            let mut fetched = fetched.iter();
            let json = fetched.find(|(set, of, _)| (*set, *of) == (self, language));
            json.map(|(.., json)| read(json))
        })
    }
}

/// The worksheets' texts in a language, empty unless they were fetched.
pub fn at_hand(language: Language) -> Arc<Texts> {
    known(&READ, language).unwrap_or_else(|| {
        // A test checks that each file can be parsed.
        let read = TextSet::Content.read(language, |json| Texts::parse(json).ok());
        keep(&READ, language, read.flatten().unwrap_or_default())
    })
}

/// The texts of the static pages in a language, empty unless they were fetched.
pub fn pages_at_hand(language: Language) -> Arc<PageTexts> {
    known(&READ_PAGES, language).unwrap_or_else(|| {
        let read = TextSet::Pages.read(language, |json| PageTexts::parse(json).ok());
        keep(&READ_PAGES, language, read.flatten().unwrap_or_default())
    })
}

type Read<T> = LocalKey<RefCell<Option<(Language, Arc<T>)>>>;

fn known<T>(read: &'static Read<T>, language: Language) -> Option<Arc<T>> {
    read.with_borrow(|read| {
        let known = read.as_ref().filter(|(of, _)| *of == language);
        known.map(|(_, texts)| Arc::clone(texts))
    })
}

fn keep<T>(read: &'static Read<T>, language: Language, texts: T) -> Arc<T> {
    let texts = Arc::new(texts);
    read.set(Some((language, Arc::clone(&texts))));
    texts
}
