//! Deletes all records of both copies permanently.

use super::erased::{Erased, Mark, forget_mark};
use super::settle::DATABASE;
use crate::browser::storage::{self, StorageError};
use crate::browser::{erase, location, session};
use crate::state::keys::ALL;

/// Deletes everything on this device, and the app's files in its caches. Seals all tabs first, so that
/// none of them writes anything again. A browser that is killed afterwards brings nothing back
/// ([`super::erased`]).
///
/// # Errors
/// [`StorageError::Slow`] when a tab does not respond. Then nothing is deleted, or only a part.
pub(in crate::state) async fn erase() -> Result<(), StorageError> {
    erase::seal();
    erase::seal_all(DATABASE).await?;
    let mark = Mark::write().await?;
    if let Err(error) = erase::database(DATABASE).await {
        // The user is told that it failed, so the next start must not finish it.
        forget_mark().await;
        return Err(error);
    }
    if let Some(mark) = &mark {
        mark.durable_copy_is_gone().await?;
    }
    erase_local(mark.as_ref())?;
    if let Some(folder) = location::folder() {
        // As `offline/worker.js` names them. A browser without them has nothing to delete.
        let _ = erase::caches(&format!("samspil {folder} ")).await;
        let _ = erase::service_worker(&folder, &format!("{folder}service-worker.js")).await;
    }
    Ok(())
}

/// Finishes an erasure that did not reach the disk whole. Seals this tab if that fails: it must show nothing.
pub(in crate::state) async fn finish_erasure() {
    // A database that can't be read says nothing.
    let Ok(Some(mark)) = Mark::find().await else {
        return;
    };
    match mark.state() {
        Erased::InPart if finish(&mark).await.is_err() => erase::seal(),
        Erased::InPart | Erased::Wholly => {}
        Erased::LongAgo => forget_mark().await,
    }
}

/// Keeps the durable copy if it was deleted before: what it has now is from after the erasure.
async fn finish(mark: &Mark) -> Result<(), StorageError> {
    if !mark.is_durable_copy_gone().await? {
        erase::database(DATABASE).await?;
        mark.durable_copy_is_gone().await?;
    }
    erase_local(Some(mark))
}

fn erase_local(mark: Option<&Mark>) -> Result<(), StorageError> {
    forget_tab();
    for key in storage::keys_with_prefix(ALL).unwrap_or_default() {
        storage::remove(&key)?;
    }
    if let Some(mark) = mark {
        // Without room for it, the next start does this again.
        let _ = mark.stamp();
    }
    Ok(())
}

/// Deletes the data of this tab.
pub(in crate::state) fn forget_tab() {
    session::remove_all(ALL);
}
