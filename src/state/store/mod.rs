//! Records on this device, each of them twice: in local storage, which is read at once, and in
//! a durable copy that survives a crash (`browser::vault`).
//!
//! Called by [`super::shelf`] and [`super::revisions`], which know what the records are. Reading
//! never waits: [`settle`] made both copies equal before the app was shown. No signals.

mod settle;

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::browser::storage::{self, StorageError};
use crate::browser::vault::{Vault, VaultRecord};
use crate::browser::{self, clock};
use crate::files::version;

pub(super) use settle::settle;

/// In how many copies something lies on this device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copies {
    /// In both.
    Both,
    /// In local storage alone: this browser has no durable copy, or it failed.
    LocalAlone,
    /// In the durable copy alone: there is no room in local storage.
    DurableAlone,
}

#[derive(Default)]
struct Store {
    vault: Option<Vault>,
    /// What local storage would not take, and what it still has though it was removed (`None`): as
    /// it lies in the durable copy, or nowhere else where storage is denied.
    overflow: BTreeMap<String, Option<String>>,
}

thread_local! {
    static STORE: RefCell<Store> = RefCell::default();
}

/// The value under `key`.
///
/// # Errors
/// [`StorageError::Unavailable`] when storage is denied.
pub(super) fn read(key: &str) -> Result<Option<String>, StorageError> {
    let overflowed = STORE.with_borrow(|store| store.overflow.get(key).cloned());
    overflowed.map_or_else(|| storage::read(key), Ok)
}

/// All keys that begin with `prefix`, sorted.
///
/// # Errors
/// [`StorageError::Unavailable`] when storage is denied.
pub(super) fn keys_with_prefix(prefix: &str) -> Result<Vec<String>, StorageError> {
    let stored = storage::keys_with_prefix(prefix);
    STORE.with_borrow(|store| {
        let mut keys = match stored {
            Err(error) if store.overflow.is_empty() => return Err(error),
            stored => stored.unwrap_or_default(),
        };
        for (key, value) in &store.overflow {
            keys.retain(|stored| stored != key);
            if value.is_some() && key.starts_with(prefix) {
                keys.push(key.clone());
            }
        }
        keys.sort_unstable();
        Ok(keys)
    })
}

/// Why all that is changed lives in memory only; `None` where it is kept.
pub(super) fn trouble() -> Option<StorageError> {
    let has_vault = STORE.with_borrow(|store| store.vault.is_some());
    let denied = storage::probe() == Err(StorageError::Unavailable);
    (denied && !has_vault).then_some(StorageError::Unavailable)
}

/// Changes records, and tells in how many copies they lie when the disk has them.
///
/// Where storage is denied they live in memory, and that is told: better a text that can be
/// downloaded than none.
///
/// # Errors
/// When there is no room in the only copy; then nothing of it is in the durable copy.
pub(super) fn change(
    changes: &[(&str, Option<&str>)],
    then: impl FnOnce(Result<Copies, StorageError>) + 'static,
) -> Result<(), StorageError> {
    // Before local storage is touched: what is removed has a version there.
    let records = changes
        .iter()
        .map(|(key, value)| match value {
            Some(value) => record(key, Some((*value).to_owned())),
            None => removed(key),
        })
        .collect();
    let local = changes.iter().try_for_each(|(key, value)| {
        write_local(key, *value)?;
        forget_overflow(key);
        Ok(())
    });
    if let Err(error) = local {
        let has_vault = STORE.with_borrow(|store| store.vault.is_some());
        if !has_vault && error != StorageError::Unavailable {
            then(Err(error));
            return Err(error);
        }
        for (key, value) in changes {
            // What did not go in stands over what is there, until it is in or the app is closed.
            if error == StorageError::Unavailable
                || storage::read(key).as_ref().ok().map(Option::as_deref) != Some(*value)
            {
                overflow(key, *value);
            } else {
                // It stands in local storage as it is to be: nothing may stand over it any more.
                forget_overflow(key);
            }
        }
    }
    let makes_room = changes.iter().any(|(_, value)| value.is_none());
    browser::spawn(async move {
        let durable = durably(records).await;
        if makes_room && local != Err(StorageError::Unavailable) {
            catch_up(durable.is_ok());
        }
        then(match (local, durable) {
            (Ok(()), Ok(())) => Ok(Copies::Both),
            (Ok(()), Err(_)) => Ok(Copies::LocalAlone),
            (Err(_), Ok(())) => Ok(Copies::DurableAlone),
            (Err(error), Err(_)) => Err(error),
        });
    });
    Ok(())
}

fn write_local(key: &str, value: Option<&str>) -> Result<(), StorageError> {
    match value {
        Some(value) => storage::write(key, value),
        None => storage::remove(key),
    }
}

/// Brings into local storage what it had no room for. What was removed goes first, for it makes
/// room; where the durable copy does not have it elsewhere, it counts as there again.
fn catch_up(is_durable: bool) {
    let waiting = STORE.with_borrow(|store| store.overflow.clone());
    let (there, removed): (Vec<_>, Vec<_>) =
        waiting.into_iter().partition(|(_, value)| value.is_some());
    for (key, _) in removed {
        if !is_durable || write_local(&key, None).is_ok() {
            forget_overflow(&key);
        }
    }
    for (key, value) in there {
        if write_local(&key, value.as_deref()).is_ok() {
            forget_overflow(&key);
        }
    }
}

fn overflow(key: &str, value: Option<&str>) {
    let (key, value) = (key.to_owned(), value.map(str::to_owned));
    STORE.with_borrow_mut(|store| store.overflow.insert(key, value));
}

fn forget_overflow(key: &str) {
    STORE.with_borrow_mut(|store| store.overflow.remove(key));
}

/// What only the durable copy holds, for it would crowd local storage: by key.
///
/// # Errors
/// When there is no durable copy, or it can't be read.
pub(super) async fn read_durable(prefix: &str) -> Result<Vec<(String, String)>, StorageError> {
    let records = vault()?.read_all(prefix).await?;
    let with_value = |record: VaultRecord| Some((record.key, record.value?));
    Ok(records.into_iter().filter_map(with_value).collect())
}

/// Writes into the durable copy alone; done when it is on the disk.
///
/// # Errors
/// When there is no durable copy, or no room in it.
pub(super) async fn write_durable(values: Vec<(String, String)>) -> Result<(), StorageError> {
    let records = values.into_iter();
    let records = records.map(|(key, value)| record(&key, Some(value)));
    durably(records.collect()).await
}

/// Takes out of the durable copy what lies there alone.
///
/// # Errors
/// When there is no durable copy, or it refuses.
pub(super) async fn forget_durable(keys: &[String]) -> Result<(), StorageError> {
    vault()?.forget(keys).await
}

async fn durably(records: Vec<VaultRecord>) -> Result<(), StorageError> {
    vault()?.write(&records).await
}

fn vault() -> Result<Vault, StorageError> {
    let vault = STORE.with_borrow(|store| store.vault.clone());
    vault.ok_or(StorageError::Unavailable)
}

fn record(key: &str, value: Option<String>) -> VaultRecord {
    let at = value.as_deref().and_then(version).unwrap_or_else(now);
    let key = key.to_owned();
    VaultRecord { key, value, at }
}

/// A record that says that what is there now was removed.
fn removed(key: &str) -> VaultRecord {
    let there = read(key).ok().flatten().as_deref().and_then(version);
    VaultRecord {
        key: key.to_owned(),
        value: None,
        // A clock that was set back must not bring it to life again.
        at: there.unwrap_or_default().max(now()),
    }
}

#[allow(clippy::cast_precision_loss, reason = "milliseconds fit into 53 bits")]
fn now() -> f64 {
    clock::now().timestamp_millis() as f64
}
