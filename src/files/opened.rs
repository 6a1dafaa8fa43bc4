//! Reads a file that the user opens, whatever it is: in other encodings, with something added behind the
//! JSON, or not of this app at all.

use super::foreign::{Foreign, by_bytes, by_name, by_text};
use super::page::PageFault;
use super::read::{Contents, MAX_BYTES, read_text, size};
use super::version::CHAIN;
use super::{FORMAT, FileError, decode};

/// Reads a file with one draft or many, as JSON or as a page. The drafts of a collection that can't be
/// read are handed back in [`Contents::bad`].
///
/// # Errors
/// The reason why nothing can be read.
pub fn read_file(name: &str, bytes: &[u8]) -> Result<Contents, FileError> {
    size(bytes).map_err(|error| match error {
        FileError::TooLarge { bytes, .. } => too_large(name, bytes),
        other => other,
    })?;
    if let Some(kind) = by_bytes(name, bytes) {
        return Err(FileError::Foreign(kind));
    }
    let text = decode::decode(bytes).map_err(|error| damaged(name, bytes, error.at))?;
    let text = text.trim_start_matches('\u{feff}').trim_matches(is_padding);
    if text.is_empty() {
        return Err(FileError::Empty);
    }
    if !text.starts_with(['{', '[', '<']) {
        return Err(FileError::Foreign(by_text(name, text)));
    }
    read_text(&CHAIN, without_addition(text)).map_err(|error| match error {
        FileError::NotJson { .. } if !is_ours(text) => foreign_json(name),
        FileError::Page(PageFault::NotOurs) => foreign_page(name, text),
        other => other,
    })
}

/// The error about a file that is too large to be read, known by name alone.
pub fn too_large(name: &str, bytes: usize) -> FileError {
    let error = FileError::TooLarge {
        bytes,
        limit: MAX_BYTES,
    };
    by_name(name).map_or(error, FileError::Foreign)
}

/// Zeros, which a crash or a network drive adds, and other characters that no editor shows.
fn is_padding(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, '\0' | '\u{1a}' | '\u{feff}')
}

/// The JSON without what follows it: zeros, or the footer that a mail program added on a line of its own.
/// What may be a part of the draft is kept, so that it is reported.
fn without_addition(text: &str) -> &str {
    let Some((json, rest)) = json_end(text).and_then(|end| text.split_at_checked(end)) else {
        return text;
    };
    let added = rest.trim_start_matches(is_padding);
    let (gap, _) = rest.split_at(rest.len() - added.len());
    let is_json = added.starts_with(['{', '}', '[', ']', '"', ',', ':']) || is_ours(added);
    if added.is_empty() || (gap.contains('\n') && !is_json) {
        json
    } else {
        text
    }
}

/// Whether text that can't be read as JSON is a damaged file of this app.
fn is_ours(text: &str) -> bool {
    text.contains(&format!("\"{FORMAT}\""))
}

/// The end of the object that a text begins with.
fn json_end(text: &str) -> Option<usize> {
    if !text.starts_with('{') {
        return None;
    }
    let (mut depth, mut in_string, mut is_escaped) = (0_usize, false, false);
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            _ if is_escaped => is_escaped = false,
            b'\\' => is_escaped = in_string,
            b'"' => in_string = !in_string,
            b'{' if !in_string => depth += 1,
            b'}' if !in_string => {
                depth -= 1;
                if depth == 0 {
                    return Some(at + 1);
                }
            }
            _ => {}
        }
    }
    None
}

/// The error about bytes that are not text. `at` is the first bad byte of what else is UTF-8.
fn damaged(name: &str, bytes: &[u8], at: Option<usize>) -> FileError {
    let good = at.and_then(|at| bytes.get(..at)).unwrap_or_default();
    let good = str::from_utf8(good).unwrap_or_default();
    if good.trim_start_matches(is_padding).starts_with('{') && is_ours(good) {
        let line = good.rsplit('\n').next().unwrap_or_default();
        return FileError::NotJson {
            line: good.matches('\n').count() + 1,
            column: line.chars().count() + 1,
        };
    }
    FileError::Foreign(by_name(name).unwrap_or(Foreign::Unknown))
}

/// The error about text that begins like JSON, and has nothing of this app.
fn foreign_json(name: &str) -> FileError {
    by_name(name).map_or(FileError::NotSamspil, FileError::Foreign)
}

/// The error about text that begins with a tag.
fn foreign_page(name: &str, text: &str) -> FileError {
    match by_text(name, text) {
        Foreign::Text | Foreign::Unknown if text.starts_with("<?xml") => {
            FileError::Foreign(Foreign::Unknown)
        }
        Foreign::Text | Foreign::Unknown => FileError::Page(PageFault::NotOurs),
        kind => FileError::Foreign(kind),
    }
}
