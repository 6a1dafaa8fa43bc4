//! Saving the open draft by itself: soon after each change, at once when it matters.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::shelf;
use crate::browser::storage::StorageError;
use crate::browser::{self, Timer};
use crate::domain::Draft;

/// Rest after the last change before it is saved, in milliseconds; the promise is 300.
const REST: u32 = 200;

/// What the status line says.
#[derive(Clone, Debug, PartialEq)]
pub enum SaveStatus {
    /// As it was loaded.
    Unchanged,
    /// Changed, and about to be saved.
    Pending,
    /// Written, read back and found equal at this moment.
    Saved(DateTime<Utc>),
    /// Not saved: the text lives in memory only.
    Failed(StorageError),
}

/// Saves one draft.
#[derive(Clone, Copy)]
pub(super) struct Saver {
    draft: RwSignal<Draft>,
    status: RwSignal<SaveStatus>,
    timer: StoredValue<Option<Timer>, LocalStorage>,
}

impl Saver {
    /// Watches over a draft: saves at once when the page is hidden or left, and when
    /// the draft is closed. The page tells when a field is left.
    pub fn new(draft: RwSignal<Draft>) -> Self {
        let saver = Self {
            draft,
            status: RwSignal::new(SaveStatus::Unchanged),
            timer: StoredValue::new_local(None),
        };
        let leaving = browser::leave::on_leave(move || saver.save_now());
        let kept = StoredValue::new_local(leaving);
        on_cleanup(move || {
            saver.save_now();
            kept.dispose();
        });
        saver
    }

    pub fn status(self) -> SaveStatus {
        self.status.get()
    }

    /// Says that the draft has changed.
    pub fn changed(self) {
        if !matches!(
            self.status.try_get_untracked(),
            Some(SaveStatus::Pending | SaveStatus::Failed(_))
        ) {
            self.status.set(SaveStatus::Pending);
        }
        let timer = browser::timer::after(REST, move || self.write());
        self.timer.set_value(Some(timer));
    }

    /// Saves what has changed, without waiting.
    pub fn save_now(self) {
        let waiting = self
            .timer
            .try_update_value(Option::take)
            .flatten()
            .is_some();
        if waiting {
            self.write();
        }
    }

    fn write(self) {
        let Some(result) = self.draft.try_with_untracked(shelf::save) else {
            return;
        };
        let _ = self.timer.try_update_value(Option::take);
        self.status.try_set(match result {
            Ok(()) => SaveStatus::Saved(browser::clock::now()),
            Err(error) => SaveStatus::Failed(error),
        });
    }
}
