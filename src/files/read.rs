//! Reads drafts from text, one check after the other.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use super::check::MAX_ENTRIES;
use super::device::{self, Records};
use super::envelope::Envelope;
use super::explain::{Explain, with_place, without_place};
use super::page::{self, PageFault};
use super::reason::{Expected, Reason};
use super::version::{CHAIN, Chain};
use super::write::indented;
use super::{COLLECTION, FORMAT, FileError, Foreign, card, check, exchange};
use crate::domain::{Body, Draft, DraftKind};

/// The maximum size of a file: 20 MB, four times the quota of local storage.
pub const MAX_BYTES: usize = 20 * 1024 * 1024;

/// The maximum number of nested lists and objects in a draft. Known fields need about ten. Slightly
/// below the limit of `serde_json`, so that a draft that can be read alone can also be read from a
/// collection.
pub const MAX_DEPTH: usize = 120;

/// The maximum number of values in a file. Each takes up to 400 bytes of memory while the file is read,
/// and a draft has some hundreds.
pub const MAX_VALUES: usize = 1_000_000;

/// The contents of a file.
#[derive(Clone, Debug, PartialEq)]
pub struct Contents {
    pub drafts: Vec<Draft>,
    /// Earlier saved states of the draft, in a file for another party.
    pub earlier: Vec<Draft>,
    /// The drafts of a collection that can't be read.
    pub bad: Vec<BadDraft>,
    /// All other records, in the file of a whole device.
    pub records: Records,
}

/// A draft in a collection that can't be read. The user gets it as a file, unchanged.
#[derive(Clone, Debug, PartialEq)]
pub struct BadDraft {
    /// Its index in the collection.
    pub at: usize,
    /// Empty if it has none.
    pub title: String,
    pub error: FileError,
    pub json: String,
}

/// Reads the drafts of a record or a file that the app wrote: JSON or a page, in UTF-8. All drafts
/// must be valid. For the files of users see [`super::read_file`].
///
/// # Errors
/// The reason why it is refused.
pub fn read(bytes: &[u8]) -> Result<Vec<Draft>, FileError> {
    read_strictly(&CHAIN, bytes)
}

fn read_strictly(chain: &Chain, bytes: &[u8]) -> Result<Vec<Draft>, FileError> {
    size(bytes)?;
    let text = str::from_utf8(bytes).map_err(|_| FileError::Foreign(Foreign::Unknown))?;
    let Contents { drafts, bad, .. } = read_text(chain, text)?;
    match bad.into_iter().next() {
        Some(bad) => Err(bad.error.within(&format!("drafts[{}]", bad.at))),
        None => Ok(drafts),
    }
}

/// Reads a stored draft. Nobody needs the place of an error in it, and the code that finds one is
/// larger than the rest of reading.
///
/// # Errors
/// The reason why it can't be read, without the place.
pub fn read_stored(raw: &str) -> Result<Draft, FileError> {
    size(raw.as_bytes())?;
    let file = parse_json(raw)?;
    let version = version(&CHAIN, &file)?;
    draft(&CHAIN, file, version, without_place)
}

/// Reads a text with one draft or many, as JSON or as a page.
pub(super) fn read_text(chain: &Chain, text: &str) -> Result<Contents, FileError> {
    // Some editors add a byte order mark, which JSON does not allow.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim().is_empty() {
        return Err(FileError::Empty);
    }
    let mut file = parse(text)?;
    let version = version(chain, &file)?;
    if kind(&file)? == COLLECTION {
        let records = device::take_records(&mut file);
        let (drafts, bad) = collection(chain, file)?;
        return Ok(Contents {
            drafts,
            earlier: Vec::new(),
            bad,
            records,
        });
    }
    let earlier = exchange::take_earlier(&mut file);
    let draft = draft(chain, file, version, with_place)?;
    Ok(Contents {
        earlier: earlier_states(chain, earlier, &draft),
        drafts: vec![draft],
        bad: Vec::new(),
        records: Records::new(),
    })
}

/// The saved states in the file of a draft. One that can't be read is no use, and is ignored.
fn earlier_states(chain: &Chain, files: Vec<Value>, of: &Draft) -> Vec<Draft> {
    let read = |file: Value| {
        let version = version(chain, &file).ok()?;
        let state = draft(chain, file, version, without_place).ok()?;
        let is_state = state.tip().is_some() && state.meta.id == of.meta.id;
        (is_state && state.body.kind() == of.body.kind()).then_some(state)
    };
    files.into_iter().filter_map(read).collect()
}

pub(super) fn size(bytes: &[u8]) -> Result<(), FileError> {
    if bytes.len() > MAX_BYTES {
        return Err(FileError::TooLarge {
            bytes: bytes.len(),
            limit: MAX_BYTES,
        });
    }
    Ok(())
}

/// Parses a text as JSON.
fn parse(text: &str) -> Result<Value, FileError> {
    let is_page = page::is_page(text);
    let json = if is_page {
        page::draft_in(text).map_err(FileError::Page)?
    } else {
        text
    };
    parse_json(json).map_err(|error| match error {
        FileError::NotJson { .. } if is_page => FileError::Page(PageFault::Changed),
        other => other,
    })
}

fn parse_json(json: &str) -> Result<Value, FileError> {
    if check::values(json) > MAX_VALUES {
        return Err(FileError::TooMuch { limit: MAX_VALUES });
    }
    serde_json::from_str(json).map_err(|error| not_json(&error))
}

fn not_json(error: &serde_json::Error) -> FileError {
    // `serde_json` has no error code for it; a test checks the wording.
    if error.to_string().starts_with("recursion limit exceeded") {
        return FileError::TooDeep;
    }
    FileError::NotJson {
        line: error.line(),
        column: error.column(),
    }
}

/// The version of a file, if it is a file of this app and not a newer one.
fn version(chain: &Chain, file: &Value) -> Result<u64, FileError> {
    if file.get("format").and_then(Value::as_str) != Some(FORMAT) {
        return Err(FileError::NotSamspil);
    }
    let version = file.get("version").and_then(Value::as_u64);
    chain.accept(
        version.ok_or_else(|| FileError::wrong("version", Reason::expected(Expected::Number)))?,
    )
}

fn kind(file: &Value) -> Result<&str, FileError> {
    let kind = file.get("kind").and_then(Value::as_str);
    kind.ok_or_else(|| FileError::wrong("kind", Reason::expected(Expected::Text)))
}

/// The drafts of a collection, and those that can't be read. Unknown fields of the collection are dropped,
/// because nothing is left that could hold them.
fn collection(chain: &Chain, mut file: Value) -> Result<(Vec<Draft>, Vec<BadDraft>), FileError> {
    let Some(Value::Array(files)) = file.get_mut("drafts").map(Value::take) else {
        return Err(FileError::wrong("drafts", Reason::expected(Expected::List)));
    };
    if files.len() > MAX_ENTRIES {
        return Err(FileError::too_many("drafts", files.len()));
    }
    let mut seen = BTreeSet::new();
    let (mut drafts, mut bad) = (Vec::new(), Vec::new());
    for (at, file) in files.into_iter().enumerate() {
        let one = version(chain, &file)
            .and_then(|version| draft(chain, file.clone(), version, with_place));
        match one {
            Ok(draft) if seen.insert(draft.meta.id) => drafts.push(draft),
            Ok(_) => bad.push(BadDraft::new(
                at,
                &file,
                FileError::wrong("id", Reason::SameId),
            )),
            Err(error) => bad.push(BadDraft::new(at, &file, error)),
        }
    }
    Ok((drafts, bad))
}

impl BadDraft {
    fn new(at: usize, file: &Value, error: FileError) -> Self {
        let title = file.get("title").and_then(Value::as_str);
        Self {
            at,
            title: title.unwrap_or_default().to_owned(),
            error,
            json: indented(&file.to_string()),
        }
    }
}

fn draft(
    chain: &Chain,
    mut file: Value,
    version: u64,
    explain: Explain,
) -> Result<Draft, FileError> {
    // Neither is part of the draft: the card is rewritten with each record, the earlier states with each file.
    if let Some(fields) = file.as_object_mut() {
        fields.remove(card::FIELD);
        fields.remove(exchange::EARLIER);
    }
    if check::depth(&file) > MAX_DEPTH {
        return Err(FileError::TooDeep);
    }
    check::lengths(&file)?;
    let mut file = chain.migrate(file, version)?;
    let key = kind(&file)?;
    let kind = DraftKind::from_key(key).ok_or_else(|| FileError::unknown_kind(key))?;
    let draft = read_parts(kind, &mut file).map_err(|_| explain(kind, &file))?;
    check::body(&draft.body)?;
    Ok(draft)
}

/// Reads the envelope and the body apart, so that the envelope is compiled once for all kinds. `file` stays as it is.
fn read_parts(kind: DraftKind, file: &mut Value) -> Result<Draft, serde_json::Error> {
    let body = file.get_mut("body").map(Value::take);
    let envelope = Envelope::<()>::deserialize(&*file);
    let read = body
        .as_ref()
        .map_or(Err(serde::de::Error::missing_field("body")), |body| {
            read_body(kind, body)
        });
    if let (Some(field), Some(body)) = (file.get_mut("body"), body) {
        *field = body;
    }
    Ok(envelope?.into_draft(read?))
}

fn read_body(kind: DraftKind, body: &Value) -> Result<Body, serde_json::Error> {
    Ok(match kind {
        DraftKind::Plan => Body::Plan(Deserialize::deserialize(body)?),
        DraftKind::Annex => Body::Annex(Deserialize::deserialize(body)?),
        DraftKind::Worksheet => Body::Worksheet(Deserialize::deserialize(body)?),
    })
}

#[cfg(test)]
mod tests;
