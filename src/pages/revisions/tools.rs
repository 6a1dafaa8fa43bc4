//! What stands above a saved state and its comparison: the other, the way back, the list.

use leptos::prelude::*;

use super::restore::use_restore;
use super::route_to;
use super::when::label;
use crate::domain::Revision;
use crate::state::{RevisionPlace, use_draft, use_words};

/// The tools for one saved state.
#[component]
pub fn RevisionTools(
    /// The state, once it is known.
    about: Memo<Option<Revision>>,
    all: Memo<Vec<Revision>>,
    /// The other page of the same state.
    other: RevisionPlace,
) -> impl IntoView {
    let words = use_words();
    let draft = use_draft();
    let restore = use_restore(all);
    let href = move |place: RevisionPlace| route_to(draft, place).href();
    let verb = match other {
        RevisionPlace::View(_) => words.revisions.view,
        RevisionPlace::Compare(_) => words.revisions.compare,
        RevisionPlace::List => words.revisions.to_list,
    };
    let of = move |verb: &'static str| {
        move || {
            about.with(|about| {
                about
                    .as_ref()
                    .map(|about| format!("{verb}: {}", label(about, words)))
            })
        }
    };
    let go_back = move |_| {
        if let Some(revision) = about.get_untracked() {
            restore.run(revision);
        }
    };
    view! {
        <div class="revision-tools__actions">
            <button type="button" class="button button--primary"
                aria-label=of(words.revisions.restore) on:click=go_back>
                {words.revisions.restore}
            </button>
            <a class="button" href=href(other) aria-label=of(verb)>{verb}</a>
            <a class="button button--quiet" href=href(RevisionPlace::List)>{words.revisions.to_list}</a>
        </div>
    }
}
