//! Makes both copies equal where they differ: the newer record wins.

use std::collections::BTreeMap;

use super::open::continue_without_database;
use super::{
    durable, forget_overflow, has_database, is_durable_only, now, overflow, record, removed,
};
use crate::browser::clock;
use crate::browser::database::DatabaseRecord;
use crate::browser::storage::{self, StorageError};
use crate::domain::order::{self, sort_texts};
use crate::files::{Durable, Verdict, compare_copies, read_stored, version};
use crate::state::keys::{BIN, BLIND, DRAFT, KEPT, SHARED};

/// The name of the database.
pub(super) const DATABASE: &str = "samspil";

/// A second version of a draft that no crash explains. It is kept as a revision.
pub(in crate::state) struct Twin {
    pub raw: String,
}

/// What remains to be done after both copies were compared.
#[derive(Default)]
pub(in crate::state) struct Settled {
    pub twins: Vec<Twin>,
    late: Vec<DatabaseRecord>,
}

impl Settled {
    /// Writes the newer records of local storage to the durable copy. The twins, which these overwrite,
    /// must be kept first.
    pub async fn finish(self) {
        if !has_database() || !self.late.is_empty() && write(&self.late).await.is_err() {
            return;
        }
        for DatabaseRecord { key, value, .. } in self.late {
            set_aside(&key, value.as_deref());
        }
        for mark in storage::keys_with_prefix(BLIND).unwrap_or_default() {
            let _ = storage::remove(&mark);
        }
    }
}

/// Makes both copies equal: the newer record wins.
pub(in crate::state) async fn settle() -> Settled {
    let database = durable::database();
    let records = match database {
        Ok(database) => database.read_each(&SHARED).await,
        Err(error) => Err(error),
    };
    let records = match records {
        Ok(records) => records,
        Err(error) => {
            continue_without_database(error);
            return Settled::default();
        }
    };
    let mut twins = Vec::new();
    let records = records.into_iter();
    let durable =
        order::map(records.map(|DatabaseRecord { key, value, at }| (key, Durable { value, at })));
    let mut keys: Vec<String> = SHARED
        .iter()
        .flat_map(|prefix| storage::keys_with_prefix(prefix).unwrap_or_default())
        .chain(durable.keys().cloned())
        .collect();
    sort_texts(&mut keys);
    keys.dedup();
    let mut late = Vec::new();
    for key in keys {
        let local = storage::read(&key).ok().flatten();
        let copy = durable.get(&key);
        match compare_copies(local.as_deref(), copy) {
            Verdict::Agree => set_aside(&key, local.as_deref()),
            Verdict::TakeLocal if was_changed_blindly(&key, copy) => {
                twins.extend(twin(copy));
                late.extend(local.map(|value| record(&key, Some(value))));
            }
            Verdict::TakeLocal => late.extend(local.map(|value| record(&key, Some(value)))),
            Verdict::TakeDurable if was_deleted(&key, &durable) => {
                late.push(tombstone(&key, copy));
            }
            Verdict::TakeDurable => take_durable(&key, copy),
            Verdict::RemoveLocal if blind_base(&key).is_some() => {
                late.extend(local.map(|value| record(&key, Some(value))));
            }
            Verdict::RemoveLocal => take_away(&key),
            Verdict::ReplaceUnreadable => {
                // It is never deleted: it is put aside first, or left where it is.
                if put_aside(&key, local.as_deref()).is_ok() {
                    take_durable(&key, copy);
                }
            }
            Verdict::KeepBoth => {
                twins.extend(twin(copy));
                late.extend(local.map(|value| record(&key, Some(value))));
            }
        }
    }
    Settled { twins, late }
}

async fn write(records: &[DatabaseRecord]) -> Result<(), StorageError> {
    durable::database()?.write_in_time(records).await
}

fn twin(copy: Option<&Durable>) -> Option<Twin> {
    let raw = copy?.value.clone()?;
    Some(Twin { raw })
}

/// Whether a visit without the durable copy changed a draft of which the durable copy had a later
/// version.
fn was_changed_blindly(key: &str, copy: Option<&Durable>) -> bool {
    let base = blind_base(key);
    base.is_some_and(|base| copy.is_some_and(|copy| copy.value.is_some() && copy.at > base))
}

/// The version of a draft that a visit without the durable copy has changed.
fn blind_base(key: &str) -> Option<f64> {
    let id = key.strip_prefix(DRAFT)?;
    let mark = storage::read(&format!("{BLIND}{id}")).ok().flatten()?;
    mark.parse().ok()
}

/// Removes a record from local storage that is in the durable copy and belongs there alone. A record
/// that can't be read is left.
fn set_aside(key: &str, value: Option<&str>) {
    if let Some(value) = value
        && is_durable_only(key)
        && read_stored(value).is_ok()
    {
        overflow(key, Some(value));
        let _ = storage::remove(key);
    }
}

/// Whether local storage has a draft in the bin already, although the durable copy has it as a draft.
fn was_deleted(key: &str, durable: &BTreeMap<String, Durable>) -> bool {
    let Some(id) = key.strip_prefix(DRAFT) else {
        return false;
    };
    let bin = format!("{BIN}{id}");
    let deleted = storage::read(&bin).ok().flatten();
    let deleted = deleted.as_deref().and_then(version);
    let kept = durable.get(key).map(|copy| copy.at);
    !durable.contains_key(&bin) && deleted.is_some() && deleted >= kept
}

/// Copies a record of the durable copy to local storage, if there is room.
pub(super) fn take_durable(key: &str, copy: Option<&Durable>) {
    let Some(value) = copy.and_then(|copy| copy.value.as_deref()) else {
        return;
    };
    if is_durable_only(key) {
        overflow(key, Some(value));
        let _ = storage::remove(key);
    } else if storage::write(key, value).is_ok() {
        forget_overflow(key);
    } else {
        overflow(key, Some(value));
    }
}

/// Removes a record that was removed in the durable copy.
pub(super) fn take_away(key: &str) {
    let _ = storage::remove(key);
    forget_overflow(key);
}

fn put_aside(key: &str, raw: Option<&str>) -> Result<(), StorageError> {
    let at = clock::now().timestamp_millis();
    storage::write(&format!("{KEPT}{at}.{key}"), raw.unwrap_or_default())
}

fn tombstone(key: &str, copy: Option<&Durable>) -> DatabaseRecord {
    DatabaseRecord {
        at: copy.map_or_else(now, |copy| copy.at),
        ..removed(key)
    }
}
