//! One saved state as it was, to read.

use leptos::prelude::*;

use super::loaded::{GoneRevision, Loaded, WaitingForRevision, about, load};
use super::tab;
use super::tools::RevisionTools;
use super::when::when;
use crate::domain::{Body, Draft, Revision, RevisionId};
use crate::files::annex_document::annex_document;
use crate::files::document::{Document, SummaryOptions, summary};
use crate::pages::PageHead;
use crate::pages::document::Paper;
use crate::state::{RevisionPlace, today, use_draft, use_texts, use_words};

/// One saved state.
#[component]
pub fn RevisionView(id: RevisionId) -> impl IntoView {
    let all = use_draft().revisions();
    let about = about(id, all);
    let loaded = load(id);
    move || match loaded.get() {
        Loaded::Waiting => view! { <WaitingForRevision/> }.into_any(),
        Loaded::Gone => view! { <GoneRevision/> }.into_any(),
        Loaded::Here(earlier) => view! { <ReadRevision earlier=*earlier id about all/> }.into_any(),
    }
}

#[component]
fn ReadRevision(
    earlier: Draft,
    id: RevisionId,
    about: Memo<Option<Revision>>,
    all: Memo<Vec<Revision>>,
) -> impl IntoView {
    let words = use_words();
    let texts = use_texts();
    let document = match &earlier.body {
        Body::Plan(_) => {
            let options = SummaryOptions {
                include_internal: true,
                today: today(),
            };
            summary(&earlier, &texts, words, &options)
        }
        Body::Annex(_) => annex_document(&earlier, &texts, words, today()),
    };
    let title = Signal::derive(move || {
        let when = about.with(|about| about.as_ref().map(|about| when(about, words)));
        when.map_or_else(
            || words.revisions.title.to_owned(),
            |when| (words.revisions.viewed)(&when),
        )
    });
    let paper = if document.is_empty() {
        let nothing = words.revisions.nothing_in_it;
        view! { <PageHead title tab=tab(title) lead=nothing/> }.into_any()
    } else {
        let document: Memo<Document> = Memo::new(move |_| document.clone());
        view! { <Paper document tab=words.revisions.title/> }.into_any()
    };
    view! {
        <div class="revision-view">
            <section class="revision-tools" aria-label=title>
                <p class="revision-tools__what">
                    <strong>{title}</strong> " " {words.revisions.viewed_hint}
                </p>
                <RevisionTools about all other=RevisionPlace::Compare(id)/>
            </section>
            {paper}
        </div>
    }
    .into_any()
}
