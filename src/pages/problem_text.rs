//! Error messages for users.

use crate::browser::storage::StorageError;
use crate::files::{Expected, FileError, Foreign, PageFault, Reason};
use crate::text::words::{ProblemWords, ReasonWords};
use crate::text::{ChunkWords, Words};

const MEGABYTE: usize = 1_000_000;

/// Why a file was refused, with the next step.
pub fn file_problem(error: &FileError, words: ChunkWords) -> String {
    let storage = &words.storage;
    if let FileError::Foreign(kind) = error {
        return foreign(*kind, words);
    }
    let words = words.problems();
    match error {
        FileError::Empty => words.empty.to_owned(),
        FileError::TooLarge { bytes, limit } => {
            (words.too_large)((bytes / MEGABYTE) as u64, (limit / MEGABYTE) as u64)
        }
        FileError::Foreign(_) | FileError::NotSamspil => words.not_samspil.to_owned(),
        FileError::NotJson { line, column } => (words.not_json)(*line, *column),
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
        FileError::Newer { version } => (words.newer)(*version),
        FileError::UnknownKind(kind) => (words.unknown_kind)(kind),
        FileError::WrongType { path, reason } => {
            (words.wrong_type)(path, &reason_text(reason, words))
        }
        FileError::NotWritten { .. } => storage.download_failed.to_owned(),
    }
}

/// What a file of another kind is, and what to do.
fn foreign(kind: Foreign, words: ChunkWords) -> String {
    let text = &words.problems().foreign;
    let own_files = (text.own_files)(words.app.download, words.saved_page().save_page);
    let (what, next) = match kind {
        Foreign::Word => (text.word, text.copy),
        Foreign::Document => (text.document, text.copy),
        Foreign::Pdf => (text.pdf, text.copy),
        Foreign::Spreadsheet => (text.spreadsheet, text.copy),
        Foreign::Slides => (text.slides, text.copy),
        Foreign::Text => (text.text, text.copy),
        Foreign::Calendar => (text.calendar, text.copy),
        Foreign::Mail => (text.mail, text.attached),
        Foreign::Archive => (text.archive, text.unpack),
        Foreign::Shortcut => (text.shortcut, text.follow),
        Foreign::WebArchive => (text.web_archive, ""),
        Foreign::Picture => (text.picture, ""),
        Foreign::Recording => (text.recording, ""),
        Foreign::Unknown => (text.unknown, ""),
    };
    [what, &own_files, next].join(" ").trim_end().to_owned()
}

/// Why a value can't be read, as part of a sentence.
fn reason_text(reason: &Reason, words: &ProblemWords) -> String {
    let text = &words.reason;
    match reason {
        Reason::Missing { field } => (text.missing)(field),
        Reason::Expected { what, found } if found.is_empty() => {
            (text.expected)(expected(*what, text))
        }
        Reason::Expected { what, found } => (text.expected_instead)(found, expected(*what, text)),
        Reason::UnknownChoice { found } => (text.unknown_choice)(found),
        Reason::SameId => text.same_id.to_owned(),
        Reason::BuiltInId => text.built_in_id.to_owned(),
        Reason::NotADraft => text.not_a_draft.to_owned(),
        Reason::NoSuchVersion => text.no_such_version.to_owned(),
        Reason::Other => text.other.to_owned(),
    }
}

fn expected(what: Expected, words: &ReasonWords) -> &'static str {
    match what {
        Expected::Text => words.text,
        Expected::Number => words.number,
        Expected::YesOrNo => words.yes_or_no,
        Expected::List => words.list,
        Expected::Group => words.group,
        Expected::DateOrTime => words.date_or_time,
        Expected::Id => words.id,
        Expected::SchoolYear => words.school_year,
        Expected::Rating => words.rating,
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
