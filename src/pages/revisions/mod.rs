//! The saved states of a draft: the list, a single state, and its comparison with the current one.
//!
//! Used by the pages of a plan and of an annex. When a state is saved and which ones are dropped is
//! decided in `state` and `domain`.

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

pub use change::item_view;

use leptos::prelude::*;

use crate::pages::names::draft_title;
use crate::state::{OpenDraft, RevisionPlace, Route, use_chunk_words, use_draft, use_router};
use comparison::revision_comparison;
use list::RevisionList;
use loaded::OneRevision;
use view::revision_view;

/// The page of the saved states that the address names.
pub fn revisions_page() -> AnyView {
    match use_router().route_now().revision_place() {
        None | Some(RevisionPlace::List) => view! { <RevisionList/> }.into_any(),
        Some(RevisionPlace::View(id)) => view! { <OneRevision id page=revision_view/> }.into_any(),
        Some(RevisionPlace::Compare(id)) => {
            view! { <OneRevision id page=revision_comparison/> }.into_any()
        }
    }
}

/// The document title: the page and the name of the draft.
fn tab(page: String) -> Signal<String> {
    let words = use_chunk_words();
    let title = use_draft().slice(move |draft| draft_title(draft, &words));
    Signal::derive(move || format!("{page} · {}", title.get()))
}

/// The route of a page of the saved states of the open draft.
fn route_to(draft: OpenDraft, place: RevisionPlace) -> Route {
    Route::revisions(draft.id(), draft.kind(), place)
}
