//! From drafts to the text of a file.

use serde::Serialize;

use super::FileError;
use super::card::Card;
use super::envelope::{Collection, DraftFile};
use crate::domain::Draft;

/// A file of one draft, laid out for people to read.
///
/// # Errors
/// Never with the types as they are; the caller shows it nevertheless.
pub fn write_draft(draft: &Draft) -> Result<String, FileError> {
    pretty(&DraftFile::from(draft))
}

/// A file of many drafts, laid out for people to read.
///
/// # Errors
/// As [`write_draft`].
pub fn write_collection(drafts: &[Draft]) -> Result<String, FileError> {
    pretty(&Collection::new(drafts))
}

/// The same as [`write_draft`] in as few bytes as possible.
///
/// # Errors
/// As [`write_draft`].
pub fn write_stored(draft: &Draft) -> Result<String, FileError> {
    serde_json::to_string(&DraftFile::from(draft)).map_err(|error| not_written(&error))
}

/// The record of a draft for the browser's storage: the same as [`write_stored`], with the card that
/// lists show of it in front.
///
/// # Errors
/// As [`write_draft`].
pub fn write_record(draft: &Draft) -> Result<String, FileError> {
    let json = write_stored(draft)?;
    Ok(Card::of(draft).before(&json).unwrap_or(json))
}

pub(super) fn pretty(file: &impl Serialize) -> Result<String, FileError> {
    let mut text = serde_json::to_string_pretty(file).map_err(|error| not_written(&error))?;
    text.push('\n');
    Ok(text)
}

fn not_written(error: &serde_json::Error) -> FileError {
    FileError::NotWritten {
        reason: error.to_string(),
    }
}
