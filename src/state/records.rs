//! What can be known of the records without parsing drafts, which every visit needs. Drafts are read and
//! written in [`super::drafts`]. No signals.

use std::collections::HashMap;

use super::keys::{DRAFT, FILED, KEPT};
use super::{store, uncarded};
use crate::browser::storage::StorageError;
use crate::domain::DraftId;
use crate::files::{Card, Filed};

/// A record as the list sees it.
pub enum Seen {
    Card(DraftId, Card),
    /// It has no valid card: written by an older app, or damaged.
    Uncarded(Uncarded),
}

/// A record without a valid card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Uncarded {
    pub key: String,
    /// The id in the key.
    pub id: Option<DraftId>,
    pub raw: String,
}

/// All records whose keys begin with `prefix`.
pub fn look(prefix: &str) -> Result<Vec<Seen>, StorageError> {
    let mut all = Vec::new();
    for key in store::keys_with_prefix(prefix)? {
        let id: Option<DraftId> = key.strip_prefix(prefix).and_then(|id| id.parse().ok());
        if let Some(id) = id
            && !uncarded::is_judged(&key)
            && let Some((beginning, length)) = store::prefix(&key, BEGINNING)?
            && let Some(card) = Card::in_beginning(&beginning, length)
        {
            all.push(Seen::Card(id, card));
            continue;
        }
        let Some(raw) = store::read(&key)? else {
            continue;
        };
        // Its title may be longer than the prefix that was read.
        let card = Card::in_record(&raw).filter(|_| !uncarded::is_judged_as(&key, &raw));
        all.push(match (id, card) {
            (Some(id), Some(card)) => Seen::Card(id, card),
            _ => Seen::Uncarded(Uncarded { key, id, raw }),
        });
    }
    Ok(all)
}

/// The length of the prefix that is read first, in UTF-16 code units. Nearly every card is shorter.
const BEGINNING: u32 = 800;

/// Records that could not be read and were replaced by a good copy: keys and contents.
pub fn kept() -> Result<Vec<(String, String)>, StorageError> {
    let keys = store::keys_with_prefix(KEPT)?;
    let read = |key: String| Some((key.clone(), store::read(&key).ok().flatten()?));
    Ok(keys.into_iter().filter_map(read).collect())
}

/// The key of a draft.
pub(super) fn draft_key(id: DraftId) -> String {
    format!("{DRAFT}{id}")
}

/// The stored record of a draft, unparsed.
pub(super) fn raw(id: DraftId) -> Option<String> {
    store::read(&draft_key(id)).ok().flatten()
}

/// The versions of drafts that are in files, for those that are.
pub fn all_filed() -> HashMap<DraftId, Filed> {
    let keys = store::keys_with_prefix(FILED).unwrap_or_default();
    let filed = |key: &String| Some((key.strip_prefix(FILED)?.parse().ok()?, mark(key)?));
    keys.iter().filter_map(filed).collect()
}

/// The version of a draft that is in a file.
pub fn filed(id: DraftId) -> Option<Filed> {
    mark(&filed_key(id))
}

/// The key of the mark of a draft that is in a file.
pub(super) fn filed_key(id: DraftId) -> String {
    format!("{FILED}{id}")
}

fn mark(key: &str) -> Option<Filed> {
    Filed::read(&store::read(key).ok().flatten()?)
}
