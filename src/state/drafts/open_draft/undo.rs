//! Undo, automatic revisions, and the reminder to download a file.

use chrono::TimeDelta;
use leptos::prelude::*;

use super::OpenDraft;
use crate::browser;
use crate::domain::{
    Draft, EditPlace, HandOver, History, PartyId, RevisionId, RevisionReason, Step,
};
use crate::state::drafts::{arrivals, revisions};
use crate::state::keys::NUDGED;
use crate::state::{Author, Route};

/// The size of the undo history, in bytes of the stored drafts.
pub(super) const ROOM: usize = 8_000_000;
/// The interval of automatic revisions while a draft is edited.
const KEEP_EVERY: TimeDelta = TimeDelta::minutes(10);
/// The number of edits after which the user is reminded of files.
const ENOUGH: u32 = 20;

impl OpenDraft {
    /// Whether undo and redo are possible; tracks.
    pub fn ways(self) -> (bool, bool) {
        self.parts().ways.get()
    }

    /// Undoes the last edit, and returns where it was made.
    pub fn undo(self) -> Option<EditPlace> {
        self.step(History::undo)
    }

    /// Redoes the last undone edit, and returns where it was made.
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
            (step, history.available())
        })?;
        self.parts().ways.set(ways);
        let Step { state, place, .. } = step?;
        // What a notice offers to restore may be restored by this step, and would be there twice.
        self.parts().notices.withdraw();
        let sent = self.parts().sent.get_value();
        self.put_by(|draft| draft.return_to(state, &sent, browser::clock::now()));
        self.parts().saver.changed();
        self.parts().saver.save_now();
        Some(place)
    }

    /// If a file was merged into the draft before it was opened, that is the first step.
    pub(super) fn begin_with_merge(self) {
        let Some(before) = self.with(arrivals::before_merge) else {
            return;
        };
        let page = Route::entry(self.id, self.kind()).href();
        let step = Step {
            state: before,
            place: EditPlace {
                page,
                control: String::new(),
            },
            weight: self.parts().saver.bytes(),
        };
        self.parts()
            .history
            .update_value(|history| history.keep(step));
        self.parts().ways.set((true, false));
    }

    /// Makes the present state the one with this id, and returns it. No edit, so undo does not take it back.
    pub(in crate::state::drafts) fn mark_as(self, id: RevisionId) -> Draft {
        self.parts().sent.update_value(|sent| sent.push(id));
        self.draft.maybe_update(|draft| {
            draft.mark_state(id);
            false
        });
        self.parts().saver.changed();
        self.parts().saver.save_now();
        self.with(Clone::clone)
    }

    /// Notes that nobody waits for a party any more. No edit, so undo does not take it back.
    pub fn stop_waiting(self, party: &PartyId) {
        if self.may_write() {
            self.draft.update(|draft| draft.meta.lineage.settle(party));
            self.parts().saver.changed();
            self.parts().saver.save_now();
        }
    }

    /// Notes that the present state is handed over to a party, before a file with it is made. No edit, so undo does not
    /// take it back.
    pub fn hand_over(self, from: Option<PartyId>, to: PartyId) {
        if !self.may_write() {
            return;
        }
        self.mark_state();
        if let Some(from) = &from {
            Author::learn_party(from);
        }
        let by = Author::here().name;
        self.draft.update(|draft| {
            if let Some(state) = draft.tip() {
                draft.meta.lineage.hand_over(HandOver {
                    from,
                    to: Some(to),
                    by,
                    ..HandOver::new(state, browser::clock::now())
                });
            }
        });
        self.parts().saver.changed();
        self.parts().saver.save_now();
    }

    /// Records the state before an edit for undo, and from time to time as a revision.
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
            history.available()
        });
        self.nudge();
        if let Some(ways) = ways.filter(|ways| self.parts().ways.get_untracked() != *ways) {
            self.parts().ways.set(ways);
        }
    }

    /// Saves the state before an edit as a revision, at the interval of automatic revisions.
    fn keep_by_itself(self) {
        let now = browser::clock::now();
        let is_due = self.parts().kept.with_value(|kept| {
            // The clock may have been set back meanwhile.
            kept.is_none_or(|kept| now < kept || now.signed_duration_since(kept) >= KEEP_EVERY)
        });
        if is_due {
            self.parts().kept.set_value(Some(now));
            let before = self.with(Clone::clone);
            browser::spawn(async move {
                // The draft itself is saved in any case.
                let _ = revisions::keep(&before, RevisionReason::Automatic).await;
            });
        }
    }

    /// Once per draft, reminds the user after many edits that a file is the safest copy.
    fn nudge(self) {
        if self.parts().edits.get_value() != ENOUGH {
            return;
        }
        self.parts().edits.update_value(|edits| *edits += 1);
        let words = self.parts().language.chunk_words();
        let text = move || {
            let key = format!("{NUDGED}{}", self.id);
            let is_filed = self.open_parts()?.filed.get_value().is_some();
            if is_filed || browser::storage::read(&key).ok().flatten().is_some() {
                return None;
            }
            // If this can't be stored, the reminder is repeated in the next visit.
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
