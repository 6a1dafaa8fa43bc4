//! The page of an annex: print.

use leptos::prelude::*;

use crate::pages::PageHead;
use crate::state::use_words;

/// The page of an annex: print.
#[component]
pub fn AnnexPrintPage() -> impl IntoView {
    let words = use_words();
    view! { <PageHead title=Signal::stored(words.annex.print.to_owned())/> }.into_any()
}
