//! What of the opened files was not imported.

use leptos::prelude::*;

use super::{Arrivals, Stored};
use crate::browser::storage::StorageError;
use crate::files::{BadDraft, FileError};

/// Why a file was not imported.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// The content can't be read.
    File(FileError),
    /// The browser could not read it.
    Unread,
    /// It could not be stored.
    Storage(StorageError),
}

/// A file that was not imported, by name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    pub file: String,
    pub why: Refusal,
}

/// The files that were not imported.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Refusals {
    pub files: Vec<Refused>,
    /// Whether anything was stored: drafts of other files, or some of these.
    pub has_changed: bool,
}

/// A draft of a file that can't be read, while others of the file were imported.
#[derive(Clone, Debug, PartialEq)]
pub struct LeftOut {
    pub file: String,
    pub draft: BadDraft,
}

/// The outcome of files that were opened at once.
#[derive(Default)]
pub(super) struct Outcome {
    /// The stored drafts, with `None` for a draft that is here already and equal.
    pub taken: Vec<Option<Stored>>,
    pub refused: Vec<Refused>,
}

impl Outcome {
    pub fn refuse(&mut self, file: &str, why: Refusal) {
        let file = file.to_owned();
        self.refused.push(Refused { file, why });
    }
}

impl Arrivals {
    /// The files that were not imported; tracks.
    pub fn refused(self) -> Refusals {
        self.refused.get()
    }

    /// Closes the message about files.
    pub fn dismiss(self) {
        self.refused.set(Refusals::default());
    }

    /// The drafts that could not be read, of files of which others were imported; tracks.
    pub fn left_out(self) -> Vec<LeftOut> {
        self.left_out.get()
    }

    /// Closes the message about drafts that could not be read.
    pub fn dismiss_left_out(self) {
        self.left_out.set(Vec::new());
    }

    /// Shows that a file could not be imported as a whole.
    pub(super) fn refuse(self, file: &str, why: Refusal) {
        let mut outcome = Outcome::default();
        outcome.refuse(file, why);
        self.show(outcome.refused, true);
    }

    pub(super) fn show(self, refused: Vec<Refused>, has_changed: bool) {
        if !refused.is_empty() {
            self.refused.update(|shown| {
                shown.files.extend(refused);
                shown.has_changed |= has_changed;
            });
        }
    }

    /// Keeps the drafts that can't be read, for the user to download. Those of a file that is opened again
    /// are listed once.
    pub(super) fn leave_out(self, file: &str, bad: Vec<BadDraft>) {
        if bad.is_empty() {
            return;
        }
        self.left_out.update(|all| {
            for draft in bad {
                let file = file.to_owned();
                let one = LeftOut { file, draft };
                if !all.contains(&one) {
                    all.push(one);
                }
            }
        });
    }
}
