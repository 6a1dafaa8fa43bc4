//! Files that the user opens: passed on to the code that reads drafts, which is loaded on demand.

use leptos::prelude::*;

use super::{
    LanguageState, Library, Missing, Notices, Route, Router, draft_chunk, use_language,
    use_library, use_notices, use_router,
};
use crate::browser::{self, FileHandle};

/// The contexts that an import needs. Files arrive outside of components, where no context is available.
#[derive(Clone, Copy)]
pub struct Home {
    pub(in crate::state) library: Library,
    pub(in crate::state) router: Router,
    pub(in crate::state) notices: Notices,
    pub(in crate::state) language: LanguageState,
}

/// Receives the files that the user opens.
#[derive(Clone, Copy)]
pub struct Incoming {
    home: Home,
    /// Whether files or a link were received in this visit, or files are left from an earlier one.
    any: RwSignal<bool>,
}

pub(super) fn provide_incoming() {
    let router = use_router();
    provide_context(Incoming {
        home: Home {
            library: use_library(),
            router,
            notices: use_notices(),
            language: use_language(),
        },
        any: router.received(),
    });
}

/// Receives the files that the user opens.
pub fn use_incoming() -> Incoming {
    expect_context()
}

impl Incoming {
    /// Whether files or a link were received, about which the page may have to show something; tracks.
    pub fn any(self) -> bool {
        self.any.get()
    }

    /// The contexts that an import needs.
    pub(in crate::state) fn home(self) -> Home {
        self.home
    }

    /// Receives files from the file dialog or a drop. Goes to the start page, which shows the result; an
    /// open draft is saved and closed by that.
    pub fn receive(self, files: Vec<FileHandle>) {
        let Home {
            router,
            notices,
            language,
            ..
        } = self.home;
        router.go(&Route::Start);
        browser::spawn(async move {
            match draft_chunk::receive(self.home, files).await {
                Ok(receiving) => {
                    self.any.set(true);
                    receiving.await;
                }
                Err(Missing) => notices.problem(language.words().app.chunk_failed),
            }
        });
    }
}
