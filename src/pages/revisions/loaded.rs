//! A saved state on its way from where it lies, and the page of it once it is here.

use leptos::prelude::*;

use super::{route_to, tab};
use crate::browser::{spawn, timer};
use crate::domain::{Draft, Revision, RevisionId};
use crate::pages::PageHead;
use crate::state::{RevisionPlace, use_draft, use_words};

/// How far it has come.
#[derive(Clone)]
enum Loaded {
    Waiting,
    /// Dropped meanwhile, or not to be read.
    Gone,
    Here(Draft),
}

/// A page of one saved state: `page` makes it of the draft as it was.
#[component]
pub fn OneRevision(
    id: RevisionId,
    page: fn(Draft, Revision, Memo<Vec<Revision>>) -> AnyView,
) -> impl IntoView {
    let draft = use_draft();
    let all = draft.revisions();
    let about =
        Memo::new(move |_| all.with(|all| all.iter().find(|revision| revision.id == id).cloned()));
    let loaded = RwSignal::new(Loaded::Waiting);
    spawn(async move {
        let found = draft.revision_draft(id).await;
        // Two long drafts take a while to compare: that it is going on is seen first.
        timer::drawn().await;
        // The page may have been left meanwhile.
        loaded.try_set(found.map_or(Loaded::Gone, Loaded::Here));
    });
    move || match (loaded.get(), about.get()) {
        (Loaded::Here(earlier), Some(about)) => page(earlier, about, all),
        (Loaded::Gone, _) => gone(),
        _ => view! { <p role="status">{use_words().revisions.loading}</p> }.into_any(),
    }
}

/// The page of one that is not there.
fn gone() -> AnyView {
    let words = use_words();
    let list = route_to(use_draft(), RevisionPlace::List).href();
    let title = words.revisions.title.to_owned();
    view! {
        <PageHead title=Signal::stored(title.clone()) tab=tab(title) lead=words.revisions.gone/>
        <p><a class="button" href=list>{words.revisions.to_list}</a></p>
    }
    .into_any()
}
