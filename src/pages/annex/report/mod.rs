//! The page of an annex: report.

use leptos::prelude::*;

use crate::pages::PageHead;
use crate::state::use_words;

/// The page of an annex: report.
#[component]
pub fn ReportPage() -> impl IntoView {
    let words = use_words();
    view! { <PageHead title=Signal::stored(words.annex.report.to_owned())/> }.into_any()
}
