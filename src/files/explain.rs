//! The error of a draft that serde can't read: with its place for a file, without it for a stored record.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::FileError;
use super::envelope::Envelope;
use super::reason::{Reason, reason};
use crate::domain::{Annex, DraftKind, Plan, WorksheetBody};

/// Explains why a draft can't be read. A parameter of reading: the code that finds the place is as large as the
/// rest of it, and only the chunk that reads files of users contains it.
pub(super) type Explain = fn(DraftKind, &Value) -> FileError;

pub(super) fn without_place(_: DraftKind, _: &Value) -> FileError {
    FileError::wrong("", Reason::Other)
}

/// Reads the draft a second time to find the place of the error.
pub(super) fn with_place(kind: DraftKind, file: &Value) -> FileError {
    let placed = match kind {
        DraftKind::Plan => place_in::<Plan>(file),
        DraftKind::Annex => place_in::<Annex>(file),
        DraftKind::Worksheet => place_in::<WorksheetBody>(file),
    };
    placed.unwrap_or_else(|| without_place(kind, file))
}

fn place_in<B: DeserializeOwned>(file: &Value) -> Option<FileError> {
    let read: Result<Envelope<B>, _> = serde_path_to_error::deserialize(file);
    let error = read.err()?;
    let path = error.path().to_string();
    let path = if path == "." { "" } else { path.as_str() };
    Some(FileError::wrong(
        path,
        reason(error.path(), error.inner(), file),
    ))
}
