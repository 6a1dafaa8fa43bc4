//! A saved state on its way from where it lies.

use leptos::prelude::*;

use super::route_to;
use crate::browser::spawn;
use crate::domain::{Draft, Revision, RevisionId};
use crate::pages::PageHead;
use crate::state::{RevisionPlace, use_draft, use_words};

/// How far it has come.
#[derive(Clone, PartialEq)]
pub enum Loaded {
    Waiting,
    /// Dropped meanwhile, or not to be read.
    Gone,
    Here(Box<Draft>),
}

/// The saved state with this id.
pub fn load(id: RevisionId) -> RwSignal<Loaded> {
    let draft = use_draft();
    let loaded = RwSignal::new(Loaded::Waiting);
    spawn(async move {
        let found = draft.revision_draft(id).await;
        let found = found.map_or(Loaded::Gone, |found| Loaded::Here(Box::new(found)));
        // The page may have been left meanwhile.
        loaded.try_set(found);
    });
    loaded
}

/// What is known about it, once the list is there.
pub fn about(id: RevisionId, all: Memo<Vec<Revision>>) -> Memo<Option<Revision>> {
    Memo::new(move |_| all.with(|all| all.iter().find(|revision| revision.id == id).cloned()))
}

/// The page while it is on its way.
#[component]
pub fn WaitingForRevision() -> impl IntoView {
    view! { <p role="status">{use_words().revisions.loading}</p> }
}

/// The page of one that is not there.
#[component]
pub fn GoneRevision() -> impl IntoView {
    let words = use_words();
    let list = route_to(use_draft(), RevisionPlace::List).href();
    view! {
        <PageHead title=Signal::stored(words.revisions.title.to_owned()) lead=words.revisions.gone/>
        <p><a class="button" href=list>{words.revisions.to_list}</a></p>
    }
}
