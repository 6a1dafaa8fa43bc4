//! Deletes all records of both copies permanently.

use super::settle::DATABASE;
use crate::browser::erase;
use crate::browser::session;
use crate::browser::storage::{self, StorageError};
use crate::state::keys::ALL;

/// Deletes everything on this device, and the app's files in its caches. Seals all tabs first, so that
/// none of them writes anything again.
///
/// # Errors
/// [`StorageError::Slow`] when a tab does not respond. Then nothing is deleted, or only a part.
pub(in crate::state) async fn erase() -> Result<(), StorageError> {
    erase::seal();
    erase::seal_all(DATABASE).await?;
    erase::database(DATABASE).await?;
    forget_tab();
    for key in storage::keys_with_prefix(ALL).unwrap_or_default() {
        storage::remove(&key)?;
    }
    // A browser without them has nothing to delete.
    let _ = erase::caches(ALL.trim_end_matches('.')).await;
    let _ = erase::service_worker().await;
    Ok(())
}

/// Deletes the data of this tab.
pub(in crate::state) fn forget_tab() {
    session::remove_all(ALL);
}
