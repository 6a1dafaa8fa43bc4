//! Reads and writes the records of drafts. One record per draft, so that saving one does not touch
//! others. No signals.

use crate::browser::clock;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId};
use crate::files::{self, Filed};
use crate::state::keys::{BIN, DELETED, DRAFT};
use crate::state::records::{draft_key, filed_key};
use crate::state::store::{self, Copies};
use crate::state::used_days;

/// The number of days of use for which the bin keeps a draft.
const BIN_DAYS: u32 = 30;

/// A stored record: a draft, or one that can't be read.
pub enum Record {
    Draft(Box<Draft>),
    Unreadable { key: String, raw: String },
}

/// Saves a draft. Local storage is read back to verify the write.
pub fn save(draft: &Draft) -> Result<(), StorageError> {
    save_then(draft, |_| {}).map(drop)
}

/// Saves drafts that were opened from a file, and that they are in one. If there is not enough room, those
/// before the first that does not fit are saved. Local storage is read back to verify the writes.
pub fn save_opened(drafts: &[Draft]) -> Result<(), StorageError> {
    let mut records = Vec::new();
    for draft in drafts {
        let json = files::write_record(draft).map_err(|_| StorageError::Unverified)?;
        let mark = Filed::opened(draft.meta.modified()).text();
        records.push((draft_key(draft.meta.id), json));
        records.push((filed_key(draft.meta.id), mark));
    }
    let changes = records.iter();
    let changes: Vec<_> = changes
        .map(|(key, json)| (key.as_str(), Some(json.as_str())))
        .collect();
    store::change(&changes, |_| {})
}

/// Saves a draft, and returns the record that was written. `then` is called with the copies that have
/// it, when the disk confirms them; if that takes long, also before.
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

/// Takes in a record that another tab could write to the durable copy alone.
pub(super) async fn read_elsewhere(id: DraftId) {
    store::read_elsewhere(&draft_key(id)).await;
}

/// All drafts, and all records that can't be read as a draft.
pub fn load_all() -> Result<Vec<Record>, StorageError> {
    records(DRAFT)
}

/// All drafts in the bin.
pub fn load_bin() -> Result<Vec<Record>, StorageError> {
    records(BIN)
}

/// Moves a draft to the bin.
pub fn move_to_bin(draft: &Draft) -> Result<(), StorageError> {
    let json = files::write_record(draft).map_err(|_| StorageError::Unverified)?;
    let id = draft.meta.id;
    let mark = deletion(used_days::count());
    let changes = [
        (format!("{BIN}{id}"), Some(json.as_str())),
        (format!("{DELETED}{id}"), Some(mark.as_str())),
        // Last, so that a failure in between loses nothing.
        (draft_key(id), None),
    ];
    change(&changes)
}

/// Removes a draft from the bin, and keeps its other records.
pub fn empty_from_bin(id: DraftId) -> Result<(), StorageError> {
    change(&[
        (format!("{BIN}{id}"), None),
        (format!("{DELETED}{id}"), None),
    ])
}

/// Moves a draft back from the bin.
pub fn restore(draft: &Draft) -> Result<(), StorageError> {
    save(draft)?;
    empty_from_bin(draft.meta.id)
}

/// Deletes a draft in the bin permanently, with its other records.
pub fn delete_forever(id: DraftId) -> Result<(), StorageError> {
    empty_from_bin(id)?;
    change(&[(filed_key(id), None)])
}

/// The drafts whose time in the bin is over. A record that can't be read as a draft is not among them:
/// it is never deleted automatically.
pub fn expired(today: u32) -> Vec<DraftId> {
    let is_due = |id: &DraftId| days_in_bin(*id, today).is_some_and(|days| days > BIN_DAYS);
    binned().into_iter().filter(is_due).collect()
}

/// Marks drafts in the bin of which it is unknown for how many days of use they were there as deleted
/// today.
pub fn mark_deleted(today: u32) {
    for id in binned() {
        if days_in_bin(id, today).is_none() {
            // Retried at the next start.
            let _ = change(&[(format!("{DELETED}{id}"), Some(&deletion(today)))]);
        }
    }
}

/// The days of use since a draft was deleted. `None` if that is unknown: an earlier app stored the moment
/// alone, or the count has begun again.
fn days_in_bin(id: DraftId, today: u32) -> Option<u32> {
    let mark = store::read(&format!("{DELETED}{id}")).ok().flatten()?;
    let (_, deleted) = mark.split_once('|')?;
    today.checked_sub(deleted.parse().ok()?)
}

/// The mark of a deletion: the moment, and the days of use until then. The moment is the version of the mark.
fn deletion(today: u32) -> String {
    format!("{}|{today}", clock::now().to_rfc3339())
}

/// The ids of the drafts in the bin.
fn binned() -> Vec<DraftId> {
    let records = load_bin().unwrap_or_default().into_iter();
    let ids = records.filter_map(|record| match record {
        Record::Draft(draft) => Some(draft.meta.id),
        Record::Unreadable { .. } => None,
    });
    ids.collect()
}

/// Stores which versions of drafts are in files.
pub fn mark_filed(marks: &[(DraftId, Filed)]) -> Result<(), StorageError> {
    let marks = marks.iter();
    let marks: Vec<_> = marks
        .map(|(id, filed)| (filed_key(*id), filed.text()))
        .collect();
    let changes = marks.iter();
    let changes: Vec<_> = changes
        .map(|(key, mark)| (key.clone(), Some(mark.as_str())))
        .collect();
    change(&changes)
}

fn change(changes: &[(String, Option<&str>)]) -> Result<(), StorageError> {
    let changes: Vec<(&str, Option<&str>)> = changes
        .iter()
        .map(|(key, value)| (key.as_str(), *value))
        .collect();
    store::change(&changes, |_| {})
}

/// Parses a stored draft.
pub(in crate::state) fn parse(raw: &str) -> Option<Draft> {
    files::read_stored(raw).ok()
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
