//! The worksheets' texts and those of the static pages: fetched with the first page that needs them, and
//! parsed at the first access.

use std::cell::RefCell;
use std::sync::Arc;
use std::thread::LocalKey;

use crate::browser;
use crate::state::Missing;
use crate::text::Language;
use crate::worksheet::{PageTexts, STANDALONE_IDS, Texts};

/// A set of texts, in files of their own for each language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextSet {
    /// The worksheet of a plan, and what an annex needs.
    Content,
    /// The worksheets that can stand alone.
    Worksheets,
    /// The static pages and the agreement of an ambassador.
    Pages,
}

thread_local! {
    /// The texts as JSON.
    static FETCHED: RefCell<Vec<(TextSet, Language, Vec<String>)>> = const { RefCell::new(Vec::new()) };
    static READ: Read<Texts> = const { RefCell::new(None) };
    static READ_PAGES: Read<PageTexts> = const { RefCell::new(None) };
}

impl TextSet {
    pub(super) const ALL: [Self; 3] = [Self::Content, Self::Worksheets, Self::Pages];

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
        let mut files = Vec::new();
        for folder in self.folders() {
            let url = format!("{folder}/{}.json", language.tag());
            let file = browser::fetch::fetch_json(&url).await;
            files.push(file.map_err(|_| Missing)?);
        }
        FETCHED.with_borrow_mut(|fetched| fetched.push((self, language, files)));
        Ok(())
    }

    /// The folders of its files.
    fn folders(self) -> Vec<String> {
        let folder = match self {
            Self::Content => "content",
            Self::Pages => "pages",
            Self::Worksheets => {
                let ids = STANDALONE_IDS.iter();
                return ids.map(|id| format!("worksheets/{id}")).collect();
            }
        };
        vec![folder.to_owned()]
    }

    fn read<T>(self, language: Language, read: impl FnOnce(&[String]) -> T) -> Option<T> {
        FETCHED.with_borrow(|fetched| {
            let mut fetched = fetched.iter();
            let files = fetched.find(|(set, of, _)| (*set, *of) == (self, language));
            files.map(|(.., files)| read(files))
        })
    }
}

/// The worksheets' texts in a language, empty unless they were fetched.
pub fn at_hand(language: Language) -> Arc<Texts> {
    known(&READ, language).unwrap_or_else(|| {
        // A test checks that each file can be parsed.
        let content = TextSet::Content.read(language, |files| first(files, Texts::parse));
        let mut texts = content.flatten().unwrap_or_default();
        TextSet::Worksheets.read(language, |files| {
            for file in files {
                if let Ok(more) = Texts::parse(file) {
                    texts.add(more);
                }
            }
        });
        keep(&READ, language, texts)
    })
}

/// The texts of the static pages in a language, empty unless they were fetched.
pub fn pages_at_hand(language: Language) -> Arc<PageTexts> {
    known(&READ_PAGES, language).unwrap_or_else(|| {
        let read = TextSet::Pages.read(language, |files| first(files, PageTexts::parse));
        keep(&READ_PAGES, language, read.flatten().unwrap_or_default())
    })
}

/// The texts in the only file of a set.
fn first<T, E>(files: &[String], parse: fn(&str) -> Result<T, E>) -> Option<T> {
    files.first().and_then(|file| parse(file).ok())
}

/// Parsed texts, and what they were read from: a language, when so many sets had been fetched. A set that
/// comes later is read with the others; to drop them where it comes would be code of the first load.
type Read<T> = RefCell<Option<(Language, usize, Arc<T>)>>;

fn known<T>(read: &'static LocalKey<Read<T>>, language: Language) -> Option<Arc<T>> {
    let count = FETCHED.with_borrow(Vec::len);
    read.with_borrow(|read| {
        let known = read.as_ref();
        let known = known.filter(|(of, sets, _)| (*of, *sets) == (language, count));
        known.map(|(.., texts)| Arc::clone(texts))
    })
}

fn keep<T>(read: &'static LocalKey<Read<T>>, language: Language, texts: T) -> Arc<T> {
    let texts = Arc::new(texts);
    let count = FETCHED.with_borrow(Vec::len);
    read.set(Some((language, count, Arc::clone(&texts))));
    texts
}
