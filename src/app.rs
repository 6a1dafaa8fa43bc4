//! The shell of the app: which page stands where, in which language.
//!
//! Two boundaries, one within the other. The outer one opens a draft, the inner one
//! builds everything anew when the language changes. So a switch of language leaves
//! the open draft, and every character in it, alone.

use crate::view::prelude::*;

use crate::domain::DraftKind;
use crate::pages::{
    Footer, GonePage, Header, Later, NoticeBar, Part, ReadingPage, ShortcutList, StartPage,
    UnknownPage, Waiting,
};
use crate::state::{
    OpenDraft, ReadingPlace, Route, provide_draft, provide_state, use_language, use_router,
    use_words,
};

/// Mounts the app in the page, when what lies on this device is ready to be read.
pub fn mount() {
    crate::browser::spawn(async {
        crate::state::settle().await;
        crate::view::mount(|| view! { <App/> });
    });
}

/// The whole app.
#[component]
pub fn App() -> impl IntoView {
    provide_state();
    let router = use_router();
    let draft_id = Memo::new(move |_| router.route().draft());
    move || {
        let open = draft_id.get().and_then(provide_draft);
        view! { <Localised open/> }.into_any()
    }
}

/// Everything that is built anew when the language changes.
#[component]
fn Localised(open: Option<OpenDraft>) -> impl IntoView {
    let language = use_language();
    move || match language.shown() {
        Some(_) => view! { <Shell open/> }.into_any(),
        None => view! { <Waiting/> }.into_any(),
    }
}

#[component]
fn Shell(open: Option<OpenDraft>) -> impl IntoView {
    let words = use_words();
    crate::browser::page::remove_shell();
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        crate::browser::focus::focus_heading();
    };
    view! {
        <a class="skip-link" href="#main" on:click=skip>{words.app.skip}</a>
        <Header open/>
        <Page open/>
        <Footer/>
        <ShortcutList/>
        <NoticeBar/>
        <div id="announcer" class="visually-hidden" aria-live="polite"></div>
    }
}

#[component]
fn Page(open: Option<OpenDraft>) -> impl IntoView {
    let router = use_router();
    // Only the kind of page: moving within a plan must not build its frame anew.
    let frame = Memo::new(move |_| match router.route() {
        Route::Start => Frame::Start,
        Route::Plan { .. } => Frame::Plan,
        Route::Annex { .. } => Frame::Annex,
        Route::Reading(place) => Frame::Reading(place),
        Route::Gallery => Frame::Gallery,
        Route::Unknown => Frame::Unknown,
    });
    move || match (frame.get(), open) {
        (Frame::Start, _) => view! { <StartPage/> }.into_any(),
        (Frame::Plan, Some(open)) if open.kind() == DraftKind::Plan => {
            view! { <Later part=Part::Plan/> }.into_any()
        }
        (Frame::Annex, Some(open)) if open.kind() == DraftKind::Annex => {
            view! { <Later part=Part::Annex/> }.into_any()
        }
        (Frame::Plan | Frame::Annex, _) => view! { <GonePage/> }.into_any(),
        (Frame::Reading(place), _) => view! { <ReadingPage place/> }.into_any(),
        (Frame::Gallery, _) => view! { <Later part=Part::Gallery/> }.into_any(),
        (Frame::Unknown, _) => view! { <UnknownPage/> }.into_any(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Frame {
    Start,
    Plan,
    Annex,
    Reading(ReadingPlace),
    Gallery,
    Unknown,
}
