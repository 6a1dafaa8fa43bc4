//! What lies where in the browser's storage: the keys, and drafts in and out of them.
//!
//! One record per draft, so that saving one touches that one only. No signals.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId, RevisionId};
use crate::files;

const DRAFT: &str = "samspil.draft.";
const BIN: &str = "samspil.bin.";
const FILED: &str = "samspil.filed.";
const REVISION: &str = "samspil.revision.";

/// A record of storage: a draft, or what could not be read as one.
pub enum Record {
    Draft(Box<Draft>),
    Unreadable { key: String, raw: String },
}

/// A saved state of a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Revision {
    pub id: RevisionId,
    pub at: DateTime<Utc>,
    pub reason: RevisionReason,
    /// The draft as a file has it.
    pub file: String,
}

/// Why a state was saved.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RevisionReason {
    BeforeImport,
    BeforeRestore,
}

/// Saves a draft; the write is verified by reading it back.
pub fn save(draft: &Draft) -> Result<(), StorageError> {
    put(DRAFT, draft)
}

/// The draft with this id.
pub fn load(id: DraftId) -> Option<Draft> {
    let raw = browser::storage::read(&format!("{DRAFT}{id}"))
        .ok()
        .flatten()?;
    parse(&raw)
}

/// All drafts, and all records that can't be read as one.
pub fn load_all() -> Result<Vec<Record>, StorageError> {
    records(DRAFT)
}

/// All drafts in the bin.
pub fn load_bin() -> Result<Vec<Record>, StorageError> {
    records(BIN)
}

/// Moves a draft to the bin: written there first, so that nothing is lost between.
pub fn throw_away(draft: &Draft) -> Result<(), StorageError> {
    put(BIN, draft)?;
    browser::storage::remove(&format!("{DRAFT}{}", draft.meta.id))
}

/// Takes a draft out of the bin, and leaves what belongs to it.
pub fn empty_from_bin(id: DraftId) -> Result<(), StorageError> {
    browser::storage::remove(&format!("{BIN}{id}"))
}

/// Moves a draft back from the bin.
pub fn take_back(draft: &Draft) -> Result<(), StorageError> {
    save(draft)?;
    empty_from_bin(draft.meta.id)
}

/// Deletes a draft of the bin for ever, with what belongs to it.
pub fn delete_for_ever(id: DraftId) -> Result<(), StorageError> {
    empty_from_bin(id)?;
    browser::storage::remove(&format!("{FILED}{id}"))?;
    for key in browser::storage::keys_with_prefix(&format!("{REVISION}{id}."))? {
        browser::storage::remove(&key)?;
    }
    Ok(())
}

/// Remembers when a draft was last downloaded as a file.
pub fn mark_filed(id: DraftId, at: DateTime<Utc>) -> Result<(), StorageError> {
    browser::storage::write(&format!("{FILED}{id}"), &at.to_rfc3339())
}

/// When a draft was last downloaded as a file.
pub fn filed(id: DraftId) -> Option<DateTime<Utc>> {
    let raw = browser::storage::read(&format!("{FILED}{id}"))
        .ok()
        .flatten()?;
    DateTime::parse_from_rfc3339(&raw)
        .ok()
        .map(|at| at.to_utc())
}

/// Keeps the present state of a draft as a revision.
pub fn keep_revision(
    draft: &Draft,
    id: RevisionId,
    at: DateTime<Utc>,
    reason: RevisionReason,
) -> Result<(), StorageError> {
    let file = files::write_stored(draft).map_err(|_| StorageError::Unverified)?;
    let revision = Revision {
        id,
        at,
        reason,
        file,
    };
    let json = serde_json::to_string(&revision).map_err(|_| StorageError::Unverified)?;
    browser::storage::write(&format!("{REVISION}{}.{id}", draft.meta.id), &json)
}

/// The revisions of a draft, latest first.
pub fn revisions(id: DraftId) -> Vec<Revision> {
    let keys = browser::storage::keys_with_prefix(&format!("{REVISION}{id}.")).unwrap_or_default();
    let mut all: Vec<Revision> = keys
        .iter()
        .filter_map(|key| browser::storage::read(key).ok().flatten())
        .filter_map(|raw| serde_json::from_str(&raw).ok())
        .collect();
    all.sort_by_key(|revision| std::cmp::Reverse(revision.at));
    all
}

impl Revision {
    /// The draft as it was.
    pub fn draft(&self) -> Option<Draft> {
        parse(&self.file)
    }
}

fn put(prefix: &str, draft: &Draft) -> Result<(), StorageError> {
    let json = files::write_stored(draft).map_err(|_| StorageError::Unverified)?;
    browser::storage::write(&format!("{prefix}{}", draft.meta.id), &json)
}

fn parse(raw: &str) -> Option<Draft> {
    files::read(raw.as_bytes()).ok()?.into_iter().next()
}

fn records(prefix: &str) -> Result<Vec<Record>, StorageError> {
    let mut all = Vec::new();
    for key in browser::storage::keys_with_prefix(prefix)? {
        let Some(raw) = browser::storage::read(&key)? else {
            continue;
        };
        all.push(match parse(&raw) {
            Some(draft) => Record::Draft(Box::new(draft)),
            None => Record::Unreadable { key, raw },
        });
    }
    Ok(all)
}
