//! The start: the durable copy is opened, and looked at whether both copies are the same. Mostly they
//! are, and then nothing is read; what differs is for [`super::settle`].

use super::settle::DATABASE;
use super::{STORE, lies_aside, overflow};
use crate::browser::database::Database;
use crate::browser::storage::{self, StorageError};
use crate::domain::order::sort_texts;
use crate::state::keys::{BLIND, SHARED};

/// Opens the durable copy; tells whether both copies are the same.
pub(in crate::state) async fn open() -> bool {
    match look().await {
        Ok(are_same) => are_same,
        Err(error) => {
            stay_without(error);
            true
        }
    }
}

/// Does without the durable copy in this visit. It counts not as empty, but as unknown: what is here
/// must not take the place of what is there.
pub(super) fn stay_without(error: StorageError) {
    STORE.with_borrow_mut(|store| {
        store.database = None;
        store.fault = Some(error);
    });
}

/// The saved states lie there too: a start that read them would take longer with each.
async fn look() -> Result<bool, StorageError> {
    let database = Database::open(DATABASE).await?;
    let compared = database.compare(&SHARED).await?;
    STORE.with_borrow_mut(|store| store.database = Some(database));
    // What a visit without the durable copy has changed is to be looked at.
    let mut are_same = storage::keys_with_prefix(BLIND)
        .unwrap_or_default()
        .is_empty();
    for record in &compared.other {
        let is_here = storage::read(&record.key).ok().flatten().is_some();
        if record.value.is_some() && !is_here && lies_aside(&record.key) {
            overflow(&record.key, record.value.as_deref());
        } else if record.value.is_some() || is_here {
            are_same = false;
        }
    }
    let mut there = compared.same;
    // Local storage has what is to lie in the durable copy alone.
    are_same &= !there.iter().any(|key| lies_aside(key));
    there.extend(compared.other.into_iter().map(|record| record.key));
    sort_texts(&mut there);
    let here = SHARED.iter();
    let mut here = here.flat_map(|prefix| storage::keys_with_prefix(prefix).unwrap_or_default());
    Ok(are_same && here.all(|key| there.binary_search(&key).is_ok()))
}
