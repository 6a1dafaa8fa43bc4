//! Files on their way in: handed over at once to the part of the app that reads them.

use leptos::prelude::*;

use super::{
    LanguageState, Library, Missing, Notices, Route, Router, desk, use_language, use_library,
    use_notices, use_router,
};
use crate::browser::{self, FileHandle};

/// What arriving files concern. They arrive outside of any component, where no context can be asked
/// for.
#[derive(Clone, Copy)]
pub struct Home {
    pub(in crate::state) library: Library,
    pub(in crate::state) router: Router,
    pub(in crate::state) notices: Notices,
    pub(in crate::state) language: LanguageState,
}

/// Files on their way in.
#[derive(Clone, Copy)]
pub struct Incoming {
    home: Home,
    /// There may be something to say about them.
    any: RwSignal<bool>,
}

pub(super) fn provide_incoming() {
    provide_context(Incoming {
        home: Home {
            library: use_library(),
            router: use_router(),
            notices: use_notices(),
            language: use_language(),
        },
        any: RwSignal::new(false),
    });
}

/// Files on their way in.
pub fn use_incoming() -> Incoming {
    expect_context()
}

impl Incoming {
    /// Whether files have come in, about which there may be something to say; tracks.
    pub fn any(self) -> bool {
        self.any.get()
    }

    /// What arriving files concern.
    pub(in crate::state) fn home(self) -> Home {
        self.home
    }

    /// Takes files from the picker or from a drop. The start page, where what comes of it is shown, is
    /// gone to first: an open draft is saved and closed by that.
    pub fn receive(self, files: Vec<FileHandle>) {
        let Home {
            router,
            notices,
            language,
            ..
        } = self.home;
        router.go(&Route::Start);
        browser::spawn(async move {
            match desk::receive(self.home, files).await {
                Ok(receiving) => {
                    self.any.set(true);
                    receiving.await;
                }
                Err(Missing) => notices.problem(language.words().app.chunk_failed),
            }
        });
    }
}
