//! The store: records by key, each in two copies. Local storage is read synchronously; the durable copy
//! survives a crash (`browser::database`).
//!
//! Called by [`super::records`] and the modules of [`super::drafts`], which know what the records
//! contain. Reading never waits: it returns what local storage has. A draft is opened only after both
//! copies were made equal ([`open`], [`settle`]). No signals.

mod change;
mod durable;
mod elsewhere;
mod erase;
mod erased;
mod open;
mod overflow;
mod settle;

use std::cell::RefCell;
use std::rc::Rc;

use super::keys::BIN;
use crate::browser::clock;
use crate::browser::database::{Database, DatabaseRecord};
use crate::browser::storage::{self, StorageError};
use crate::browser::tabs::Channel;
use crate::domain::order::sort_texts;
use crate::files::version;

pub(super) use change::change;
pub(super) use durable::{forget_durable, read_durable, write_durable};
pub(super) use elsewhere::{on_change_elsewhere, read_elsewhere};
pub(super) use erase::{erase, finish_erasure, forget_tab};
pub(super) use open::open;
pub(super) use settle::settle;

use overflow::Overflow;

/// The copies that have a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copies {
    /// Both.
    Both,
    /// Local storage alone: this browser has no durable copy, or it failed.
    LocalAlone,
    /// The durable copy alone: local storage has no room.
    DurableAlone,
}

#[derive(Default)]
struct Store {
    database: Option<Database>,
    /// Why there is no database.
    fault: Option<StorageError>,
    /// Records that are not in local storage as they should be: those for which it has no room, those
    /// that it could not remove (`None`), and the bin. If storage is denied, all records.
    overflow: Overflow,
    queue: durable::Queue,
    /// Notifies the other tabs of the overflow.
    channel: Option<Rc<Channel>>,
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

/// The prefix of the value under `key` and its whole length, as [`storage::prefix`]; `None` also for a
/// value in memory, which is cheap to read.
///
/// # Errors
/// [`StorageError::Unavailable`] when storage is denied.
pub(super) fn prefix(key: &str, most: u32) -> Result<Option<(String, usize)>, StorageError> {
    let is_over = STORE.with_borrow(|store| store.overflow.has(key));
    if is_over {
        return Ok(None);
    }
    storage::prefix(key, most)
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
        for (key, value) in store.overflow.all() {
            keys.retain(|stored| stored != key);
            if value.is_some() && key.starts_with(prefix) {
                keys.push(key.clone());
            }
        }
        sort_texts(&mut keys);
        Ok(keys)
    })
}

/// Why changes are kept in memory only; `None` if they are stored.
pub(super) fn trouble() -> Option<StorageError> {
    let has_database = STORE.with_borrow(|store| store.database.is_some());
    let denied = storage::probe() == Err(StorageError::Unavailable);
    (denied && !has_database).then_some(StorageError::Unavailable)
}

/// Why the durable copy can't be used in this visit, although the browser should have one.
pub(super) fn fault() -> Option<StorageError> {
    STORE.with_borrow(|store| store.fault)
}

/// The copies that have the records of earlier visits, as far as this visit knows.
pub(super) fn copies() -> Copies {
    if has_database() {
        Copies::Both
    } else {
        Copies::LocalAlone
    }
}

/// Whether the record belongs in the durable copy alone, because it would take room from the drafts.
fn is_durable_only(key: &str) -> bool {
    key.starts_with(BIN) && has_database()
}

fn has_database() -> bool {
    STORE.with_borrow(|store| store.database.is_some())
}

fn overflow(key: &str, value: Option<&str>) {
    STORE.with_borrow_mut(|store| store.overflow.insert(key, value));
}

fn forget_overflow(key: &str) {
    STORE.with_borrow_mut(|store| store.overflow.remove(key));
}

fn record(key: &str, value: Option<String>) -> DatabaseRecord {
    let at = value.as_deref().and_then(version).unwrap_or_else(now);
    let key = key.to_owned();
    DatabaseRecord { key, value, at }
}

/// The tombstone of a record. Its version is that of the removed value and not the present moment: while the
/// clock is ahead, it would also remove what is stored later.
fn removed(key: &str) -> DatabaseRecord {
    let there = read(key).ok().flatten().as_deref().and_then(version);
    DatabaseRecord {
        key: key.to_owned(),
        value: None,
        at: there.unwrap_or_else(now),
    }
}

#[allow(clippy::cast_precision_loss, reason = "milliseconds fit into 53 bits")]
fn now() -> f64 {
    clock::now().timestamp_millis() as f64
}
