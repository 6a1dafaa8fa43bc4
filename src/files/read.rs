//! From bytes to drafts, one check after the other.

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::envelope::Envelope;
use super::version::CHAIN;
use super::{COLLECTION, FORMAT, FileError, check};
use crate::domain::{Annex, Body, Draft, DraftKind, Plan};

/// The largest file that is read: 20 MB, four times what browsers let a site keep.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// The levels of lists and objects that a draft may have. Ours take about ten; the rest is
/// for unknown fields. A few less than `serde_json` follows, so that a draft which was read
/// alone can be read from a collection too.
pub const MAX_DEPTH: usize = 120;

/// Reads a file of one draft or of many. All are good, or none is taken.
///
/// # Errors
/// Says why the file can't be taken.
pub fn read(bytes: &[u8]) -> Result<Vec<Draft>, FileError> {
    let file = parse(bytes)?;
    let version = version(&file)?;
    match kind(&file)? {
        COLLECTION => collection(file),
        _ => draft(file, version).map(|draft| vec![draft]),
    }
}

/// The JSON in a file.
fn parse(bytes: &[u8]) -> Result<Value, FileError> {
    if bytes.len() > MAX_BYTES {
        return Err(FileError::TooLarge {
            bytes: bytes.len(),
            limit: MAX_BYTES,
        });
    }
    let text = str::from_utf8(bytes).map_err(|_| FileError::NotText)?;
    // Some editors put a byte order mark in front; JSON knows none.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(FileError::Empty);
    }
    serde_json::from_str(text).map_err(|error| not_json(&error))
}

fn not_json(error: &serde_json::Error) -> FileError {
    // serde_json has no code for it; a test holds the wording.
    if error.to_string().starts_with("recursion limit exceeded") {
        return FileError::TooDeep;
    }
    FileError::NotJson {
        line: error.line(),
        column: error.column(),
    }
}

/// The version of a file, if it is ours and not of a later time.
fn version(file: &Value) -> Result<u64, FileError> {
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(FileError::NotSamspil);
    }
    let version = file.get("version").and_then(Value::as_u64);
    CHAIN.accept(version.ok_or_else(|| FileError::wrong("version", "expected a whole number"))?)
}

fn kind(file: &Value) -> Result<&str, FileError> {
    let kind = file.get("kind").and_then(Value::as_str);
    kind.ok_or_else(|| FileError::wrong("kind", "expected the kind of the file"))
}

fn collection(mut file: Value) -> Result<Vec<Draft>, FileError> {
    let Some(Value::Array(files)) = file.get_mut("drafts").map(Value::take) else {
        return Err(FileError::wrong("drafts", "expected a list of drafts"));
    };
    let read_one = |(at, file): (usize, Value)| {
        let read = version(&file).and_then(|version| draft(file, version));
        read.map_err(|error| error.within(&format!("drafts[{at}]")))
    };
    let drafts = files.into_iter().enumerate().map(read_one);
    let drafts = drafts.collect::<Result<Vec<_>, _>>()?;
    check::unique("drafts", drafts.iter().map(|draft| draft.meta.id))?;
    Ok(drafts)
}

fn draft(file: Value, version: u64) -> Result<Draft, FileError> {
    if depth(&file) > MAX_DEPTH {
        return Err(FileError::TooDeep);
    }
    let file = CHAIN.lift(file, version)?;
    let key = kind(&file)?;
    let kind = DraftKind::from_key(key).ok_or_else(|| FileError::unknown_kind(key))?;
    check::fields(kind, &file)?;
    let draft = match kind {
        DraftKind::Plan => typed::<Plan>(file)?.into_draft(|plan| Body::Plan(Box::new(plan))),
        DraftKind::Annex => typed::<Annex>(file)?.into_draft(|annex| Body::Annex(Box::new(annex))),
    };
    check::body(&draft.body)?;
    Ok(draft)
}

fn typed<B: DeserializeOwned>(file: Value) -> Result<Envelope<B>, FileError> {
    serde_path_to_error::deserialize(file).map_err(|error| {
        let path = error.path().to_string();
        let path = if path == "." { "" } else { path.as_str() };
        FileError::wrong(path, &error.inner().to_string())
    })
}

/// The levels of lists and objects; `serde_json` has seen to it that there are not many.
fn depth(value: &Value) -> usize {
    match value {
        Value::Array(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Value::Object(fields) => 1 + fields.values().map(depth).max().unwrap_or(0),
        _ => 0,
    }
}
