//! Loads a saved state and then renders its page.

use leptos::prelude::*;

use super::{route_to, tab};
use crate::browser::{spawn, timer};
use crate::domain::{Draft, Revision, RevisionId};
use crate::pages::PageHead;
use crate::state::{RevisionPlace, use_chunk_words, use_draft};

/// The progress of loading.
#[derive(Clone)]
enum Loaded {
    Waiting,
    /// Dropped meanwhile, or unreadable.
    Gone,
    Here(Box<Draft>),
}

/// The page of a saved state; `page` renders the loaded draft.
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
        // Comparing two long drafts takes a while, so the loading message must be rendered first.
        timer::drawn().await;
        // The page may have been left meanwhile.
        loaded.try_set(found.map_or(Loaded::Gone, |draft| Loaded::Here(Box::new(draft))));
    });
    move || match (loaded.get(), about.get()) {
        (Loaded::Here(earlier), Some(about)) => page(*earlier, about, all),
        (Loaded::Gone, _) => gone(),
        _ => view! { <p role="status">{use_chunk_words().revisions().loading}</p> }.into_any(),
    }
}

/// The page of a state that does not exist.
fn gone() -> AnyView {
    let words = use_chunk_words();
    let list = route_to(use_draft(), RevisionPlace::List).href();
    let title = words.revisions().title.to_owned();
    view! {
        <PageHead title=Signal::stored(title.clone()) tab=tab(title) lead=words.revisions().gone/>
        <p><a class="button" href=list>{words.revisions().to_list}</a></p>
    }
    .into_any()
}
