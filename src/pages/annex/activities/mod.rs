//! The page of an annex: activities.

use leptos::prelude::*;

use crate::pages::PageHead;
use crate::state::use_words;

/// The page of an annex: activities.
#[component]
pub fn ActivitiesPage() -> impl IntoView {
    let words = use_words();
    view! { <PageHead title=Signal::stored(words.annex.activities.to_owned())/> }.into_any()
}
