//! Signals and storage. No HTML.
//!
//! [`OpenDraft`] is the open draft; [`OpenDraft::edit`] is the one write path, on which saving, status
//! and undo depend. [`Library`] is the list of drafts on the device. [`Router`] is the current route.
//! All are `Copy` contexts, provided by [`provide_state`] and accessed by `use_x`.

mod author;
mod cards;
pub(crate) mod chunk;
mod day;
mod draft_chunk;
mod drafts;
mod erasure;
mod host;
mod incoming;
mod keeping;
mod keys;
mod language;
mod library;
mod missing;
mod notices;
mod records;
pub mod route;
mod router;
mod settle;
mod shortcuts;
mod store;
mod uncarded;
mod updates;
mod used_days;

pub use author::Author;
pub use cards::DraftCard;
pub use day::{Day, today, use_day};
pub use drafts::{
    Arrivals, DraftsFile, LeftOut, LinkRefusal, LinkStage, OpenDraft, Question, Readers, Refusal,
    Refusals, Refused, SaveStatus, Taken, Topic, Versions, make_link, provide_draft, use_arrivals,
    use_draft,
};
pub use erasure::{Erasure, ErasureStage, show_when_erased, use_erasure};
pub use host::{HostPart, fetch_host};
pub use incoming::{Incoming, use_incoming};
pub use keeping::{Keeping, use_keeping};
pub use language::{
    LanguageState, TextSet, add_draft_texts, fetch_worded, provide_worded, use_chunk_words,
    use_language, use_page_texts, use_texts, use_texts_later, use_words, worded,
};
pub use library::{Library, Unreadable, use_library};
pub use missing::Missing;
pub use notices::{Notice, NoticeTone, Notices, use_notices};
pub use route::{AnnexPlace, Place, ReadingPlace, RevisionPlace, Route};
pub use router::{Arrival, Router, use_router};
pub use settle::ensure_settled;
pub use shortcuts::{Shortcuts, use_shortcuts};
pub use store::Copies;
pub use updates::{Updates, use_updates};

use crate::domain::RowId;

/// Provides every context of the app; called once by `app`.
pub fn provide_state() {
    day::provide_day();
    notices::provide_notices();
    updates::provide_updates();
    language::provide_language();
    shortcuts::provide_shortcuts();
    router::provide_router();
    erasure::provide_erasure();
    keeping::provide_keeping();
    library::provide_library();
    incoming::provide_incoming();
    use_library().settle();
}

/// A new id for a row.
pub fn new_row_id() -> RowId {
    RowId(crate::browser::ids::new_uuid())
}
