//! The start page: introduction, three ways to start, list of drafts.

mod arriving;
mod draft_actions;
mod draft_command;
mod draft_list;
mod draft_row;
mod due;
mod find;
mod finder;
mod kept;
mod row_chunk;
mod undo_key;
mod ways;

use leptos::prelude::*;

pub use arriving::arriving;
pub use due::due_annexes;
pub use finder::finder;
pub use kept::kept;
pub use row_chunk::{actions, rename};

use draft_list::DraftList;
use undo_key::undo_by_key;
use ways::Ways;

use super::{Chunk, Later, PageHead, storage_problem};
use crate::state::{use_incoming, use_library, use_words};

/// The start page.
#[component]
pub fn StartPage() -> impl IntoView {
    let words = use_words();
    let library = use_library();
    // Another tab may have changed the drafts since the page was last shown.
    library.refresh();
    library.watch();
    undo_by_key();
    let trouble = move || {
        library.trouble().map(|error| {
            view! { <p class="callout callout--attention" role="alert">
                {storage_problem(error, words)}
            </p> }
            .into_any()
        })
    };
    let incoming = use_incoming();
    let any_arrived = Memo::new(move |_| incoming.any());
    let is_due = Memo::new(move |_| {
        let cards = library.cards();
        cards.iter().any(|card| card.due(&cards).is_some())
    });
    let has_kept =
        Memo::new(move |_| !library.bin().is_empty() || !library.unreadable().is_empty());
    view! {
        <main id="main" class="page start-page">
            <PageHead
                title=Signal::stored(words.start.title.to_owned())
                lead=words.start.lead
            />
            {trouble}
            {move || any_arrived.get().then(|| view! { <Later chunk=Chunk::Arriving/> })}
            {move || is_due.get().then(|| view! { <Later chunk=Chunk::DueAnnexes/> })}
            <Ways/>
            <FirstVisit/>
            <DraftList/>
            {move || has_kept.get().then(|| view! { <Later chunk=Chunk::Kept/> })}
            <p class="start-page__about">{words.app.about}</p>
        </main>
    }
}

/// A hint on how drafts are stored, shown while there are none.
#[component]
fn FirstVisit() -> impl IntoView {
    let words = use_words();
    let library = use_library();
    move || {
        (library.cards().is_empty() && !library.is_looking()).then(|| {
            view! { <p class="start-page__first hint">{words.start.first_visit}</p> }.into_any()
        })
    }
}
