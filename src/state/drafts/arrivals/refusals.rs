//! What of the opened files was not imported.

use super::Stored;
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
