//! The pages of a plan in the words of its parties, rebuilt when a party becomes of another kind.

use leptos::prelude::*;

use super::{Localised, Page};
use crate::browser;
use crate::state::{OpenDraft, fetch_worded, provide_worded, use_language, worded};

/// A page in its frame, in the words of the parties of the draft.
pub fn in_words_of_parties(open: OpenDraft, page: Page) -> AnyView {
    let language = use_language();
    let kinds = open.slice(|draft| {
        let plan = draft.plan();
        plan.map_or_else(String::new, |plan| plan.profile.kinds_key())
    });
    // The language and the kinds whose words were fetched last, if possible.
    let tried = RwSignal::new(String::new());
    (move || {
        let kinds = kinds.get();
        let shown = language.shown().filter(|_| !kinds.is_empty());
        let words = shown.and_then(|shown| worded(shown, &kinds));
        if let (Some(shown), None) = (shown, words) {
            let wanted = format!("{} {kinds}", shown.tag());
            if tried.get() != wanted {
                browser::spawn(async move {
                    // Without them the plan can still be read, in the words of the guide.
                    let _ = fetch_worded(shown, kinds).await;
                    tried.try_set(wanted);
                });
                return view! { <Localised page=Page::new(|| ())/> }.into_any();
            }
        }
        provide_worded(words);
        view! { <Localised page=page.clone()/> }.into_any()
    })
    .into_any()
}
