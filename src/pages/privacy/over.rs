//! Shown after erasure.

use leptos::prelude::*;

use crate::browser::focus;
use crate::pages::PageHead;
use crate::state::{ErasureStage, Route, use_chunk_words, use_erasure};

/// Says that everything was deleted. Any navigation reloads the app, because this tab stores nothing
/// any more.
#[component]
pub fn ErasedPage() -> impl IntoView {
    let text = use_chunk_words().privacy();
    let (title, lead) = match use_erasure().stage() {
        ErasureStage::Elsewhere => (text.elsewhere, text.elsewhere_text),
        _ => (text.done, text.done_text),
    };
    focus::focus_heading();
    view! {
        <main id="main" class="page reading-page">
            <PageHead title=Signal::stored(title.to_owned()) lead=lead/>
            <div class="reading-page__ways">
                <a class="button" href=Route::Start.href()>{text.anew}</a>
            </div>
        </main>
    }
    .into_any()
}
