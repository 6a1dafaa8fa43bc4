//! The toolbar above a saved state and its comparison: the other view, restore, back to the list.

use leptos::prelude::*;

use super::restore::use_restore;
use super::route_to;
use super::when::when;
use crate::domain::Revision;
use crate::state::{RevisionPlace, use_chunk_words, use_draft};

/// The toolbar of a saved state.
pub fn revision_tools(
    about: Revision,
    all: Memo<Vec<Revision>>,
    other: RevisionPlace,
    other_name: &'static str,
) -> AnyView {
    let words = use_chunk_words();
    let draft = use_draft();
    let restore = use_restore(all);
    let href = move |place: RevisionPlace| route_to(draft, place).href();
    let when = when(&about, words);
    let of = |verb: &str| format!("{verb}: {when}");
    let (restore_label, other_label) = (of(words.revisions().restore), of(other_name));
    view! {
        <div class="revision-tools__actions">
            <button type="button" class="button button--primary"
                aria-label=restore_label on:click=move |_| restore.run(about.clone())>
                {words.revisions().restore}
            </button>
            <a class="button" href=href(other) aria-label=other_label>{other_name}</a>
            <a class="button button--quiet" href=href(RevisionPlace::List)>{words.revisions().to_list}</a>
        </div>
    }
    .into_any()
}
