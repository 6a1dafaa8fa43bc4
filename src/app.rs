//! The root component: picks the page for the route.
//!
//! It rebuilds everything when another draft is opened. `Localised`, inside it, rebuilds the page when
//! the language changes.

use leptos::prelude::*;

use crate::pages::{
    AnnexPart, Chunk, DocumentPart, Later, Localised, Page, StartPage, UnknownPage, WorksheetPart,
};
use crate::state::{Route, provide_state, show_when_erased, use_router};

/// Mounts the app in the document body, after everything that the user has deleted is gone.
pub fn mount() {
    show_when_erased(|| leptos::mount::mount_to_body(App));
}

/// The root component.
#[component]
pub fn App() -> impl IntoView {
    provide_state();
    let router = use_router();
    // Only the id of the draft: navigation within a draft must not rebuild its frame.
    let draft = Memo::new(move |_| match router.route() {
        Route::Plan { draft, .. } => Some((Chunk::Plan, draft)),
        Route::Annex { draft, .. } => Some((Chunk::Annex(AnnexPart::Page), draft)),
        Route::Worksheet { draft, .. } => Some((Chunk::Worksheet(WorksheetPart::Page), draft)),
        Route::Start
        | Route::Reading(_)
        | Route::Gallery
        | Route::Worksheets
        | Route::Cases
        | Route::Unknown => None,
    });
    move || match draft.get() {
        Some((chunk, _)) => view! { <Later chunk is_whole=true/> }.into_any(),
        None => view! { <Localised page=Page::new(other_page)/> }.into_any(),
    }
}

/// The pages that belong to no draft.
fn other_page() -> impl IntoView {
    let router = use_router();
    let kind = Memo::new(move |_| match router.route() {
        Route::Start => Kind::Start,
        Route::Reading(_) => Kind::Chunk(Chunk::Reading),
        Route::Gallery => Kind::Chunk(Chunk::Document(DocumentPart::Gallery)),
        Route::Worksheets => Kind::Chunk(Chunk::Worksheet(WorksheetPart::List)),
        Route::Cases => Kind::Chunk(Chunk::Worksheet(WorksheetPart::Cases)),
        Route::Plan { .. } | Route::Annex { .. } | Route::Worksheet { .. } | Route::Unknown => {
            Kind::Unknown
        }
    });
    move || match kind.get() {
        Kind::Start => view! { <StartPage/> }.into_any(),
        Kind::Chunk(chunk) => view! { <Later chunk/> }.into_any(),
        Kind::Unknown => view! { <UnknownPage/> }.into_any(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Start,
    /// A page that is loaded on demand.
    Chunk(Chunk),
    Unknown,
}
