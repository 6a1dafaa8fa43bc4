//! Drafts of files that differ from those on the device, and the answers of the user.

use chrono::{DateTime, Utc};
use leptos::prelude::*;
use uuid::Uuid;

use super::merging::keep_received;
use super::unfinished::{Chosen, forget_question, keep_question, new_record};
use super::{Arrivals, Refusal};
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::merge::Ancestor;
use crate::domain::{Draft, DraftId, RevisionReason};
use crate::files::{self, Arrival};
use crate::state::drafts::{draft_records, revisions};

/// A draft in a file that differs from the one on this device: the user decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Tells it from other questions. An answer to another one is ignored, so that a second press of a
    /// button does not answer the question that follows.
    pub number: u32,
    pub file: String,
    /// The draft on this device as it is now.
    pub mine: Draft,
    pub theirs: Draft,
    pub ancestor: Ancestor,
    /// When the file was opened, if that was in an earlier visit.
    pub since: Option<DateTime<Utc>>,
    pub(super) chosen: Vec<Chosen>,
}

/// A question that was not answered. Meanwhile the draft on this device may change.
#[derive(Clone)]
pub(super) struct Waiting {
    pub number: u32,
    pub file: String,
    /// The draft on this device when the file was read.
    pub mine: Draft,
    pub theirs: Draft,
    /// Earlier states that were in the file.
    pub earlier: Vec<Draft>,
    /// The name of the record that keeps it for the next visit.
    pub record: Uuid,
    /// When the file was opened.
    pub at: DateTime<Utc>,
    pub chosen: Vec<Chosen>,
    /// Whether it is left from an earlier visit.
    pub is_recalled: bool,
}

impl Waiting {
    fn question(&self, arrivals: &Arrivals) -> Question {
        let mine = draft_records::load(self.theirs.meta.id);
        let mine = mine.unwrap_or_else(|| self.mine.clone());
        let theirs = self.theirs.clone();
        Question {
            number: self.number,
            file: self.file.clone(),
            ancestor: arrivals.ancestor(&mine, &theirs),
            since: self.is_recalled.then_some(self.at),
            chosen: self.chosen.clone(),
            mine,
            theirs,
        }
    }

    /// Whether the file has nothing new: the draft on this device was changed by the answer to another question, or the
    /// file is an older state of it.
    fn is_settled(&self, arrivals: &Arrivals) -> bool {
        let question = self.question(arrivals);
        let mine = std::slice::from_ref(&question.mine);
        files::arrival(&self.theirs, mine) == Arrival::Same || question.has_nothing_new()
    }
}

impl Arrivals {
    /// The number of the first question to the user; tracks.
    pub fn first_question(self) -> Option<u32> {
        self.waiting
            .with(|waiting| waiting.first().map(|first| first.number))
    }

    /// The question with this number, if it is the first; does not track.
    pub fn question(self, number: u32) -> Option<Question> {
        self.waiting.with_untracked(|waiting| {
            let first = waiting.first().filter(|first| first.number == number);
            first.map(|first| first.question(&self))
        })
    }

    /// Adds a question, and returns its number.
    ///
    /// It is before those of earlier visits. If one of them is about the same, it takes its place and its choices.
    pub(super) fn ask(self, file: &str, mine: Draft, theirs: Draft, earlier: &[Draft]) -> u32 {
        let number = self.next_number();
        let mut known = None;
        self.waiting.maybe_update(|all| {
            let at = all.iter().position(|one| one.theirs == theirs);
            known = at.map(|at| all.remove(at));
            false
        });
        let known = known.map(|one| (one.record, one.at, one.chosen));
        let (record, at, chosen) = known.unwrap_or_else(new_record);
        let is_of_draft = |state: &&Draft| state.meta.id == theirs.meta.id;
        let waiting = Waiting {
            number,
            file: file.to_owned(),
            mine,
            earlier: earlier.iter().filter(is_of_draft).cloned().collect(),
            theirs,
            record,
            at,
            chosen,
            is_recalled: false,
        };
        keep_question(&waiting);
        self.waiting.update(|all| {
            let at = all.iter().position(|one| one.is_recalled);
            all.insert(at.unwrap_or(all.len()), waiting);
        });
        number
    }

    pub(super) fn next_number(self) -> u32 {
        self.number.update_value(|number| *number += 1);
        self.number.get_value()
    }

    /// Puts a question away if its file has nothing new. Returns whether it did.
    pub(super) fn leave_if_settled(self, number: u32) -> bool {
        let settled = self.waiting.with_untracked(|waiting| {
            let mut of_number = waiting.iter().filter(|one| one.number == number);
            let one = of_number.find(|one| one.is_settled(&self))?;
            Some(one.question(&self))
        });
        let is_settled = settled.is_some();
        if let Some(question) = settled {
            self.note_as_known(question.mine, &question.theirs);
            self.put_away(|one| one.number == number);
        }
        is_settled
    }

    /// Answers a question: keeps both, the draft of the file under a new id.
    pub fn keep_both(self, number: u32, title: String) {
        let words = self.home.language.chunk_words();
        self.answer(number, |question| {
            let id = DraftId(browser::ids::new_uuid());
            let mut own = question.theirs.clone();
            own.meta.id = id;
            own.meta.title = title;
            self.home.library.keep_opened(own)?;
            self.home.notices.say((words.arriving().opened)(1));
            Ok(id)
        });
    }

    /// Answers a question: replaces the draft of this device, which is kept as a saved state first.
    pub fn replace(self, number: u32) {
        let words = self.home.language.chunk_words();
        let Some(question) = self.question(number) else {
            return;
        };
        browser::spawn(async move {
            let kept = revisions::keep(&question.mine, RevisionReason::BeforeImport).await;
            self.answer(number, |_| {
                kept?;
                keep_received(&question.theirs);
                let mut theirs = question.theirs.clone();
                // Nothing of mine is news when it comes back.
                theirs.descend_from(&question.mine);
                // Otherwise another tab, or the next start, would put the draft of this device back.
                theirs.supersede(&question.mine, browser::clock::now());
                self.home.library.keep_opened(theirs)?;
                self.home.notices.say(words.arriving().replaced);
                Ok(question.theirs.meta.id)
            });
        });
    }

    /// Puts a question away, and changes nothing.
    pub fn leave(self, number: u32) {
        self.put_away(|one| one.number == number || one.is_settled(&self));
    }

    /// Removes questions, also from the device.
    fn put_away(self, is_over: impl Fn(&Waiting) -> bool) {
        self.waiting.update(|all| {
            all.retain(|one| {
                let is_over = is_over(one);
                if is_over {
                    forget_question(one.theirs.meta.id, one.record);
                }
                !is_over
            });
        });
    }

    /// Answers a question, once. The draft is opened after the last one.
    pub(super) fn answer(
        self,
        number: u32,
        act: impl FnOnce(&Question) -> Result<DraftId, StorageError>,
    ) {
        let Some(question) = self.question(number) else {
            return;
        };
        match act(&question) {
            Ok(id) => {
                self.leave(number);
                if !self.has_more() {
                    self.open((id, question.theirs.body.kind()));
                }
            }
            Err(error) => self.refuse(&question.file, Refusal::Storage(error)),
        }
    }

    /// Whether there is something to answer or to read.
    pub(super) fn has_more(self) -> bool {
        !self.waiting.with_untracked(Vec::is_empty)
            || !self
                .refused
                .with_untracked(|refused| refused.files.is_empty())
            || !self.left_out.with_untracked(Vec::is_empty)
    }
}
