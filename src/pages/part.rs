//! Pages that are loaded when they are opened: most visits begin on the start page, and a visitor
//! should not wait for what that page does not need.
//!
//! With the feature `parts` (the release) each of these functions and all that only it needs goes into
//! a WebAssembly module of its own, taken out of the one that the compiler wrote (`xtask/src/split.rs`).
//! Without it they are functions like any other.
#![cfg_attr(
    feature = "parts",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::cell::RefCell;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use crate::state::Missing;
use crate::view::prelude::*;

use super::frame::PartFailed;
use super::{annex::AnnexPage, gallery::GalleryPage, plan::PlanPage};

/// A page that is loaded when it is opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Plan,
    Annex,
    Gallery,
}

thread_local! {
    /// What has been loaded: it is shown at once from then on.
    static LOADED: RefCell<Vec<Part>> = const { RefCell::new(Vec::new()) };
}

macro_rules! part {
    ($module:ident, $load:ident, $page:ident) => {
        #[cfg(feature = "parts")]
        #[wasm_split_helpers::wasm_split($module, fallible, preload($load))]
        fn $module() -> Result<AnyView, Missing> {
            Ok(view! { <$page/> })
        }

        #[cfg(not(feature = "parts"))]
        async fn $module() -> Result<AnyView, Missing> {
            $load().await?;
            Ok(view! { <$page/> })
        }

        #[cfg(not(feature = "parts"))]
        async fn $load() -> Result<(), Missing> {
            std::future::ready(Ok(())).await
        }
    };
}

part!(plan, load_plan, PlanPage);
part!(annex, load_annex, AnnexPage);
part!(gallery, load_gallery, GalleryPage);

impl Part {
    async fn load(self) -> Result<(), Missing> {
        match self {
            Self::Plan => load_plan().await?,
            Self::Annex => load_annex().await?,
            Self::Gallery => load_gallery().await?,
        }
        LOADED.with_borrow_mut(|loaded| loaded.push(self));
        Ok(())
    }

    /// The page, built by whoever shows it, which nothing is waited for in: it has been loaded.
    fn show(self) -> AnyView {
        let page = match self {
            Self::Plan => now(plan()),
            Self::Annex => now(annex()),
            Self::Gallery => now(gallery()),
        };
        page.and_then(Result::ok).unwrap_or_default()
    }
}

/// What a future gives that has nothing to wait for.
fn now<T>(future: impl Future<Output = T>) -> Option<T> {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => Some(value),
        Poll::Pending => None,
    }
}

/// Shows a page as soon as it has been loaded.
#[component]
pub fn Later(part: Part) -> impl IntoView {
    let state = RwSignal::new(State::Waiting);
    let load = move || {
        state.set(State::Waiting);
        crate::browser::spawn(async move {
            let loaded = match part.load().await {
                Ok(()) => State::Here,
                Err(Missing) => State::Failed,
            };
            // Whoever has gone to another page meanwhile has no use for it.
            state.try_set(loaded);
        });
    };
    if LOADED.with_borrow(|loaded| loaded.contains(&part)) {
        state.set(State::Here);
    } else {
        load();
    }
    move || match state.get() {
        State::Waiting => AnyView::Nothing,
        State::Here => part.show(),
        State::Failed => view! { <PartFailed on_retry=move |()| load()/> },
    }
}

#[derive(Clone, Copy)]
enum State {
    Waiting,
    Here,
    Failed,
}
