//! Writes drafts as the text of a file.

use serde::Serialize;

use super::FileError;
use super::card::Card;
use super::envelope::{Collection, DraftFile};
use crate::domain::Draft;

/// A file of a draft, indented.
///
/// # Errors
/// Never with the current types; callers handle it nevertheless.
pub fn write_draft(draft: &Draft) -> Result<String, FileError> {
    pretty(&DraftFile::from(draft))
}

/// A file of many drafts, indented.
///
/// # Errors
/// As [`write_draft`].
pub fn write_collection(drafts: &[Draft]) -> Result<String, FileError> {
    pretty(&Collection::new(drafts))
}

/// Like [`write_draft`], without white space.
///
/// # Errors
/// As [`write_draft`].
pub fn write_stored(draft: &Draft) -> Result<String, FileError> {
    serde_json::to_string(&DraftFile::from(draft)).map_err(|error| not_written(&error))
}

/// The record of a draft for the browser's storage: [`write_stored`] with the card in front.
///
/// # Errors
/// As [`write_draft`].
pub fn write_record(draft: &Draft) -> Result<String, FileError> {
    let json = write_stored(draft)?;
    Ok(Card::of(draft).before(&json).unwrap_or(json))
}

/// The indented text of a file.
pub(super) fn pretty(file: &impl Serialize) -> Result<String, FileError> {
    let text = serde_json::to_string(file).map_err(|error| not_written(&error))?;
    Ok(indented(&text))
}

/// Indents JSON text. `serde_json`'s pretty printer would be compiled once more per type.
pub(super) fn indented(json: &str) -> String {
    let mut text = String::with_capacity(json.len() * 2);
    let (mut depth, mut in_text, mut is_escaped) = (0, false, false);
    let mut letters = json.chars().peekable();
    while let Some(letter) = letters.next() {
        let next = letters.peek().copied();
        match letter {
            _ if in_text => {
                in_text = is_escaped || letter != '"';
                is_escaped = !is_escaped && letter == '\\';
                text.push(letter);
            }
            '[' | '{' if !matches!(next, Some(']' | '}')) => {
                depth += 1;
                text.push(letter);
                new_line(&mut text, depth);
            }
            ']' | '}' if !text.ends_with(['[', '{']) => {
                depth -= 1;
                new_line(&mut text, depth);
                text.push(letter);
            }
            ',' => {
                text.push(letter);
                new_line(&mut text, depth);
            }
            ':' => text.push_str(": "),
            letter => {
                in_text = letter == '"';
                text.push(letter);
            }
        }
    }
    text.push('\n');
    text
}

fn new_line(text: &mut String, depth: usize) {
    text.push('\n');
    for _ in 0..depth {
        text.push_str("  ");
    }
}

fn not_written(error: &serde_json::Error) -> FileError {
    FileError::NotWritten {
        reason: error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_file_is_indented_like_serde_json() {
        for value in [
            json!({}),
            json!([]),
            json!([[], {}, [{}], "[]{}:,\\\"\\\\", "", null, 1.5, -2]),
            json!({ "a": { "b": [1, 2], "c": "x: y, {\"z\"}" }, "d": [], "e": {} }),
        ] {
            let expected = serde_json::to_string_pretty(&value).unwrap_or_default() + "\n";
            assert_eq!(indented(&value.to_string()), expected);
        }
    }
}
