//! Drafts of files that differ from those on the device, and the answers of the user.

use leptos::prelude::*;

use super::merging::keep_received;
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
}

/// A question that was not answered. Meanwhile the draft on this device may change.
#[derive(Clone)]
pub(super) struct Waiting {
    number: u32,
    file: String,
    /// The draft on this device when the file was read.
    mine: Draft,
    theirs: Draft,
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
    pub(super) fn ask(self, file: &str, mine: Draft, theirs: Draft) -> u32 {
        self.number.update_value(|number| *number += 1);
        let waiting = Waiting {
            number: self.number.get_value(),
            file: file.to_owned(),
            mine,
            theirs,
        };
        let number = waiting.number;
        self.waiting.update(|all| all.push(waiting));
        number
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
            self.waiting
                .update(|all| all.retain(|one| one.number != number));
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
        self.waiting.update(|waiting| {
            waiting.retain(|one| one.number != number);
            waiting.retain(|one| !one.is_settled(&self));
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
}
