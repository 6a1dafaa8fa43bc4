//! Whether the browser keeps stored data until the user deletes it.

use leptos::prelude::*;

use crate::browser::{self, keeping};

/// The persistence of storage.
#[derive(Clone, Copy)]
pub struct Keeping {
    lasting: RwSignal<Option<bool>>,
    asked: StoredValue<bool>,
}

pub(super) fn provide_keeping() {
    let lasting = RwSignal::new(None);
    browser::spawn(async move {
        lasting.try_set(keeping::is_persisted().await);
    });
    provide_context(Keeping {
        lasting,
        asked: StoredValue::new(false),
    });
}

/// The persistence of storage.
pub fn use_keeping() -> Keeping {
    expect_context()
}

impl Keeping {
    /// Whether storage is persistent; `None` when the browser does not say. Tracks.
    pub fn is_lasting(self) -> Option<bool> {
        self.lasting.get()
    }

    /// Requests persistence, once per visit, when there is something to keep.
    pub(super) fn ask(self) {
        if self.asked.get_value() || self.lasting.get_untracked() == Some(true) {
            return;
        }
        self.asked.set_value(true);
        browser::spawn(async move {
            if let Some(answer) = keeping::persist().await {
                self.lasting.try_set(Some(answer));
            }
        });
    }
}
