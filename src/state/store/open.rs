//! Opens the durable copy at the start, and compares it with local storage. Usually both are equal, and
//! no record is copied. Otherwise [`super::settle`] makes them equal.

use super::settle::DATABASE;
use super::{STORE, is_durable_only, overflow};
use crate::browser::database::Database;
use crate::browser::storage::{self, StorageError};
use crate::domain::order::sort_texts;
use crate::state::keys::{BLIND, SHARED};

/// Opens the durable copy; returns whether both copies are equal.
pub(in crate::state) async fn open() -> bool {
    match look().await {
        Ok(are_same) => are_same,
        Err(error) => {
            continue_without_database(error);
            true
        }
    }
}

/// Continues without the durable copy in this visit. Its content is unknown, not empty: local storage
/// must not replace it later.
pub(super) fn continue_without_database(error: StorageError) {
    STORE.with_borrow_mut(|store| {
        store.database = None;
        store.fault = Some(error);
    });
}

/// Compares only the shared records. Reading the saved states would make each start slower.
async fn look() -> Result<bool, StorageError> {
    let database = Database::open(DATABASE).await?;
    let compared = database.compare(&SHARED).await?;
    STORE.with_borrow_mut(|store| store.database = Some(database));
    // Changes of a visit without the durable copy must be settled.
    let mut are_same = storage::keys_with_prefix(BLIND)
        .unwrap_or_default()
        .is_empty();
    for record in &compared.other {
        let is_here = storage::read(&record.key).ok().flatten().is_some();
        if record.value.is_some() && !is_here && is_durable_only(&record.key) {
            overflow(&record.key, record.value.as_deref());
        } else if record.value.is_some() || is_here {
            are_same = false;
        }
    }
    let mut there = compared.same;
    // Local storage has records that belong in the durable copy alone.
    are_same &= !there.iter().any(|key| is_durable_only(key));
    there.extend(compared.other.into_iter().map(|record| record.key));
    sort_texts(&mut there);
    let here = SHARED.iter();
    let mut here = here.flat_map(|prefix| storage::keys_with_prefix(prefix).unwrap_or_default());
    Ok(are_same && here.all(|key| there.binary_search(&key).is_ok()))
}
