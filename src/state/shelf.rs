//! What lies where on this device: drafts in and out of their records.
//!
//! One record per draft, so that saving one touches that one only. No signals.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::keys::{BIN, DRAFT, FILED, KEPT, THROWN};
use super::store::{self, Copies};
use super::strange;
use crate::browser::clock;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId};
use crate::files::{self, Card};

/// How long the bin keeps a draft.
pub const BIN_DAYS: i64 = 30;

/// A record of storage: a draft, or what could not be read as one.
pub enum Record {
    Draft(Box<Draft>),
    Unreadable { key: String, raw: String },
}

/// Under which key a draft lies.
pub(super) fn draft_key(id: DraftId) -> String {
    format!("{DRAFT}{id}")
}

/// A record as lists see it.
pub enum Seen {
    Card(DraftId, Card),
    /// What has no card that can be believed: of an older app, or damaged.
    Strange(Strange),
}

/// A record that is to be looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strange {
    pub key: String,
    /// The draft that the key names.
    pub id: Option<DraftId>,
    pub raw: String,
}

/// All records under keys that begin so, as lists see them.
pub fn look(prefix: &str) -> Result<Vec<Seen>, StorageError> {
    let mut all = Vec::new();
    for key in store::keys_with_prefix(prefix)? {
        let id: Option<DraftId> = key.strip_prefix(prefix).and_then(|id| id.parse().ok());
        if let Some(id) = id
            && !strange::is_judged(&key)
            && let Some((beginning, length)) = store::glimpse(&key, BEGINNING)?
            && let Some(card) = Card::in_beginning(&beginning, length)
        {
            all.push(Seen::Card(id, card));
            continue;
        }
        let Some(raw) = store::read(&key)? else {
            continue;
        };
        // Its title may be longer than what was looked at.
        let card = Card::in_record(&raw).filter(|_| !strange::is_judged_as(&key, &raw));
        all.push(match (id, card) {
            (Some(id), Some(card)) => Seen::Card(id, card),
            _ => Seen::Strange(Strange { key, id, raw }),
        });
    }
    Ok(all)
}

/// So much of a record is looked at first: nearly every card is shorter.
const BEGINNING: u32 = 800;

/// What could not be read and was put aside when a good copy took its place: keys and contents.
pub fn kept() -> Result<Vec<(String, String)>, StorageError> {
    let keys = store::keys_with_prefix(KEPT)?;
    let read = |key: String| Some((key.clone(), store::read(&key).ok().flatten()?));
    Ok(keys.into_iter().filter_map(read).collect())
}

/// Saves a draft; the write is verified by reading it back.
pub fn save(draft: &Draft) -> Result<(), StorageError> {
    save_then(draft, |_| {})
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

/// Saves a draft, and tells in how many copies it lies when the disk has them; before that, when
/// it takes long.
pub fn save_then(
    draft: &Draft,
    then: impl Fn(Result<Copies, StorageError>) + 'static,
) -> Result<(), StorageError> {
    let json = files::write_record(draft).map_err(|_| StorageError::Unverified)?;
    store::change(&[(&draft_key(draft.meta.id), Some(&json))], then)
}

/// The draft with this id.
pub fn load(id: DraftId) -> Option<Draft> {
    parse(&store::read(&draft_key(id)).ok().flatten()?)
}

/// A draft as it is stored, to see whether it is still what was written.
pub(super) fn raw(id: DraftId) -> Option<String> {
    store::read(&draft_key(id)).ok().flatten()
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

/// Whether something in the bin has lain there for as long as it keeps drafts, or can't be told to
/// have not: only the keys are looked at.
pub fn is_bin_due(now: DateTime<Utc>) -> bool {
    let keys = store::keys_with_prefix(BIN).unwrap_or_default();
    let mut ids = keys.iter().filter_map(|key| key.strip_prefix(BIN));
    ids.any(|id| {
        let thrown = moment(&format!("{THROWN}{id}"));
        thrown.is_none_or(|at| now.signed_duration_since(at) > TimeDelta::days(BIN_DAYS))
    })
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

/// When drafts were last downloaded as files, those that were.
pub fn all_filed() -> HashMap<DraftId, DateTime<Utc>> {
    let keys = store::keys_with_prefix(FILED).unwrap_or_default();
    let filed = |key: &String| Some((key.strip_prefix(FILED)?.parse().ok()?, moment(key)?));
    keys.iter().filter_map(filed).collect()
}

/// When a draft was last downloaded as a file.
pub fn filed(id: DraftId) -> Option<DateTime<Utc>> {
    moment(&format!("{FILED}{id}"))
}

fn moment(key: &str) -> Option<DateTime<Utc>> {
    let raw = store::read(key).ok().flatten()?;
    let at = DateTime::parse_from_rfc3339(&raw).ok()?;
    Some(at.to_utc())
}

fn change(changes: &[(String, Option<&str>)]) -> Result<(), StorageError> {
    let changes: Vec<(&str, Option<&str>)> = changes
        .iter()
        .map(|(key, value)| (key.as_str(), *value))
        .collect();
    store::change(&changes, |_| {})
}

/// A draft as it was stored.
pub(super) fn parse(raw: &str) -> Option<Draft> {
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
