//! What is kept of the state before each edit: for undoing it, and once in a while for later.

use chrono::TimeDelta;
use leptos::prelude::*;

use super::OpenDraft;
use crate::browser;
use crate::domain::{Draft, EditPlace, History, RevisionReason, Step};
use crate::state::drafts::revisions;
use crate::state::keys::NUDGED;

/// Memory for undoing, in bytes of the drafts as they are stored.
pub(super) const ROOM: usize = 8_000_000;
/// While somebody works on a draft, its state is kept each time so much time has gone by.
const KEEP_EVERY: TimeDelta = TimeDelta::minutes(10);
/// So many edits are real work.
const ENOUGH: u32 = 20;

impl OpenDraft {
    /// Whether there is something to undo, and to redo; tracks.
    pub fn ways(self) -> (bool, bool) {
        self.parts().ways.get()
    }

    /// Undoes the last edit; gives where it was made.
    pub fn undo(self) -> Option<EditPlace> {
        self.step(History::undo)
    }

    /// Does again what was undone last; gives where it was made.
    pub fn redo(self) -> Option<EditPlace> {
        self.step(History::redo)
    }

    fn step(
        self,
        go: fn(&mut History<Draft>, Step<Draft>) -> Option<Step<Draft>>,
    ) -> Option<EditPlace> {
        if !self.may_write() {
            return None;
        }
        let now = self.present(EditPlace::default());
        let (step, ways) = self.parts().history.try_update_value(|history| {
            let step = go(history, now);
            (step, history.ways())
        })?;
        self.parts().ways.set(ways);
        let Step { state, place, .. } = step?;
        // What it offers to bring back may be here again, and would come twice.
        self.parts().notices.withdraw();
        self.put(state);
        self.parts().saver.changed();
        self.parts().saver.save_now();
        Some(place)
    }

    /// Keeps the state before an edit, for undoing it and once in a while for later.
    pub(super) fn remember(self) {
        self.keep_step();
        self.keep_by_itself();
    }

    pub(super) fn keep_step(self) {
        let run = browser::typing::run();
        let ways = self.parts().history.try_update_value(|history| {
            if history.begins(run.as_deref()) {
                history.keep(self.present(here()));
                self.parts().edits.update_value(|edits| *edits += 1);
            }
            history.ways()
        });
        self.nudge();
        if let Some(ways) = ways.filter(|ways| self.parts().ways.get_untracked() != *ways) {
            self.parts().ways.set(ways);
        }
    }

    /// Keeps the state before an edit beside the draft, once in a while.
    fn keep_by_itself(self) {
        let now = browser::clock::now();
        let is_due = self.parts().kept.with_value(|kept| {
            kept.is_none_or(|kept| now.signed_duration_since(kept) >= KEEP_EVERY)
        });
        if is_due {
            self.parts().kept.set_value(Some(now));
            let before = self.with(Clone::clone);
            browser::spawn(async move {
                // The draft itself is saved whatever becomes of this.
                let _ = revisions::keep(&before, RevisionReason::Automatic).await;
            });
        }
    }

    /// After real work without a file, once for each draft: a file is the safe copy.
    fn nudge(self) {
        if self.parts().edits.get_value() != ENOUGH {
            return;
        }
        self.parts().edits.update_value(|edits| *edits += 1);
        let words = self.parts().language.chunk_words();
        let text = move || {
            let key = format!("{NUDGED}{}", self.id);
            let is_filed = self.open_parts()?.filed.get_untracked().is_some();
            if is_filed || browser::storage::read(&key).ok().flatten().is_some() {
                return None;
            }
            // Said again on the next visit when it can't be remembered.
            let _ = browser::storage::write(&key, "1");
            Some(words.reliability().nudge.to_owned())
        };
        self.parts().notices.say_when_free(text);
    }

    fn present(self, place: EditPlace) -> Step<Draft> {
        self.with(|draft| Step {
            state: draft.clone(),
            place,
            weight: self.parts().saver.bytes(),
        })
    }
}

fn here() -> EditPlace {
    EditPlace {
        page: browser::location::hash(),
        control: browser::focus::here(),
    }
}
