//! The worksheets' texts: fetched with the first page that needs them, and parsed at the first access.

use std::cell::RefCell;
use std::sync::Arc;

use crate::browser;
use crate::state::Missing;
use crate::text::Language;
use crate::worksheet::Texts;

thread_local! {
    /// The texts as JSON.
    static FETCHED: RefCell<Vec<(Language, String)>> = const { RefCell::new(Vec::new()) };
    static READ: RefCell<Option<(Language, Arc<Texts>)>> = const { RefCell::new(None) };
}

/// Whether a page that needs them was opened. A change of language then loads them too.
pub fn are_wanted() -> bool {
    FETCHED.with_borrow(|fetched| !fetched.is_empty())
}

/// Fetches the texts in a language, unless they are loaded.
///
/// # Errors
/// When fetching failed, or the response is not JSON.
pub async fn fetch(language: Language) -> Result<(), Missing> {
    if FETCHED.with_borrow(|fetched| fetched.iter().any(|(of, _)| *of == language)) {
        return Ok(());
    }
    let url = format!("content/{}.json", language.tag());
    let json = browser::fetch::fetch_json(&url)
        .await
        .map_err(|_| Missing)?;
    FETCHED.with_borrow_mut(|fetched| fetched.push((language, json)));
    Ok(())
}

/// The texts in a language, empty unless they were fetched.
pub fn at_hand(language: Language) -> Arc<Texts> {
    let known = READ.with_borrow(|read| {
        let known = read.as_ref().filter(|(of, _)| *of == language);
        known.map(|(_, texts)| Arc::clone(texts))
    });
    known.unwrap_or_else(|| {
        let read = FETCHED.with_borrow(|fetched| {
            let json = fetched.iter().find(|(of, _)| *of == language);
            // A test checks that each file can be parsed.
            json.and_then(|(_, json)| Texts::parse(json).ok())
        });
        let texts = Arc::new(read.unwrap_or_default());
        READ.set(Some((language, Arc::clone(&texts))));
        texts
    })
}
