//! Creates a draft at the press of a button, and opens it.

use leptos::prelude::*;

use crate::browser::spawn;
use crate::browser::storage::StorageError;
use crate::pages::storage_problem;
use crate::state::{
    Library, Notices, Route, Router, ensure_settled, use_chunk_words, use_library, use_notices,
    use_router,
};
use crate::text::ChunkWords;

/// Creates drafts.
#[derive(Clone, Copy)]
pub struct Beginning {
    words: ChunkWords,
    library: Library,
    router: Router,
    notices: Notices,
    /// A second press must not create another draft.
    is_running: StoredValue<bool>,
}

/// What creates drafts.
pub fn use_beginning() -> Beginning {
    Beginning {
        words: use_chunk_words(),
        library: use_library(),
        router: use_router(),
        notices: use_notices(),
        is_running: StoredValue::new(false),
    }
}

impl Beginning {
    /// Runs `create` with the language of the app, and goes to the page that it returns. Shows a notice when it fails.
    pub fn run(
        &self,
        create: impl FnOnce(Library, &'static str) -> Result<Route, StorageError> + 'static,
    ) {
        if self.is_running.get_value() {
            return;
        }
        self.is_running.set_value(true);
        let this = *self;
        spawn(async move {
            // Otherwise what another tab or an earlier visit has stored might not be there yet.
            if ensure_settled().await.is_err() {
                this.is_running.try_set_value(false);
                return this.notices.problem(this.words.app.chunk_failed);
            }
            match create(this.library, this.words.language.tag()) {
                Ok(route) => this.router.go(&route),
                Err(error) => this.notices.problem(storage_problem(error, &this.words)),
            }
            // The page may be gone.
            this.is_running.try_set_value(false);
        });
    }
}
