//! Updates: a newer version of the app is activated when the user confirms, and only after the open
//! draft is on the disk.

use leptos::prelude::*;

use super::use_notices;
use crate::browser::{self, offline};

/// The open draft, which must be saved before an update.
#[derive(Clone, Copy)]
pub struct Updates {
    open: StoredValue<Option<Guard>>,
}

/// The callbacks of the open draft.
#[derive(Clone, Copy)]
pub(super) struct Guard {
    /// Saves pending changes, and calls back when the disk has confirmed or failed.
    pub save_then: Callback<Callback<()>>,
    /// Whether the last save has not failed.
    pub has_kept_all: Callback<(), bool>,
}

impl Guard {
    /// A draft that was closed has saved its changes.
    fn has_kept_all(self) -> bool {
        self.has_kept_all.try_run(()).unwrap_or(true)
    }
}

/// Provides the context, and listens for newer versions.
pub(super) fn provide_updates() {
    let notices = use_notices();
    let updates = Updates {
        open: StoredValue::new(None),
    };
    provide_context(updates);
    offline::on_newer(move || notices.offer_newer())
        .and(offline::on_taken(move || updates.may_leave()))
        .forget();
}

/// The open draft, which must be saved before an update.
pub fn use_updates() -> Updates {
    expect_context()
}

impl Updates {
    /// Registers the open draft until its page is disposed.
    pub(super) fn watch_over(self, guard: Guard) {
        self.open.set_value(Some(guard));
        on_cleanup(move || {
            self.open.try_set_value(None);
        });
    }

    /// Activates the newer version when the open draft is on the disk. If it can't be saved, nothing
    /// happens; the status line shows what to do.
    pub fn take_newer(self) {
        let Some(guard) = self.open.get_value() else {
            return offline::take_newer();
        };
        let then = move |()| {
            // The result is known in the next task.
            browser::spawn(async move {
                if guard.has_kept_all() {
                    offline::take_newer();
                }
            });
        };
        guard.save_then.run(Callback::new(then));
    }

    /// Whether reloading the page loses nothing. Leaving it saves pending changes.
    fn may_leave(self) -> bool {
        let open = self.open.try_get_value().flatten();
        open.is_none_or(Guard::has_kept_all)
    }
}
