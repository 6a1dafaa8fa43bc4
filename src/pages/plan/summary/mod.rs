//! The summary: the plan as a document to read, print and sign.

mod hand_over;
mod tools;

use leptos::prelude::*;

use crate::browser::clock;
use crate::files::document::{Document, SummaryOptions, summary};
use crate::pages::PageHead;
use crate::pages::document::Paper;
use crate::pages::names::draft_title;
use crate::state::{Place, today, use_chunk_words, use_draft, use_texts};
use tools::Tools;

/// The page as a function, for the chunk that it is in.
pub fn summary_page() -> AnyView {
    view! { <SummaryPage/> }.into_any()
}

/// The plan as a document.
#[component]
fn SummaryPage() -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let draft = use_draft();
    // Not stored: internal notes are included only if requested on each visit of the page.
    let include_internal = RwSignal::new(false);
    let include_comments = RwSignal::new(false);
    let document = Memo::new(move |_| {
        let options = SummaryOptions {
            include_internal: include_internal.get(),
            comments: include_comments.get().then_some(clock::local),
            today: today(),
        };
        draft.track(|draft| summary(draft, &texts, words, &options))
    });
    let is_empty = Memo::new(move |_| document.with(Document::is_empty));
    view! {
        <div class="summary-page">
            {move || {
                if is_empty.get() {
                    view! { <Nothing/> }.into_any()
                } else {
                    view! {
                        <Tools include_internal include_comments/>
                        <Paper document tab=words.summary().title/>
                    }
                    .into_any()
                }
            }}
        </div>
    }
    .into_any()
}

/// Shown while nothing is answered.
#[component]
fn Nothing() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let overview = draft.href(Place::Overview);
    let title = draft.slice(move |draft| draft_title(draft, &words));
    let tab = Signal::derive(move || format!("{} · {}", words.summary().title, title.get()));
    view! {
        <PageHead
            title=Signal::stored(words.summary().empty_title.to_owned())
            tab
            lead=words.summary().empty_text
        />
        <p><a class="button" href=overview>{words.summary().to_overview}</a></p>
    }
}
