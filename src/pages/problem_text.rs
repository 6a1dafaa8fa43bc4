//! Error messages for users.

use crate::browser::storage::StorageError;
use crate::files::{FileError, PageFault};
use crate::text::{ChunkWords, Words};

const MEGABYTE: usize = 1_000_000;

/// Why a file was refused, with the next step.
pub fn file_problem(error: &FileError, words: ChunkWords) -> String {
    let storage = &words.storage;
    let words = words.problems();
    match error {
        FileError::Empty => words.empty.to_owned(),
        FileError::TooLarge { bytes, limit } => {
            (words.too_large)((bytes / MEGABYTE) as u64, (limit / MEGABYTE) as u64)
        }
        FileError::NotText => words.not_text.to_owned(),
        FileError::NotJson { line, column } => (words.not_json)(*line, *column),
        FileError::Utf16 => words.utf16.to_owned(),
        FileError::TooDeep => words.too_deep.to_owned(),
        FileError::TooMuch { .. } => words.too_much.to_owned(),
        FileError::TooMany {
            path,
            entries,
            limit,
        } => (words.too_many)(path, *entries, *limit),
        FileError::Page(PageFault::NotOurs) => words.page_not_ours.to_owned(),
        FileError::Page(PageFault::Cut) => words.page_cut.to_owned(),
        FileError::Page(PageFault::Changed) => words.page_changed.to_owned(),
        FileError::NotSamspil => words.not_samspil.to_owned(),
        FileError::Newer { version } => (words.newer)(*version),
        FileError::UnknownKind(kind) => (words.unknown_kind)(kind),
        FileError::WrongType { path, reason } => (words.wrong_type)(path, reason),
        FileError::NotWritten { .. } => storage.download_failed.to_owned(),
    }
}

/// Why storing failed, with the next step.
pub fn storage_problem(error: StorageError, words: &Words) -> &'static str {
    match error {
        StorageError::Unavailable => words.storage.unavailable,
        StorageError::Full => words.storage.full,
        StorageError::Unverified => words.storage.failed,
        StorageError::Slow => words.storage.slow,
    }
}
