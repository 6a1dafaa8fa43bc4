//! Drafts in and out of their records. One record per draft, so that saving one touches that one only.
//! No signals.

use chrono::{DateTime, TimeDelta, Utc};

use crate::browser::clock;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId};
use crate::files;
use crate::state::keys::{BIN, DRAFT, FILED, THROWN};
use crate::state::records::{BIN_DAYS, draft_key, moment};
use crate::state::store::{self, Copies};

/// A record of storage: a draft, or what could not be read as one.
pub enum Record {
    Draft(Box<Draft>),
    Unreadable { key: String, raw: String },
}

/// Saves a draft; the write is verified by reading it back.
pub fn save(draft: &Draft) -> Result<(), StorageError> {
    save_then(draft, |_| {}).map(drop)
}

/// Saves drafts, all or, where there is no room, those that have it; each write is verified by reading it
/// back.
pub fn save_all(drafts: &[Draft]) -> Result<(), StorageError> {
    let records = drafts.iter().map(|draft| {
        let json = files::write_record(draft).map_err(|_| StorageError::Unverified)?;
        Ok((draft_key(draft.meta.id), json))
    });
    let records = records.collect::<Result<Vec<_>, StorageError>>()?;
    let changes = records.iter();
    let changes: Vec<_> = changes
        .map(|(key, json)| (key.as_str(), Some(json.as_str())))
        .collect();
    store::change(&changes, |_| {})
}

/// Saves a draft, and returns the record that was written. Calls `then` with the copies that have it
/// when the disk confirms them; before that too when it takes long.
pub fn save_then(
    draft: &Draft,
    then: impl Fn(Result<Copies, StorageError>) + 'static,
) -> Result<String, StorageError> {
    let json = files::write_record(draft).map_err(|_| StorageError::Unverified)?;
    store::change(&[(&draft_key(draft.meta.id), Some(&json))], then)?;
    Ok(json)
}

/// The draft with this id.
pub fn load(id: DraftId) -> Option<Draft> {
    parse(&store::read(&draft_key(id)).ok().flatten()?)
}

/// Looks for what another tab could write into the durable copy alone.
pub(super) async fn look_elsewhere(id: DraftId) {
    store::look_elsewhere(&draft_key(id)).await;
}

/// All drafts, and all records that can't be read as one.
pub fn load_all() -> Result<Vec<Record>, StorageError> {
    records(DRAFT)
}

/// All drafts in the bin.
pub fn load_bin() -> Result<Vec<Record>, StorageError> {
    records(BIN)
}

/// Moves a draft to the bin.
pub fn throw_away(draft: &Draft) -> Result<(), StorageError> {
    let json = files::write_record(draft).map_err(|_| StorageError::Unverified)?;
    let id = draft.meta.id;
    let now = clock::now().to_rfc3339();
    let changes = [
        (format!("{BIN}{id}"), Some(json.as_str())),
        (format!("{THROWN}{id}"), Some(now.as_str())),
        // Last: nothing is lost between.
        (draft_key(id), None),
    ];
    change(&changes)
}

/// Takes a draft out of the bin, and leaves what belongs to it.
pub fn empty_from_bin(id: DraftId) -> Result<(), StorageError> {
    change(&[
        (format!("{BIN}{id}"), None),
        (format!("{THROWN}{id}"), None),
    ])
}

/// Moves a draft back from the bin.
pub fn take_back(draft: &Draft) -> Result<(), StorageError> {
    save(draft)?;
    empty_from_bin(draft.meta.id)
}

/// Deletes a draft of the bin for ever, with what belongs to it.
pub fn delete_for_ever(id: DraftId) -> Result<(), StorageError> {
    empty_from_bin(id)?;
    change(&[(format!("{FILED}{id}"), None)])
}

/// The drafts that have lain in the bin for as long as it keeps them. What can't be read as a
/// draft is none of them: it is never deleted by itself.
pub fn expired(now: DateTime<Utc>) -> Vec<DraftId> {
    let is_due = |id: &DraftId| {
        let at = moment(&format!("{THROWN}{id}"));
        at.is_some_and(|at| now.signed_duration_since(at) > TimeDelta::days(BIN_DAYS))
    };
    binned().into_iter().filter(is_due).collect()
}

/// Gives those in the bin that have no mark of when they were thrown away one of now: they were
/// thrown away by an app that made none.
pub fn mark_thrown(now: DateTime<Utc>) {
    for id in binned() {
        let key = format!("{THROWN}{id}");
        if moment(&key).is_none() {
            // It is tried again at the next start.
            let _ = change(&[(key, Some(&now.to_rfc3339()))]);
        }
    }
}

/// Which drafts lie in the bin.
fn binned() -> Vec<DraftId> {
    let records = load_bin().unwrap_or_default().into_iter();
    let ids = records.filter_map(|record| match record {
        Record::Draft(draft) => Some(draft.meta.id),
        Record::Unreadable { .. } => None,
    });
    ids.collect()
}

/// Remembers when a draft was last downloaded as a file.
pub fn mark_filed(id: DraftId, at: DateTime<Utc>) -> Result<(), StorageError> {
    change(&[(format!("{FILED}{id}"), Some(&at.to_rfc3339()))])
}

fn change(changes: &[(String, Option<&str>)]) -> Result<(), StorageError> {
    let changes: Vec<(&str, Option<&str>)> = changes
        .iter()
        .map(|(key, value)| (key.as_str(), *value))
        .collect();
    store::change(&changes, |_| {})
}

/// A draft as it was stored.
pub(in crate::state) fn parse(raw: &str) -> Option<Draft> {
    files::read(raw.as_bytes()).ok()?.into_iter().next()
}

fn records(prefix: &str) -> Result<Vec<Record>, StorageError> {
    let mut all = Vec::new();
    for key in store::keys_with_prefix(prefix)? {
        let Some(raw) = store::read(&key)? else {
            continue;
        };
        all.push(match parse(&raw) {
            Some(draft) => Record::Draft(Box::new(draft)),
            None => Record::Unreadable { key, raw },
        });
    }
    Ok(all)
}
