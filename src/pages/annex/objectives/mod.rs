//! The page of an annex: objectives.

use leptos::prelude::*;

use crate::pages::PageHead;
use crate::state::use_words;

/// The page of an annex: objectives.
#[component]
pub fn ObjectivesPage() -> impl IntoView {
    let words = use_words();
    view! { <PageHead title=Signal::stored(words.annex.objectives.to_owned())/> }.into_any()
}
