//! Whether the open draft is in a file as it is now.

use leptos::prelude::*;

use super::OpenDraft;
use crate::browser::clock;
use crate::domain::Draft;
use crate::files::{Card, Filed, InFile};
use crate::state::drafts::draft_records;
use crate::state::records;

impl OpenDraft {
    /// Whether it is in a file as it is now; tracks.
    pub fn in_file(self) -> InFile {
        self.parts().in_file.get()
    }

    /// Stores that it was downloaded as a file now.
    pub fn mark_filed(self) {
        let version = self.with(|draft| draft.meta.modified());
        let filed = Filed::downloaded(version, clock::now());
        // If the mark is lost, the download is only suggested again.
        let _ = draft_records::mark_filed(&[(self.id, filed)]);
        self.parts().filed.set_value(Some(filed));
        self.update_in_file();
        self.parts().notices.drop_waiting();
    }

    /// Compares the draft with its mark after one of them has changed. Edits of long tables do not notify the
    /// readers of the draft, so this is no memo.
    pub(super) fn update_in_file(self) {
        let Some(parts) = self.open_parts() else {
            return;
        };
        let now = self.with(|draft| state(parts.filed.get_value(), draft));
        if parts.in_file.get_untracked() != now {
            parts.in_file.set(now);
        }
    }

    /// Reads the mark again, which another tab may have written.
    pub(super) fn read_filed(self) {
        if let Some(parts) = self.open_parts() {
            parts.filed.set_value(records::filed(self.id));
            self.update_in_file();
        }
    }
}

/// The mark of a draft that is opened.
pub(super) fn filed(draft: &Draft) -> Option<Filed> {
    let stored = records::filed(draft.meta.id)?;
    let filed = stored.pinned(draft.meta.modified(), clock::now());
    if filed != stored {
        // Done again the next time.
        let _ = draft_records::mark_filed(&[(draft.meta.id, filed)]);
    }
    Some(filed)
}

pub(super) fn state(filed: Option<Filed>, draft: &Draft) -> InFile {
    let version = draft.meta.modified();
    // Making a card takes time, and after the first edit the answer is known.
    let is_untouched = draft.meta.created == version && Card::of(draft).is_untouched();
    InFile::of(filed, version, is_untouched, clock::now())
}
