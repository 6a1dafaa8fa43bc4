//! The worksheets' texts: fetched when the first page that needs them is opened, in the language in use,
//! and read when they are first asked for.

use std::cell::RefCell;
use std::sync::Arc;

use crate::browser;
use crate::state::Missing;
use crate::text::Language;
use crate::worksheet::Texts;

thread_local! {
    /// As they came.
    static FETCHED: RefCell<Vec<(Language, String)>> = const { RefCell::new(Vec::new()) };
    static READ: RefCell<Option<(Language, Arc<Texts>)>> = const { RefCell::new(None) };
}

/// Whether a page was opened that needs them: then another language comes with its own.
pub fn are_wanted() -> bool {
    FETCHED.with_borrow(|fetched| !fetched.is_empty())
}

/// Fetches the texts in a language, if they are not here.
///
/// # Errors
/// When they did not come, or are no texts.
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

/// The texts in a language, if they were fetched.
pub fn at_hand(language: Language) -> Arc<Texts> {
    let known = READ.with_borrow(|read| {
        let known = read.as_ref().filter(|(of, _)| *of == language);
        known.map(|(_, texts)| Arc::clone(texts))
    });
    known.unwrap_or_else(|| {
        let read = FETCHED.with_borrow(|fetched| {
            let json = fetched.iter().find(|(of, _)| *of == language);
            // A test holds that each file can be read.
            json.and_then(|(_, json)| Texts::parse(json).ok())
        });
        let texts = Arc::new(read.unwrap_or_default());
        READ.set(Some((language, Arc::clone(&texts))));
        texts
    })
}
