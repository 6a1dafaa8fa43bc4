//! The end: all records of both copies are deleted for ever.

use super::settle::DATABASE;
use crate::browser::erase;
use crate::browser::session;
use crate::browser::storage::{self, StorageError};
use crate::state::keys::ALL;

/// Deletes all that lies on this device, and the app's own files in its caches. Other tabs are sealed
/// first, so that none of them brings anything back.
///
/// # Errors
/// [`StorageError::Slow`] when a tab does not answer: then nothing is deleted, or not all.
pub(in crate::state) async fn erase() -> Result<(), StorageError> {
    erase::seal();
    erase::seal_all(DATABASE).await?;
    erase::database(DATABASE).await?;
    forget_tab();
    for key in storage::keys_with_prefix(ALL).unwrap_or_default() {
        storage::remove(&key)?;
    }
    // Where a browser has none of these there is nothing to delete.
    let _ = erase::caches(ALL.trim_end_matches('.')).await;
    let _ = erase::service_worker().await;
    Ok(())
}

/// Deletes what lies in this tab alone.
pub(in crate::state) fn forget_tab() {
    session::remove_all(ALL);
}
