//! Makes both copies equal where they differ.

use super::{draft_records, revisions};
use crate::domain::RevisionReason;
use crate::state::store;

/// Makes both copies equal.
pub(in crate::state) async fn resolve() {
    let mut settled = store::settle().await;
    for twin in std::mem::take(&mut settled.twins) {
        if let Some(draft) = draft_records::parse(&twin.raw) {
            // The browser that has just read it refuses to store it, and there is nowhere else to put
            // it.
            let _ = revisions::keep(&draft, RevisionReason::Conflict).await;
        }
    }
    settled.finish().await;
}
