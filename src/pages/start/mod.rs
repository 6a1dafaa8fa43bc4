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

pub use arriving::{MergeShown, arriving};
pub use due::due_annexes;
pub use finder::finder;
pub use kept::kept;
pub use row_chunk::{actions, rename};

use draft_list::DraftList;
use undo_key::undo_by_key;
use ways::Ways;

use super::{AnnexPart, Chunk, Later, LibraryPart, PageHead, storage_problem};
use crate::browser::narrow;
use crate::state::{use_incoming, use_library, use_words};
use crate::ui::For;

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
    let is_due = move || {
        let cards = library.cards();
        cards.iter().any(|card| card.due(&cards).is_some())
    };
    let has_kept = move || !library.bin().is_empty() || !library.unreadable().is_empty();
    let parts = use_parts();
    view! {
        <main id="main" class="page start-page">
            <PageHead
                title=Signal::stored(words.start.title.to_owned())
                lead=words.start.lead
            />
            {trouble}
            {later_when(Box::new(move || incoming.any()), Chunk::Library(LibraryPart::Arriving))}
            {later_when(Box::new(is_due), Chunk::Annex(AnnexPart::Due))}
            <For each=move || parts.get() key=|part| *part let:part>
                {match part {
                    Part::Ways => view! { <Ways/> <FirstVisit/> }.into_any(),
                    Part::Drafts => view! { <DraftList/> }.into_any(),
                }}
            </For>
            {later_when(Box::new(has_kept), Chunk::Library(LibraryPart::Kept))}
            <p class="start-page__about">{words.app.about}</p>
        </main>
    }
}

/// A chunk while there is something to show. Takes a box, so that this is compiled once.
fn later_when(has_some: Box<dyn Fn() -> bool + Send + Sync>, chunk: Chunk) -> AnyView {
    let when = Memo::new(move |_| has_some());
    (move || when.get().then(|| view! { <Later chunk/> })).into_any()
}

/// The two main parts of the page.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Part {
    Ways,
    Drafts,
}

/// The order of the parts. On a phone, where one of them fills the screen, the drafts come first if there
/// are any. The order is that of the document and not only of the layout, so that the focus follows it.
fn use_parts() -> Memo<[Part; 2]> {
    let library = use_library();
    let is_narrow = RwSignal::new(narrow::is_narrow());
    let listener = narrow::on_change(move |narrow| is_narrow.set(narrow));
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
    Memo::new(move |_| {
        if is_narrow.get() && !library.cards().is_empty() {
            [Part::Drafts, Part::Ways]
        } else {
            [Part::Ways, Part::Drafts]
        }
    })
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
