//! The saved states of a draft, of whatever kind: all of them, one as it was, one against the
//! present.
//!
//! Called by the pages of a plan and of an annex. What must not be here: when a state is saved
//! and which make room; that is `state` and `domain`.

mod change;
mod comparison;
mod growing;
mod item;
mod list;
mod loaded;
mod naming;
mod restore;
mod tools;
mod view;
mod when;

use leptos::prelude::*;

use crate::pages::names::draft_title;
use crate::state::{OpenDraft, RevisionPlace, Route, use_draft, use_router, use_words};
use comparison::revision_comparison;
use list::RevisionList;
use loaded::OneRevision;
use view::revision_view;

/// The place among the saved states that the address names.
pub fn revisions_page() -> AnyView {
    match use_router().route_now().revision_place() {
        None | Some(RevisionPlace::List) => view! { <RevisionList/> }.into_any(),
        Some(RevisionPlace::View(id)) => view! { <OneRevision id page=revision_view/> }.into_any(),
        Some(RevisionPlace::Compare(id)) => {
            view! { <OneRevision id page=revision_comparison/> }.into_any()
        }
    }
}

/// What the browser's tab says: the page, and of which draft.
fn tab(page: String) -> Signal<String> {
    let words = use_words();
    let title = use_draft().slice(move |draft| draft_title(draft, words));
    Signal::derive(move || format!("{page} · {}", title.get()))
}

/// The way to a place among the saved states of the open draft.
fn route_to(draft: OpenDraft, place: RevisionPlace) -> Route {
    Route::revisions(draft.id(), draft.kind(), place)
}
