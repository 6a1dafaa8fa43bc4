//! A saved state as a document.

use leptos::prelude::*;

use super::tab;
use super::tools::revision_tools;
use super::when::when;
use crate::browser::clock;
use crate::domain::{Body, Draft, Revision};
use crate::files::annex_document::annex_document;
use crate::files::document::{Document, SummaryOptions, summary};
use crate::pages::PageHead;
use crate::pages::document::Paper;
use crate::state::{RevisionPlace, today, use_chunk_words, use_texts};

/// Renders the state as the document that it would have printed.
pub fn revision_view(earlier: Draft, about: Revision, all: Memo<Vec<Revision>>) -> AnyView {
    let words = use_chunk_words();
    let title = (words.revisions().viewed)(&when(&about, words));
    let document = document(&earlier);
    let paper = if document.is_empty() {
        let (title, tab) = (Signal::stored(title.clone()), tab(title.clone()));
        view! { <PageHead title tab lead=words.revisions().nothing_in_it/> }.into_any()
    } else {
        let document: Memo<Document> = Memo::new(move |_| document.clone());
        view! { <Paper document tab=words.revisions().title/> }.into_any()
    };
    let label = title.clone();
    let other = RevisionPlace::Compare(about.id);
    view! {
        <div class="revision-view">
            <section class="revision-tools" aria-label=label>
                <p class="revision-tools__what">
                    <strong>{title} ". "</strong> {words.revisions().viewed_hint}
                </p>
                {revision_tools(about, all, other, words.revisions().compare)}
            </section>
            {paper}
        </div>
    }
    .into_any()
}

/// Includes internal notes and comments, because the reader is the author.
fn document(earlier: &Draft) -> Document {
    let (words, texts, today) = (use_chunk_words(), use_texts(), today());
    match &earlier.body {
        Body::Plan(_) | Body::Worksheet(_) => {
            let options = SummaryOptions {
                include_internal: true,
                comments: Some(clock::local),
                today,
            };
            summary(earlier, &texts, words, &options)
        }
        Body::Annex(_) => annex_document(earlier, &texts, words, today),
    }
}
