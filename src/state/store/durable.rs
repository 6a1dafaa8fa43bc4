//! Writes to the durable copy, with a queue for a slow disk, and values that are in the durable copy
//! alone.
//!
//! A slow write is reported, and later writes wait for its end. The queue has only the newest value of
//! each record, so it does not grow while the disk hangs.

use std::cell::Cell;
use std::rc::Rc;

use super::{STORE, record};
use crate::browser::answers::PATIENCE;
use crate::browser::database::{Database, DatabaseRecord};
use crate::browser::storage::StorageError;
use crate::browser::{self, timer};

/// The progress of a write.
pub(super) enum Written {
    /// It takes long. Reported once at most, before the end.
    Late,
    Done(Result<(), StorageError>),
}

type Tell = Rc<dyn Fn(Written)>;

/// The records that wait for a slow write.
#[derive(Default)]
pub(super) struct Queue {
    is_late: bool,
    records: Vec<DatabaseRecord>,
    tells: Vec<Tell>,
}

/// Writes records, all or none, and reports the progress to `tell`.
pub(super) fn write(records: Vec<DatabaseRecord>, tell: impl Fn(Written) + 'static) {
    let tell: Tell = Rc::new(tell);
    if !STORE.with_borrow(|store| store.queue.is_late) {
        go(records, vec![tell]);
        return;
    }
    STORE.with_borrow_mut(|store| {
        for record in records {
            store.queue.records.retain(|older| older.key != record.key);
            store.queue.records.push(record);
        }
        store.queue.tells.push(tell.clone());
    });
    tell(Written::Late);
}

fn go(records: Vec<DatabaseRecord>, tells: Vec<Tell>) {
    let tells: Rc<[Tell]> = tells.into();
    browser::spawn(async move {
        let is_late = Rc::new(Cell::new(false));
        let (late, waiting) = (is_late.clone(), tells.clone());
        let timer = timer::after(PATIENCE, move || {
            late.set(true);
            STORE.with_borrow_mut(|store| store.queue.is_late = true);
            waiting.iter().for_each(|tell| tell(Written::Late));
        });
        let written = match database() {
            Ok(database) => database.write(&records).await,
            Err(error) => Err(error),
        };
        drop(timer);
        tells.iter().for_each(|tell| tell(Written::Done(written)));
        if is_late.get() {
            let queue = STORE.with_borrow_mut(|store| std::mem::take(&mut store.queue));
            if !queue.tells.is_empty() {
                go(queue.records, queue.tells);
            }
        }
    });
}

/// Values that are in the durable copy alone, because they would fill local storage: keys and values.
///
/// # Errors
/// When there is no durable copy, or it can't be read.
pub(in crate::state) async fn read_durable(
    prefix: &str,
) -> Result<Vec<(String, String)>, StorageError> {
    let records = database()?.read_all(prefix).await?;
    let with_value = |record: DatabaseRecord| Some((record.key, record.value?));
    Ok(records.into_iter().filter_map(with_value).collect())
}

/// Writes to the durable copy alone. Returns when it is on the disk.
///
/// # Errors
/// When there is no durable copy, it has no room, or it takes too long.
pub(in crate::state) async fn write_durable(
    values: Vec<(String, String)>,
) -> Result<(), StorageError> {
    let records = values.into_iter();
    let records: Vec<_> = records
        .map(|(key, value)| record(&key, Some(value)))
        .collect();
    database()?.write_in_time(&records).await
}

/// Deletes values that are in the durable copy alone.
///
/// # Errors
/// When there is no durable copy, or it refuses.
pub(in crate::state) async fn forget_durable(keys: &[String]) -> Result<(), StorageError> {
    database()?.forget(keys).await
}

pub(super) fn database() -> Result<Database, StorageError> {
    let database = STORE.with_borrow(|store| store.database.clone());
    database.ok_or(StorageError::Unavailable)
}
