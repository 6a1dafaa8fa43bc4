//! Saving the open draft by itself: soon after each change, at once when it matters.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::{revisions, shelf};
use crate::browser::storage::StorageError;
use crate::browser::{self, Timer};
use crate::domain::{Draft, DraftId, RevisionReason};
use crate::state::store::{self, Copies};
use crate::state::{Keeping, records, use_keeping};

/// Rest after the last change before it is saved, in milliseconds; the promise is 300.
const REST: u32 = 200;

/// What the status line says.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SaveStatus {
    /// As it was loaded.
    Unchanged,
    /// Changed, and about to be saved.
    Pending,
    /// On the disk since then, in so many copies.
    Saved(DateTime<Utc>, Copies),
    /// Not saved: the text lives in memory only.
    Failed(StorageError),
}

fn status_at_start(draft: RwSignal<Draft>) -> SaveStatus {
    match (store::trouble(), store::copies()) {
        (Some(trouble), _) => SaveStatus::Failed(trouble),
        (None, Copies::Both) => SaveStatus::Unchanged,
        (None, copies) => {
            SaveStatus::Saved(draft.with_untracked(|draft| draft.meta.modified()), copies)
        }
    }
}

/// Saves one draft.
#[derive(Clone, Copy)]
pub(super) struct Saver {
    id: DraftId,
    draft: RwSignal<Draft>,
    status: RwSignal<SaveStatus>,
    timer: StoredValue<Option<Timer>, LocalStorage>,
    /// What lies on this device as far as this tab knows.
    known: StoredValue<Option<String>>,
    /// Counts the saves: a late answer about an earlier one says nothing about the last.
    saves: StoredValue<u32>,
    /// The last save of which the disk has told.
    told: StoredValue<u32>,
    /// Waits for the end of the last save.
    on_told: StoredValue<Option<Callback<()>>>,
    /// Another tab had written what this tab did not know.
    on_conflict: StoredValue<Option<Callback<()>>>,
    keeping: Keeping,
}

impl Saver {
    /// Watches over a draft: saves at once when the page is hidden or left, and when
    /// the draft is closed. The page tells when a field is left.
    pub fn new(id: DraftId, draft: RwSignal<Draft>) -> Self {
        let saver = Self {
            id,
            draft,
            status: RwSignal::new(status_at_start(draft)),
            timer: StoredValue::new_local(None),
            known: StoredValue::new(records::raw(id)),
            saves: StoredValue::new(0),
            told: StoredValue::new(0),
            on_told: StoredValue::new(None),
            on_conflict: StoredValue::new(None),
            keeping: use_keeping(),
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

    /// Calls `tell` when another tab had written what this one did not know.
    pub fn on_conflict(self, tell: Callback<()>) {
        self.on_conflict.set_value(Some(tell));
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

    /// How much the draft takes as it is stored.
    pub fn bytes(self) -> usize {
        let bytes = self
            .known
            .try_with_value(|known| known.as_ref().map(String::len));
        bytes.flatten().unwrap_or_default()
    }

    /// Whether something is changed that is not yet in local storage.
    pub fn is_waiting(self) -> bool {
        self.timer
            .try_with_value(Option::is_some)
            .unwrap_or_default()
    }

    /// Whether saving has not failed; tracks nothing.
    pub fn has_kept_all(self) -> bool {
        let status = self.status.try_get_untracked();
        !matches!(status, Some(SaveStatus::Failed(_)))
    }

    /// Saves what has changed, without waiting.
    pub fn save_now(self) {
        if self.forget_waiting() {
            self.write();
        }
    }

    /// Saves what has changed, and calls `then` when the disk has told of it.
    pub fn save_then(self, then: Callback<()>) {
        self.save_now();
        if self.told.try_get_value() == self.saves.try_get_value() {
            then.run(());
        } else {
            self.on_told.try_set_value(Some(then));
        }
    }

    /// Puts what this tab has over something older that came from another tab, which is kept as a
    /// saved state.
    pub fn write_over(self) {
        self.write();
    }

    /// Gives up what is not saved yet: another tab has the word.
    pub fn forget_waiting(self) -> bool {
        let waiting = self.timer.try_update_value(Option::take);
        waiting.flatten().is_some()
    }

    /// Takes a record of this device as what this tab knows; returns its draft when it is news.
    pub fn take_in(self, raw: String) -> Option<Draft> {
        let is_news = self
            .known
            .try_with_value(|known| known.as_ref() != Some(&raw))?;
        if !is_news {
            return None;
        }
        let draft = shelf::parse(&raw)?;
        self.known.try_set_value(Some(raw));
        self.status.try_set(SaveStatus::Unchanged);
        Some(draft)
    }

    fn write(self) {
        let _ = self.timer.try_update_value(Option::take);
        self.keep_others();
        let Some(save) = self.saves.try_update_value(|saves| {
            *saves += 1;
            *saves
        }) else {
            return;
        };
        let told = move |result| self.told(save, result);
        let written = self
            .draft
            .try_with_untracked(|draft| shelf::save_then(draft, told));
        if let Some(Ok(record)) = written {
            self.known.try_set_value(Some(record));
        }
    }

    /// Another tab, or somebody who imported a file there, wrote in the meantime: what they wrote
    /// is kept as a saved state before this tab writes over it.
    fn keep_others(self) {
        let Some(raw) = records::raw(self.id) else {
            return;
        };
        let is_known = self
            .known
            .try_with_value(|known| known.as_ref() == Some(&raw));
        if is_known != Some(false) {
            return;
        }
        if let Some(theirs) = shelf::parse(&raw) {
            browser::spawn(async move {
                // Their own tab has it still when this fails.
                let _ = revisions::keep(&theirs, RevisionReason::Conflict).await;
            });
            if let Some(tell) = self.on_conflict.try_get_value().flatten() {
                tell.run(());
            }
        }
    }

    fn told(self, save: u32, result: Result<Copies, StorageError>) {
        let is_last = self.saves.try_get_value() == Some(save) && !self.is_waiting();
        self.told.try_update_value(|told| *told = save.max(*told));
        if result.is_ok() {
            self.keeping.ask();
        }
        if is_last && let Some(then) = self.on_told.try_update_value(Option::take).flatten() {
            then.run(());
        }
        let status = match result {
            Ok(copies) if is_last => SaveStatus::Saved(browser::clock::now(), copies),
            Err(error) => SaveStatus::Failed(error),
            Ok(_) => return,
        };
        self.status.try_set(status);
    }
}
