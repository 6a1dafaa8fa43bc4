//! Autosave of the open draft: shortly after each change, and immediately when the page is hidden or
//! left.

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::{draft_records, revisions};
use crate::browser::storage::StorageError;
use crate::browser::{self, Timer};
use crate::domain::{Draft, DraftId, RevisionReason};
use crate::state::store::{self, Copies};
use crate::state::{Keeping, records, use_keeping};

/// Time without changes before a save, in milliseconds. Users are promised 300.
const REST: u32 = 200;

/// The status of saving.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum SaveStatus {
    /// No change since it was loaded.
    Unchanged,
    /// Changed, and not yet saved.
    Pending,
    /// Saved at this moment, in these copies.
    Saved(DateTime<Utc>, Copies),
    /// Not saved: the changes are in memory only.
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

/// Saves the open draft.
#[derive(Clone, Copy)]
pub(super) struct Saver {
    id: DraftId,
    draft: RwSignal<Draft>,
    status: RwSignal<SaveStatus>,
    timer: StoredValue<Option<Timer>, LocalStorage>,
    /// The stored record as this tab last read or wrote it.
    known: StoredValue<Option<String>>,
    /// Counts the saves, so that a late result of an earlier save is ignored.
    saves: StoredValue<u32>,
    /// The last save whose result is known.
    told: StoredValue<u32>,
    /// Called when the result of the last save is known.
    on_told: StoredValue<Option<Callback<()>>>,
    /// Called when another tab has written a record that this tab did not know.
    on_conflict: StoredValue<Option<Callback<()>>>,
    keeping: Keeping,
}

impl Saver {
    /// Saves a draft after changes, and immediately when the page is hidden or left, and when the draft
    /// is closed. The page calls [`Saver::save_now`] when a field loses the focus.
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

    /// Calls `tell` when another tab has written a record that this tab did not know.
    pub fn on_conflict(self, tell: Callback<()>) {
        self.on_conflict.set_value(Some(tell));
    }

    /// Schedules a save after a change.
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

    /// The size of the stored record in bytes.
    pub fn bytes(self) -> usize {
        let bytes = self
            .known
            .try_with_value(|known| known.as_ref().map(String::len));
        bytes.flatten().unwrap_or_default()
    }

    /// Whether there are changes that are not yet in local storage.
    pub fn is_waiting(self) -> bool {
        self.timer
            .try_with_value(Option::is_some)
            .unwrap_or_default()
    }

    /// Whether the last save has not failed; does not track.
    pub fn has_kept_all(self) -> bool {
        let status = self.status.try_get_untracked();
        !matches!(status, Some(SaveStatus::Failed(_)))
    }

    /// Saves pending changes immediately.
    pub fn save_now(self) {
        if self.forget_waiting() {
            self.write();
        }
    }

    /// Saves pending changes, and calls `then` when the disk has confirmed or failed.
    pub fn save_then(self, then: Callback<()>) {
        self.save_now();
        if self.told.try_get_value() == self.saves.try_get_value() {
            then.run(());
        } else {
            self.on_told.try_set_value(Some(then));
        }
    }

    /// Overwrites an older record of another tab, which is kept as a revision.
    pub fn write_over(self) {
        self.write();
    }

    /// Cancels a pending save, because another tab writes now. Returns whether there was one.
    pub fn forget_waiting(self) -> bool {
        let waiting = self.timer.try_update_value(Option::take);
        waiting.flatten().is_some()
    }

    /// Remembers a stored record as known to this tab. Returns its draft, unless the record was known
    /// already.
    pub fn take_in(self, raw: String) -> Option<Draft> {
        let is_news = self
            .known
            .try_with_value(|known| known.as_ref() != Some(&raw))?;
        if !is_news {
            return None;
        }
        let draft = draft_records::parse(&raw)?;
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
            .try_with_untracked(|draft| draft_records::save_then(draft, told));
        if let Some(Ok(record)) = written {
            self.known.try_set_value(Some(record));
        }
    }

    /// If another tab, or an import, has written in the meantime, saves that state as a revision before
    /// it is overwritten.
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
        if let Some(theirs) = draft_records::parse(&raw) {
            browser::spawn(async move {
                // If this fails, the other tab still has it.
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
