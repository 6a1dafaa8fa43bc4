//! A newer version of the app takes over when the user says so, and never before the open draft is
//! on the disk.

use leptos::prelude::*;

use super::use_notices;
use crate::browser::{self, offline};

/// What stands between this version and a newer one.
#[derive(Clone, Copy)]
pub struct Updates {
    open: StoredValue<Option<Guard>>,
}

/// What must be on the disk before this version ends.
#[derive(Clone, Copy)]
pub(super) struct Guard {
    /// Saves what has changed, and calls back when the disk has told of it.
    pub save_then: Callback<Callback<()>>,
    /// Whether saving has not failed.
    pub has_kept_all: Callback<(), bool>,
}

impl Guard {
    /// A draft that was closed meanwhile has saved what it had.
    fn has_kept_all(self) -> bool {
        self.has_kept_all.try_run(()).unwrap_or(true)
    }
}

/// Makes the context and listens as long as the app lives.
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

/// What stands between this version and a newer one.
pub fn use_updates() -> Updates {
    expect_context()
}

impl Updates {
    /// This draft is open until its page is gone.
    pub(super) fn watch_over(self, guard: Guard) {
        self.open.set_value(Some(guard));
        on_cleanup(move || {
            self.open.try_set_value(None);
        });
    }

    /// Lets the newer version take over when the open draft is on the disk. When it can't be
    /// saved all stays as it is, and the status line says what to do.
    pub fn take_newer(self) {
        let Some(guard) = self.open.get_value() else {
            return offline::take_newer();
        };
        let then = move |()| {
            // What became of saving is known right after this.
            browser::spawn(async move {
                if guard.has_kept_all() {
                    offline::take_newer();
                }
            });
        };
        guard.save_then.run(Callback::new(then));
    }

    /// Whether nothing is lost when the page is loaded anew: leaving it saves what is not saved yet.
    fn may_leave(self) -> bool {
        let open = self.open.try_get_value().flatten();
        open.is_none_or(Guard::has_kept_all)
    }
}
