//! Waits until the durable copy is open and both copies are equal. Before that, the start page shows
//! local storage.

use std::cell::{Cell, RefCell};

use super::{Missing, draft_chunk, store};
use crate::browser::shared::Shared;

thread_local! {
    static SETTLING: RefCell<Option<Shared>> = const { RefCell::new(None) };
    /// Whether the durable copy was opened, or does not exist.
    static IS_OPEN: Cell<bool> = const { Cell::new(false) };
}

/// Waits until both copies are equal.
///
/// # Errors
/// When the code for it could not be loaded. The next call tries again.
pub async fn ensure_settled() -> Result<(), Missing> {
    let settling = SETTLING.with_borrow_mut(|settling| {
        let settling = settling.get_or_insert_with(|| Shared::begin(settle()));
        settling.clone()
    });
    if settling.wait().await {
        return Ok(());
    }
    SETTLING.with_borrow_mut(|settling| *settling = None);
    Err(Missing)
}

async fn settle() -> bool {
    if !IS_OPEN.replace(true) && store::open().await {
        return true;
    }
    match draft_chunk::resolve().await {
        Ok(resolving) => {
            resolving.await;
            true
        }
        Err(Missing) => false,
    }
}
