//! The pages of a plan in the words of its parties, rebuilt when a party becomes of another kind.

use leptos::prelude::*;

use super::{Localised, Page};
use crate::browser;
use crate::domain::PartyKind;
use crate::state::{OpenDraft, TextSet, provide_worded, use_language, worded};

/// A page in its frame, in the words of the parties of the draft.
pub fn in_words_of_parties(open: OpenDraft, page: Page) -> AnyView {
    let language = use_language();
    let kinds = open.slice(|draft| {
        let kinds = draft.plan().map(|plan| plan.profile.kinds());
        kinds.filter(|kinds| *kinds != PartyKind::OF_GUIDE)
    });
    // Whether fetching the words ended, and how.
    let fetched = RwSignal::new(None::<bool>);
    let fetch = move || {
        browser::spawn(async move {
            let done = language.fetch_texts(TextSet::Kinds).await.is_ok();
            fetched.try_set(Some(done));
        });
    };
    (move || {
        let Some(kinds) = kinds.get() else {
            provide_worded(None);
            return view! { <Localised page=page.clone()/> }.into_any();
        };
        let done = fetched.get();
        let words = language.shown().and_then(|shown| worded(shown, &kinds));
        if words.is_none() && done.is_none() {
            fetch();
            return view! { <Localised page=Page::new(|| ())/> }.into_any();
        }
        // Without them the plan can still be read, in the words of the guide.
        provide_worded(words);
        view! { <Localised page=page.clone()/> }.into_any()
    })
    .into_any()
}
