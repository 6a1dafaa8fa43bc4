//! Waiting until what lies on this device is ready to be worked with: the durable copy is open, and
//! both copies are the same. The start page shows before that what is at hand.

use std::cell::{Cell, RefCell};

use super::{Missing, draft_chunk, store};
use crate::browser::shared::Shared;

thread_local! {
    static SETTLING: RefCell<Option<Shared>> = const { RefCell::new(None) };
    /// The durable copy was opened, or there is none.
    static IS_OPEN: Cell<bool> = const { Cell::new(false) };
}

/// Waits until both copies are equal.
///
/// # Errors
/// When the part of the app that makes them equal did not come; it is asked for anew the next time.
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
