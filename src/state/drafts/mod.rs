//! Code that reads and writes drafts: the open draft with its one write path, saving, saved states,
//! import, and operations on the drafts of the device.
//!
//! Loaded with the first draft that is opened, or by an entry point in [`super::draft_chunk`]. The rest
//! of `state`, which every visit loads, must not use it directly; `tests/architecture.rs` checks that.

mod annexes;
pub(in crate::state) mod arrivals;
mod bin;
pub(in crate::state) mod draft_records;
mod everything;
mod library;
mod next_year;
mod open_draft;
mod received;
pub(in crate::state) mod revisions;
mod save;
pub(in crate::state) mod settle;
pub(in crate::state) mod taken;
mod write_lock;

pub use arrivals::{
    Arrivals, LeftOut, LinkRefusal, LinkStage, Question, Refusal, Refusals, Refused, make_link,
    use_arrivals,
};
pub use library::{DraftsFile, Versions};
pub use open_draft::{OpenDraft, Readers, Topic, provide_draft, use_draft};
pub use save::SaveStatus;
pub use taken::Taken;
