//! The start: the durable copy is opened, and both copies become the newer one.

use std::collections::BTreeMap;

use super::{STORE, durably, now, overflow, record, removed};
use crate::browser::clock;
use crate::browser::storage::{self, StorageError};
use crate::browser::vault::{Vault, VaultRecord};
use crate::files::{Durable, Verdict, compare_copies, version};
use crate::state::keys::{BIN, DRAFT, KEPT, SHARED};

const DATABASE: &str = "samspil";

/// Two versions of one draft that no crash can explain: the second one is to be kept beside.
pub(in crate::state) struct Twin {
    pub raw: String,
}

/// Opens the durable copy and makes both copies equal: the newer of each record wins.
pub(in crate::state) async fn settle() -> Vec<Twin> {
    let Ok(vault) = Vault::open(DATABASE).await else {
        return Vec::new();
    };
    // The saved states lie there too: a start that read them would take longer with each.
    let Ok(records) = vault.read_each(&SHARED).await else {
        // Not empty, but unknown: what is here must not take the place of what is there.
        return Vec::new();
    };
    let mut twins = Vec::new();
    let durable: BTreeMap<String, Durable> = records
        .into_iter()
        .map(|VaultRecord { key, value, at }| (key, Durable { value, at }))
        .collect();
    STORE.with_borrow_mut(|store| store.vault = Some(vault));
    let mut keys: Vec<String> = SHARED
        .iter()
        .flat_map(|prefix| storage::keys_with_prefix(prefix).unwrap_or_default())
        .chain(durable.keys().cloned())
        .collect();
    keys.sort_unstable();
    keys.dedup();
    let mut late = Vec::new();
    for key in keys {
        let local = storage::read(&key).ok().flatten();
        let copy = durable.get(&key);
        match compare_copies(local.as_deref(), copy) {
            Verdict::Agree => {}
            Verdict::TakeLocal => late.extend(local.map(|value| record(&key, Some(value)))),
            Verdict::TakeDurable if was_thrown_away(&key, &durable) => {
                late.push(tombstone(&key, copy));
            }
            Verdict::TakeDurable => take_durable(&key, copy),
            Verdict::RemoveLocal => {
                let _ = storage::remove(&key);
            }
            Verdict::ReplaceUnreadable => {
                // Nothing is deleted: it is put aside first, or stays where it is.
                if put_aside(&key, local.as_deref()).is_ok() {
                    take_durable(&key, copy);
                }
            }
            Verdict::KeepBoth => {
                let raw = copy.and_then(|copy| copy.value.clone());
                twins.extend(raw.map(|raw| Twin { raw }));
                late.extend(local.map(|value| record(&key, Some(value))));
            }
        }
    }
    if !late.is_empty() {
        let _ = durably(late).await;
    }
    twins
}

/// A draft that local storage has in the bin already, while the durable copy was not told of it.
fn was_thrown_away(key: &str, durable: &BTreeMap<String, Durable>) -> bool {
    let Some(id) = key.strip_prefix(DRAFT) else {
        return false;
    };
    let bin = format!("{BIN}{id}");
    let thrown = storage::read(&bin).ok().flatten();
    let thrown = thrown.as_deref().and_then(version);
    let kept = durable.get(key).map(|copy| copy.at);
    !durable.contains_key(&bin) && thrown.is_some() && thrown >= kept
}

fn take_durable(key: &str, copy: Option<&Durable>) {
    if let Some(value) = copy.and_then(|copy| copy.value.clone())
        && storage::write(key, &value).is_err()
    {
        overflow(key, Some(&value));
    }
}

fn put_aside(key: &str, raw: Option<&str>) -> Result<(), StorageError> {
    let at = clock::now().timestamp_millis();
    storage::write(&format!("{KEPT}{at}.{key}"), raw.unwrap_or_default())
}

fn tombstone(key: &str, copy: Option<&Durable>) -> VaultRecord {
    VaultRecord {
        at: copy.map_or_else(now, |copy| copy.at),
        ..removed(key)
    }
}
