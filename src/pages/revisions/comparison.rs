//! One saved state against the present: what differs, by theme and question.

use leptos::prelude::*;

use super::change::ItemView;
use super::loaded::{GoneRevision, Loaded, WaitingForRevision, about, load};
use super::tab;
use super::tools::RevisionTools;
use super::when::when;
use crate::domain::{Draft, Revision, RevisionId};
use crate::files::comparison::{ComparedPart, comparison};
use crate::pages::PageHead;
use crate::state::{RevisionPlace, use_draft, use_texts, use_words};

/// One saved state against the present.
#[component]
pub fn RevisionComparison(id: RevisionId) -> impl IntoView {
    let all = use_draft().revisions();
    let about = about(id, all);
    let loaded = load(id);
    move || match loaded.get() {
        Loaded::Waiting => view! { <WaitingForRevision/> }.into_any(),
        Loaded::Gone => view! { <GoneRevision/> }.into_any(),
        Loaded::Here(earlier) => {
            view! { <ComparedRevision earlier=*earlier id about all/> }.into_any()
        }
    }
}

#[component]
fn ComparedRevision(
    earlier: Draft,
    id: RevisionId,
    about: Memo<Option<Revision>>,
    all: Memo<Vec<Revision>>,
) -> impl IntoView {
    let words = use_words();
    let texts = use_texts();
    let draft = use_draft();
    let parts = Memo::new(move |_| draft.track(|now| comparison(&earlier, now, &texts, words)));
    let title = Signal::derive(move || {
        let when = about.with(|about| about.as_ref().map(|about| when(about, words)));
        when.map_or_else(
            || words.revisions.comparison.to_owned(),
            |when| (words.revisions.compared)(&when),
        )
    });
    let count = move || match parts.with(|parts| parts.iter().map(|part| part.items.len()).sum()) {
        0 => words.revisions.same.to_owned(),
        count => format!(
            "{} {}",
            (words.revisions.count)(count),
            words.revisions.marks
        ),
    };
    let found = move || parts.get().into_iter().map(part).collect_view();
    view! {
        <div class="comparison-page">
            <PageHead title tab=tab(title)/>
            <p class="comparison-page__count">{count}</p>
            <div class="revision-tools">
                <RevisionTools about all other=RevisionPlace::View(id)/>
            </div>
            {found}
        </div>
    }
    .into_any()
}

fn part(part: ComparedPart) -> impl IntoView {
    let items = part.items.into_iter();
    let items = items.map(|item| view! { <ItemView item/> }).collect_view();
    view! {
        <section class="comparison-part">
            <h2 class="comparison-part__title">{part.heading}</h2>
            {items}
        </section>
    }
    .into_any()
}
