//! What lies where on this device, as far as it can be told without reading a draft: so it belongs to what
//! every visit loads. Drafts go in and out of their records in [`super::drafts`]. No signals.

use std::collections::HashMap;

use chrono::{DateTime, TimeDelta, Utc};

use super::keys::{BIN, DELETED, DRAFT, FILED, KEPT};
use super::{store, uncarded};
use crate::browser::storage::StorageError;
use crate::domain::DraftId;
use crate::files::Card;

/// How long the bin keeps a draft.
pub const BIN_DAYS: i64 = 30;

/// A record as lists see it.
pub enum Seen {
    Card(DraftId, Card),
    /// What has no card that can be believed: of an older app, or damaged.
    Uncarded(Uncarded),
}

/// A record that is to be looked into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncarded {
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
            && !uncarded::is_judged(&key)
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
        let card = Card::in_record(&raw).filter(|_| !uncarded::is_judged_as(&key, &raw));
        all.push(match (id, card) {
            (Some(id), Some(card)) => Seen::Card(id, card),
            _ => Seen::Uncarded(Uncarded { key, id, raw }),
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

/// Under which key a draft lies.
pub(super) fn draft_key(id: DraftId) -> String {
    format!("{DRAFT}{id}")
}

/// A draft as it is stored, to see whether it is still what was written.
pub(super) fn raw(id: DraftId) -> Option<String> {
    store::read(&draft_key(id)).ok().flatten()
}

/// Whether something in the bin has lain there for as long as it keeps drafts, or can't be told to
/// have not: only the keys are looked at.
pub fn is_bin_due(now: DateTime<Utc>) -> bool {
    let keys = store::keys_with_prefix(BIN).unwrap_or_default();
    let mut ids = keys.iter().filter_map(|key| key.strip_prefix(BIN));
    ids.any(|id| {
        let deleted = moment(&format!("{DELETED}{id}"));
        deleted.is_none_or(|at| now.signed_duration_since(at) > TimeDelta::days(BIN_DAYS))
    })
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

/// A moment that lies under a key.
pub(super) fn moment(key: &str) -> Option<DateTime<Utc>> {
    let raw = store::read(key).ok().flatten()?;
    let at = DateTime::parse_from_rfc3339(&raw).ok()?;
    Some(at.to_utc())
}
