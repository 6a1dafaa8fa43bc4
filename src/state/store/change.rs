//! Changing records: first in local storage, which is at hand, then in the durable copy.

use super::durable::{self, Written};
use super::{
    Copies, STORE, elsewhere, fault, forget_overflow, has_database, lies_aside, overflow, record,
    removed,
};
use crate::browser::database::DatabaseRecord;
use crate::browser::storage::{self, StorageError};
use crate::files::version;
use crate::state::keys::{BLIND, DRAFT};

/// Changes records, and tells in how many copies they lie when the disk has them; where that takes
/// long, it tells before that only local storage has them.
///
/// Where storage is denied they live in memory, and that is told: better a text that can be
/// downloaded than none.
///
/// # Errors
/// When there is no room in the only copy; then nothing of it is in the durable copy.
pub(in crate::state) fn change(
    changes: &[(&str, Option<&str>)],
    then: impl Fn(Result<Copies, StorageError>) + 'static,
) -> Result<(), StorageError> {
    // Before local storage is touched: what is removed has a version there.
    let records: Vec<DatabaseRecord> = changes
        .iter()
        .map(|(key, value)| match value {
            Some(value) => record(key, Some((*value).to_owned())),
            None => removed(key),
        })
        .collect();
    mark_blind(changes);
    let goes_aside = changes.iter().any(|(key, _)| lies_aside(key));
    let local = if goes_aside && changes.iter().any(|(_, value)| value.is_some()) {
        // Local storage keeps what it has until the durable copy is confirmed.
        Err(StorageError::Full)
    } else {
        write_all_local(changes)
    };
    if let Err(error) = local {
        if !has_database() && error != StorageError::Unavailable {
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
    let kept = goes_aside.then(|| records.clone());
    let keys: Vec<String> = changes.iter().map(|(key, _)| (*key).to_owned()).collect();
    durable::write(records, move |written| {
        let mut local = local;
        let durable = match written {
            Written::Late => Err(StorageError::Slow),
            Written::Done(durable) => {
                if let (Some(records), Err(_), Err(_)) = (&kept, local, durable) {
                    local = bring_back(records);
                }
                if durable.is_ok() && (goes_aside || local.is_err()) {
                    elsewhere::say_aside(&keys);
                }
                if makes_room && local != Err(StorageError::Unavailable) {
                    catch_up(durable.is_ok());
                }
                durable
            }
        };
        then(match (local, durable) {
            (Ok(()), Ok(())) => Ok(Copies::Both),
            (Ok(()), Err(_)) => Ok(Copies::LocalAlone),
            (Err(_), Ok(())) => Ok(Copies::DurableAlone),
            (Err(error), Err(_)) => Err(error),
        });
    });
    Ok(())
}

/// In a visit without the durable copy, notes which version of a draft was changed first: what the
/// durable copy has that is later is not known here, and must not be lost.
fn mark_blind(changes: &[(&str, Option<&str>)]) {
    if fault().is_none() {
        return;
    }
    for id in changes
        .iter()
        .filter_map(|(key, _)| key.strip_prefix(DRAFT))
    {
        let mark = format!("{BLIND}{id}");
        let there = storage::read(&format!("{DRAFT}{id}")).ok().flatten();
        let version = there.as_deref().and_then(version);
        if let (Some(version), Ok(None)) = (version, storage::read(&mark)) {
            // Without room for it the durable copy is at risk only when a crash came before.
            let _ = storage::write(&mark, &version.to_string());
        }
    }
}

fn write_all_local(changes: &[(&str, Option<&str>)]) -> Result<(), StorageError> {
    changes.iter().try_for_each(|(key, value)| {
        write_local(key, *value)?;
        forget_overflow(key);
        Ok(())
    })
}

/// The durable copy did not take what was to lie there alone: local storage has it instead, or all
/// is as it was.
fn bring_back(records: &[DatabaseRecord]) -> Result<(), StorageError> {
    let changes = records.iter().map(|record| {
        let value = record.value.as_deref();
        (record.key.as_str(), value)
    });
    let changes: Vec<(&str, Option<&str>)> = changes.collect();
    let written = write_all_local(&changes);
    if written.is_err() {
        for (key, _) in changes {
            forget_overflow(key);
        }
    }
    written
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
        waiting.all().iter().partition(|(_, value)| value.is_some());
    for (key, _) in removed {
        if !is_durable || write_local(key, None).is_ok() {
            forget_overflow(key);
        }
    }
    for (key, value) in there {
        if !lies_aside(key) && write_local(key, value.as_deref()).is_ok() {
            forget_overflow(key);
        }
    }
}
