//! The words of the open plan's parties, where they are not a school and an external learning environment.
//!
//! `pages::frame` provides them above the pages of a plan; `use_texts` and `use_chunk_words` then return them. Only
//! code in chunks calls this.

use std::cell::RefCell;
use std::sync::{Arc, Mutex};

use leptos::prelude::*;

use super::texts::kinds_at_hand;
use crate::domain::PartyKind;
use crate::text::{ChunkWords, Language, Wording};
use crate::worksheet::{Rewording, Texts};

/// The words of one pair of kinds in one language. They are kept until the tab is closed: words are `&'static`, and
/// there are only as many pairs as somebody chooses.
#[derive(Clone, Copy)]
pub struct Worded(&'static Kept);

struct Kept {
    language: Language,
    kinds: [PartyKind; 2],
    rewording: Rewording,
    wording: Wording,
    /// The texts last reworded, and what they were made from.
    texts: Mutex<Option<(Arc<Texts>, Arc<Texts>)>>,
}

/// The context, which a plan with the words of the guide has not.
#[derive(Clone, Copy)]
struct Provided(Option<Worded>);

thread_local! {
    static KEPT: RefCell<Vec<Worded>> = const { RefCell::new(Vec::new()) };
}

/// Provides the words for the pages below.
pub fn provide_worded(worded: Option<Worded>) {
    provide_context(Provided(worded));
}

/// The words of the pages above, if they are not those of the guide.
pub(super) fn provided() -> Option<Worded> {
    use_context::<Provided>().and_then(|provided| provided.0)
}

/// The words of two parties of these kinds; `None` until `TextSet::Kinds` is fetched in this language.
pub fn worded(language: Language, kinds: &[PartyKind; 2]) -> Option<Worded> {
    let known = KEPT.with_borrow(|kept| {
        let mut kept = kept.iter();
        let known = kept.find(|Worded(kept)| kept.language == language && kept.kinds == *kinds);
        known.copied()
    });
    known.or_else(|| {
        let rewording = kinds_at_hand(language)?.of(kinds);
        let made = Worded(Box::leak(Box::new(Kept {
            language,
            kinds: kinds.clone(),
            wording: Wording::new(rewording.forms.clone()),
            rewording,
            texts: Mutex::new(None),
        })));
        KEPT.with_borrow_mut(|kept| kept.push(made));
        Some(made)
    })
}

impl Worded {
    /// These words of the chunks with the words of the parties.
    pub fn words(self, words: ChunkWords) -> ChunkWords {
        words.worded(&self.0.wording)
    }

    /// These texts of the worksheets with the words of the parties.
    pub fn texts(self, texts: Arc<Texts>) -> Arc<Texts> {
        let Kept {
            rewording, wording, ..
        } = self.0;
        let Ok(mut kept) = self.0.texts.lock() else {
            return texts;
        };
        let known = kept.as_ref().filter(|(from, _)| Arc::ptr_eq(from, &texts));
        if let Some((_, known)) = known {
            return Arc::clone(known);
        }
        let made = Arc::new(texts.reworded(rewording, &|text| wording.say(text)));
        *kept = Some((texts, Arc::clone(&made)));
        made
    }
}
