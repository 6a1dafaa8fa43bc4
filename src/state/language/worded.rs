//! The words of the open plan's parties, where they are not a school and an external learning environment.
//!
//! `pages::frame` provides them above the pages of a plan; `use_texts` and `use_chunk_words` then return them. What
//! makes them is in a chunk that a theme page does not fetch: most plans do without.
#![cfg_attr(
    feature = "chunks",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::cell::RefCell;
use std::sync::{Arc, Mutex};

use leptos::prelude::*;

use crate::browser;
use crate::state::Missing;
use crate::state::chunk::chunk;
use crate::text::{ChunkWords, Language, Says, Wording};
use crate::worksheet::{KindTexts, Rewording, Texts};

/// The words of one pair of kinds in one language. They are kept until the tab is closed: words are `&'static`, and
/// there are only as many pairs as somebody chooses.
#[derive(Clone, Copy)]
pub struct Worded(&'static dyn Speaks);

/// A trait for the same reason as [`Says`].
trait Speaks: Send + Sync {
    fn wording(&'static self) -> &'static dyn Says;
    fn texts(&self, texts: Arc<Texts>) -> Arc<Texts>;
}

/// The context, which a plan with the words of the guide has not.
#[derive(Clone, Copy)]
struct Provided(Option<Worded>);

thread_local! {
    static KEPT: RefCell<Vec<(Language, String, Worded)>> = const { RefCell::new(Vec::new()) };
}

/// Provides the words for the pages below.
pub fn provide_worded(worded: Option<Worded>) {
    provide_context(Provided(worded));
}

/// The words of the pages above, if they are not those of the guide.
pub(super) fn provided() -> Option<Worded> {
    use_context::<Provided>().and_then(|provided| provided.0)
}

/// The words of two parties of these kinds (`Profile::kinds_key`), if they were fetched.
pub fn worded(language: Language, kinds: &str) -> Option<Worded> {
    KEPT.with_borrow(|kept| {
        let mut kept = kept.iter();
        let known = kept.find(|(of, known, _)| *of == language && known == kinds);
        known.map(|(.., worded)| *worded)
    })
}

/// Fetches the words of two parties of these kinds, unless they are loaded.
///
/// # Errors
/// When fetching failed.
pub async fn fetch_worded(language: Language, kinds: String) -> Result<(), Missing> {
    if worded(language, &kinds).is_some() {
        return Ok(());
    }
    let url = format!("kinds/{}.json", language.tag());
    let file = browser::fetch::fetch_json(&url).await;
    let made = make(file.map_err(|_| Missing)?, kinds.clone()).await?;
    let made = made.ok_or(Missing)?;
    KEPT.with_borrow_mut(|kept| kept.push((language, kinds, made)));
    Ok(())
}

// Not a module of its own: each new one divides what the others share into more and smaller modules.
chunk! { document:
    fn make(file: String, kinds: String) -> Option<Worded> {
        speak(&file, &kinds)
    }
}

fn speak(file: &str, kinds: &str) -> Option<Worded> {
    let (school, other) = kinds.split_once(' ')?;
    let kinds = [school, other].map(|kind| kind.to_owned().into());
    let rewording = KindTexts::parse(file).ok()?.of(&kinds);
    let wording = Wording::new(rewording.forms.clone());
    Some(Worded(Box::leak(Box::new(Kept {
        rewording,
        wording,
        texts: Mutex::new(None),
    }))))
}

struct Kept {
    rewording: Rewording,
    wording: Wording,
    /// The texts last reworded, and what they were made from.
    texts: Mutex<Option<(Arc<Texts>, Arc<Texts>)>>,
}

impl Speaks for Kept {
    fn wording(&'static self) -> &'static dyn Says {
        &self.wording
    }

    fn texts(&self, texts: Arc<Texts>) -> Arc<Texts> {
        let Ok(mut kept) = self.texts.lock() else {
            return texts;
        };
        let known = kept.as_ref().filter(|(from, _)| Arc::ptr_eq(from, &texts));
        if let Some((_, known)) = known {
            return Arc::clone(known);
        }
        let made = texts.reworded(&self.rewording, &|text| self.wording.say(text));
        let made = Arc::new(made);
        *kept = Some((texts, Arc::clone(&made)));
        made
    }
}

impl Worded {
    /// These words of the chunks with the words of the parties.
    pub fn words(self, words: ChunkWords) -> ChunkWords {
        words.worded(self.0.wording())
    }

    /// These texts of the worksheets with the words of the parties.
    pub fn texts(self, texts: Arc<Texts>) -> Arc<Texts> {
        self.0.texts(texts)
    }
}
