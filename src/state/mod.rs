//! Signals and what happens to them. No HTML.
//!
//! [`OpenDraft`] is the draft on screen: `edit_plan` is the one write path, so that
//! saving, status and undo hang on one place. [`Library`] is what lies on the device.
//! [`Router`] is where the user is. All are `Copy` contexts, provided in one place
//! ([`provide_state`]) and taken by `use_x`.

mod cards;
pub(crate) mod chunk;
mod desk;
mod drafts;
mod erasure;
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
mod strange;
mod updates;

pub use cards::DraftCard;
pub use drafts::{
    Arrivals, OpenDraft, Question, Refusal, Refused, SaveStatus, provide_draft, use_arrivals,
    use_draft,
};
pub use erasure::{Erasure, ErasureStage, use_erasure};
pub use incoming::{Incoming, use_incoming};
pub use keeping::{Keeping, use_keeping};
pub use language::{LanguageState, use_chunk_words, use_language, use_texts, use_words};
pub use library::{Library, Unreadable, use_library};
pub use missing::Missing;
pub use notices::{Notice, NoticeTone, Notices, use_notices};
pub use route::{AnnexPlace, Place, ReadingPlace, RevisionPlace, Route};
pub use router::{Router, use_router};
pub use settle::ensure_settled;
pub use shortcuts::{Shortcuts, use_shortcuts};
pub use store::Copies;
pub use updates::{Updates, use_updates};

use crate::domain::RowId;

/// Provides every context of the app; called once, by `app`.
pub fn provide_state() {
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

/// Today, where the user is.
pub fn today() -> chrono::NaiveDate {
    crate::browser::clock::today()
}

/// The id of a new row.
pub fn new_row_id() -> RowId {
    RowId(crate::browser::ids::new_uuid())
}
