//! The draft in more than one tab: who writes, and what the others are shown.

use leptos::prelude::*;

use super::{OpenDraft, changed_rows};
use crate::browser;
use crate::domain::RevisionReason;
use crate::files;
use crate::state::drafts::revisions;
use crate::state::{records, store};

impl OpenDraft {
    /// Whether this tab writes; in the others fields only show. Tracks.
    pub fn writes(self) -> bool {
        self.parts().turn.writes()
    }

    /// Takes the right to write from another tab, which saves first.
    pub fn write_here(self) {
        self.parts().turn.take();
    }

    /// Shows what another tab has written.
    pub(super) fn follow(self) {
        if let Some(draft) = self.parts().saver.look_again() {
            let rows = self.with(|now| changed_rows(now, &draft));
            self.draft.set(draft);
            self.parts().replaced.set(rows);
            self.parts().filed.set(records::filed(self.id));
        }
    }

    /// Another tab took over while this one slept: what was not saved is kept beside.
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

    /// Follows what other tabs write, and says when they have taken the draft away.
    pub(super) fn listen_to_other_tabs(self) {
        let key = records::draft_key(self.id);
        let listener = store::on_change_elsewhere(move |changed| {
            if changed.is_some_and(|changed| changed != key) || self.open_parts().is_none() {
                return;
            }
            if records::raw(self.id).is_none() {
                // Cleared by somebody, or moved to the bin: memory still has every word.
                let words = self.parts().language.chunk_words();
                self.parts()
                    .notices
                    .problem(words.reliability().gone_elsewhere);
            } else if self.is_ahead() {
                self.parts().saver.write_over();
            } else if !self.parts().saver.is_waiting() {
                self.follow();
            }
        });
        let kept = StoredValue::new_local(listener);
        on_cleanup(move || kept.dispose());
    }

    /// Whether this tab writes, and what lies there now is older than what it has: a tab that slept
    /// while this one took over has woken and saved what it still had.
    fn is_ahead(self) -> bool {
        let there = records::raw(self.id).as_deref().and_then(files::version);
        let mine = self.with(files::draft_version);
        self.parts().turn.writes_now() && there.is_some_and(|there| there < mine)
    }
}
