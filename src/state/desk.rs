//! What the start page asks of the part of the app that reads and writes drafts. That part is loaded
//! with the first plan, or when one of these is called.
#![cfg_attr(
    feature = "parts",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::pin::Pin;

use super::Library;
use super::drafts::{arrivals, settle, shelf};
use super::incoming::Home;
use super::part::part;
use super::store;
use crate::browser::FileHandle;
use crate::domain::DraftId;
use crate::files::Card;

/// Something that goes on for a while, in another module.
type Later = Pin<Box<dyn Future<Output = ()>>>;

part! { library:
    /// The cards of records that have none which can be believed; `None` for what is no draft.
    pub(super) fn judge(records: Vec<(DraftId, String)>) -> Vec<Option<Card>> {
        let judge = |(id, raw): (DraftId, String)| {
            let draft = shelf::parse(&raw)?;
            (draft.meta.id == id).then(|| Card::of(&draft))
        };
        records.into_iter().map(judge).collect()
    }
}

part! { library:
    /// Makes both copies equal.
    pub(super) fn resolve() -> Later {
        Box::pin(settle::resolve())
    }
}

part! { library:
    /// Takes over what another tab could write into the durable copy alone, under this key.
    pub(super) fn look_elsewhere(key: String) -> Later {
        Box::pin(async move { store::look_elsewhere(&key).await })
    }
}

part! { library:
    /// Empties the bin of what has lain there for as long as it keeps drafts.
    pub(super) fn clear_out_bin(library: Library) -> () {
        library.clear_out_bin();
    }
}

part! { library:
    /// Takes in files.
    pub(super) fn receive(home: Home, files: Vec<FileHandle>) -> Later {
        Box::pin(arrivals::receive(home, files))
    }
}
