//! The page of an annex: agreement.

use leptos::prelude::*;

use crate::pages::PageHead;
use crate::state::use_words;

/// The page of an annex: agreement.
#[component]
pub fn AnnexAgreementPage() -> impl IntoView {
    let words = use_words();
    view! { <PageHead title=Signal::stored(words.annex.agreement.to_owned())/> }.into_any()
}
