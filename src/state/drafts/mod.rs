//! What reads and writes drafts: the open draft with its one write path, saving, saved states, files that
//! come in, and what is done to the drafts on the device.
//!
//! It is loaded with the first draft that is opened, or when the start page wants something done
//! ([`super::desk`]). What every visit loads (all else in `state`) may not know it: `tests/architecture.rs`
//! holds that.

mod annexes;
pub(in crate::state) mod arrivals;
mod bin;
mod everything;
mod library;
mod next_year;
mod open_draft;
pub(in crate::state) mod revisions;
mod save;
pub(in crate::state) mod settle;
pub(in crate::state) mod shelf;
mod turn;

pub use arrivals::{Arrivals, Question, Refusal, Refused, use_arrivals};
pub use open_draft::{OpenDraft, Readers, Topic, provide_draft, use_draft};
pub use save::SaveStatus;
