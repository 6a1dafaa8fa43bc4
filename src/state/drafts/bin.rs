//! The bin: moving drafts to it, restoring them, deleting them permanently.

use super::draft_records::{self, Record};
use super::{arrivals, revisions};
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::DraftId;
use crate::state::{Library, records, used_days};

impl Library {
    /// Moves a draft to the bin.
    ///
    /// # Errors
    /// When it could not be written to the bin; the draft then stays in the list.
    pub fn delete(self, id: DraftId) -> Result<(), StorageError> {
        if let Some(draft) = draft_records::load(id) {
            draft_records::move_to_bin(&draft)?;
        }
        self.refresh();
        Ok(())
    }

    /// Moves a draft back from the bin. If there is a draft of the same id, from a file that was opened
    /// meanwhile, it is restored under a new id.
    ///
    /// # Errors
    /// When it could not be stored; it then stays in the bin.
    pub fn restore(self, id: DraftId) -> Result<(), StorageError> {
        let deleted = draft_records::load_bin()?
            .into_iter()
            .find_map(|record| match record {
                Record::Draft(draft) if draft.meta.id == id => Some(draft),
                _ => None,
            });
        if let Some(draft) = deleted {
            if draft_records::load(id).is_some() {
                let mut own = *draft;
                own.meta.id = DraftId(browser::ids::new_uuid());
                draft_records::save(&own)?;
                draft_records::empty_from_bin(id)?;
            } else {
                draft_records::restore(&draft)?;
            }
        }
        self.refresh();
        Ok(())
    }

    /// Deletes a draft in the bin permanently. If there is a draft of the same id, from a file that was
    /// opened meanwhile, the saved states belong to that one and are kept.
    ///
    /// # Errors
    /// When the browser denies it.
    pub fn delete_forever(self, id: DraftId) -> Result<(), StorageError> {
        if records::raw(id).is_some() {
            draft_records::empty_from_bin(id)?;
        } else {
            draft_records::delete_forever(id)?;
            browser::spawn(async move {
                revisions::forget(id).await;
                arrivals::forget_all(id).await;
            });
        }
        self.refresh();
        Ok(())
    }

    /// Deletes drafts whose time in the bin is over.
    pub(in crate::state) fn clear_out_bin(self) {
        let today = used_days::count();
        draft_records::mark_deleted(today);
        for id in &draft_records::expired(today) {
            // If the browser refuses, it stays until the next start.
            let _ = self.delete_forever(*id);
        }
    }
}
