//! Entry points of the code that reads and writes drafts, for the rest of `state`. It is loaded with the
//! first plan, or by the first call of one of these.
#![cfg_attr(
    feature = "chunks",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::pin::Pin;

use super::Library;
use super::chunk::chunk;
use super::drafts::{arrivals, draft_records, settle};
use super::incoming::Home;
use super::{store, used_days};
use crate::browser::FileHandle;
use crate::domain::DraftId;
use crate::files::Card;

/// A future that runs in another module.
type Later = Pin<Box<dyn Future<Output = ()>>>;

chunk! { library:
    /// Parses uncarded records. Returns their cards, or `None` for a record that is no draft.
    pub(super) fn judge(records: Vec<(DraftId, String)>) -> Vec<Option<Card>> {
        let judge = |(id, raw): (DraftId, String)| {
            let draft = draft_records::parse(&raw)?;
            (draft.meta.id == id).then(|| Card::of(&draft))
        };
        records.into_iter().map(judge).collect()
    }
}

chunk! { library:
    /// Makes both copies equal.
    pub(super) fn resolve() -> Later {
        Box::pin(settle::resolve())
    }
}

chunk! { library:
    /// Takes in the record under `key` that another tab could write to the durable copy alone.
    pub(super) fn read_elsewhere(key: String) -> Later {
        Box::pin(async move { store::read_elsewhere(&key).await })
    }
}

chunk! { library:
    /// Counts a day of use, and deletes drafts whose time in the bin is over.
    pub(super) fn begin_day(library: Library) -> () {
        used_days::count_today();
        library.clear_out_bin();
    }
}

chunk! { library:
    /// Finishes an erasure that did not reach the disk whole. Seals this tab if that fails.
    pub(super) fn finish_erasure() -> Later {
        Box::pin(store::finish_erasure())
    }
}

chunk! { library:
    /// Imports files.
    pub(super) fn receive(home: Home, files: Vec<FileHandle>) -> Later {
        Box::pin(async move { arrivals::receive(&home, files).await })
    }
}
