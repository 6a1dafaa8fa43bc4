//! Writes records, first to local storage and then to the durable copy.

use super::durable::{self, Written};
use super::{
    Copies, STORE, elsewhere, fault, forget_overflow, has_database, is_durable_only, overflow,
    record, removed,
};
use crate::browser::database::DatabaseRecord;
use crate::browser::storage::{self, StorageError};
use crate::files::version;
use crate::state::keys::{BLIND, DRAFT};

/// Changes records. `then` is called with the copies that have them when the disk confirms, and if that
/// takes long, before with local storage alone.
///
/// If storage is denied they are kept in memory, and `then` gets the error: the user can still download
/// them.
///
/// # Errors
/// When there is no room in the only copy. The durable copy then has none of the changes.
pub(in crate::state) fn change(
    changes: &[(&str, Option<&str>)],
    then: impl Fn(Result<Copies, StorageError>) + 'static,
) -> Result<(), StorageError> {
    // Before local storage changes, because it has the version of removed values.
    let records: Vec<DatabaseRecord> = changes
        .iter()
        .map(|(key, value)| match value {
            Some(value) => record(key, Some((*value).to_owned())),
            None => removed(key),
        })
        .collect();
    mark_blind(changes);
    let durable_only = changes.iter().any(|(key, _)| is_durable_only(key));
    let local = if durable_only && changes.iter().any(|(_, value)| value.is_some()) {
        // Local storage keeps its value until the durable copy confirms.
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
            // The overflow hides the value in local storage until the new one can be written, or the app
            // is closed.
            if error == StorageError::Unavailable
                || storage::read(key).as_ref().ok().map(Option::as_deref) != Some(*value)
            {
                overflow(key, *value);
            } else {
                // Local storage has this value, so the overflow must not hide it.
                forget_overflow(key);
            }
        }
    }
    let makes_room = changes.iter().any(|(_, value)| value.is_none());
    let kept = durable_only.then(|| records.clone());
    let keys: Vec<String> = changes.iter().map(|(key, _)| (*key).to_owned()).collect();
    durable::write(records, move |written| {
        let mut local = local;
        let durable = match written {
            Written::Late => Err(StorageError::Slow),
            Written::Done(durable) => {
                if let (Some(records), Err(_), Err(_)) = (&kept, local, durable) {
                    local = bring_back(records);
                }
                if durable.is_ok() && (durable_only || local.is_err()) {
                    elsewhere::notify_durable_only(&keys);
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

/// In a visit without the durable copy, stores the version of a draft before its first change, and 0 if there
/// is none. The durable copy may have a later version that is unknown here and must not be lost, or it may
/// say that the draft was removed.
fn mark_blind(changes: &[(&str, Option<&str>)]) {
    if fault().is_none() {
        return;
    }
    for id in changes
        .iter()
        .filter_map(|(key, _)| key.strip_prefix(DRAFT))
    {
        let mark = format!("{BLIND}{id}");
        let version = match storage::read(&format!("{DRAFT}{id}")) {
            Ok(Some(there)) => version(&there),
            Ok(None) => Some(0.0),
            Err(_) => None,
        };
        if let (Some(version), Ok(None)) = (version, storage::read(&mark)) {
            // If this can't be stored, a version in the durable copy is lost only if a crash came
            // before.
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

/// The durable copy failed for records that are stored there alone. Writes them to local storage
/// instead, or leaves everything as it was.
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

/// Writes the overflow to local storage. Removals come first, because they make room. A removal that the
/// durable copy does not have is dropped.
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
        if !is_durable_only(key) && write_local(key, value.as_deref()).is_ok() {
            forget_overflow(key);
        }
    }
}
