//! A draft that is open in more than one tab: one writes, the others follow.

use leptos::prelude::*;

use super::OpenDraft;
use crate::browser;
use crate::domain::RevisionReason;
use crate::files;
use crate::state::drafts::revisions;
use crate::state::{records, store};

impl OpenDraft {
    /// Whether this tab writes. In the other tabs the fields are disabled. Tracks.
    pub fn writes(self) -> bool {
        self.parts().lock.writes()
    }

    /// Takes the write lock from another tab, which saves first.
    pub fn write_here(self) {
        self.parts().lock.take_over();
    }

    /// Shows what another tab has written.
    pub(super) fn follow(self) {
        if let Some(raw) = records::raw(self.id) {
            self.show(raw);
        }
    }

    /// Shows this record, unless this tab knows it already.
    fn show(self, raw: String) {
        if let Some(draft) = self.parts().saver.take_in(raw) {
            let before = self.with(Clone::clone);
            self.draft.set(draft);
            self.with(|draft| self.parts().topics.notify_replaced(&before, draft));
            self.read_filed();
        }
    }

    /// Another tab has stolen the write lock. Unsaved changes are kept as a revision.
    pub(super) fn give_way(self) {
        if self.parts().saver.forget_waiting() {
            let mine = self.with(Clone::clone);
            browser::spawn(async move {
                let _ = revisions::keep(&mine, RevisionReason::Conflict).await;
            });
            self.tell_of_conflict();
        }
        self.follow();
    }

    pub(super) fn tell_of_conflict(self) {
        let words = self.parts().language.chunk_words();
        self.parts().notices.say(words.reliability().conflict_kept);
    }

    /// Follows the writes of other tabs, and shows a notice when one of them has removed the draft.
    pub(super) fn listen_to_other_tabs(self) {
        let key = records::draft_key(self.id);
        let filed = records::filed_key(self.id);
        let listener = store::on_change_elsewhere(move |changed| {
            if changed.as_ref() == Some(&filed) {
                return self.read_filed();
            }
            if changed.is_some_and(|changed| changed != key) || self.open_parts().is_none() {
                return;
            }
            let Some(there) = records::raw(self.id) else {
                // Storage was cleared, or the draft was moved to the bin. This tab still has its content
                // in memory.
                let words = self.parts().language.chunk_words();
                self.parts()
                    .notices
                    .problem(words.reliability().gone_elsewhere);
                return;
            };
            if self.is_ahead_of(&there) {
                self.parts().saver.write_over();
            } else if !self.parts().saver.is_waiting() {
                self.show(there);
            }
        });
        let kept = StoredValue::new_local(listener);
        on_cleanup(move || kept.dispose());
    }

    /// Whether this tab writes and its state is later than this record. Then a tab that was suspended
    /// when this one took over has resumed, and has written its unsaved changes.
    fn is_ahead_of(self, there: &str) -> bool {
        let mine = self.with(files::draft_version);
        self.parts().lock.writes_now() && files::version(there).is_some_and(|there| there < mine)
    }
}
