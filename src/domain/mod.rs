//! The model: drafts, plans, annexes, answers, school years.
//!
//! Pure: no other module of the app, no clock, no browser. Today's date, the present time and new
//! ids are parameters. Every other layer builds on these types; start reading at [`Draft`] and
//! [`Plan`].
//!
//! All types keep unknown fields of a file ([`Extra`]) and write them back, so that a file edited
//! by another version loses nothing.

mod agreement;
pub mod amount;
mod annex;
mod answer;
mod answer_parts;
mod answer_state;
pub mod changes;
mod comment;
mod consideration;
mod dated;
mod dates;
mod definition;
mod draft;
mod hand_over;
mod history;
mod ids;
mod joined;
mod lesson;
mod lineage;
pub mod merge;
pub mod order;
mod party;
mod party_kind;
mod plan;
mod profile;
mod responses;
mod revision;
mod rows;
mod school_year;
mod sharing;
mod table;
pub mod used_days;
mod visible;
mod worksheet_body;

pub use agreement::{Agreement, Meeting, Task};
pub use annex::{
    Activity, ActivityReport, ActivityStatus, Agency, Annex, AnnexFollower, AnnexHead, BuiltIn,
    ColumnMove, Coverage, Due, Elaboration, NamedItem, PlanEntry, TableColumn, Updated,
};
pub use answer::{
    Answer, AnswerKind, AnswerValue, Check, CheckStatus, Checkpoint, Choice, Consideration,
    ConsiderationStatus, Criterion, Idea, Note, Owner, Perspective, Rating, Record, Score,
};
pub use answer_state::AnswerState;
pub use comment::Comment;
pub use dated::{Dated, DatedKind};
pub use dates::{YEARS, is_plausible, plausible_moment};
pub use definition::{DefinedItem, DefinedKind, Definition};
pub use draft::{Body, Draft, DraftKind, Meta};
pub use hand_over::HandOver;
pub use history::{EditPlace, History, Step};
pub use ids::{
    ColumnId, DraftId, NamedItemId, PartyId, PartyKind, PromptId, RevisionId, RowId, SectionId,
    StartId, ThemeId, WorksheetId,
};
pub use joined::joined;
pub use lesson::Lesson;
pub use lineage::{Lineage, Tip};
pub use party::{Contact, FurtherParty, Party};
pub use plan::{AnnexLink, Plan};
pub use profile::{Direction, Period, Profile, Side};
pub use responses::{OwnPrompt, Responses};
pub use revision::{Revision, RevisionReason, to_thin};
pub use rows::{Keyed, Move, move_row, remove_row, restore_row};
pub use school_year::SchoolYear;
pub use table::{Table, TableRow};
pub use visible::{first_line, isolated, visible};
pub use worksheet_body::WorksheetBody;

/// Fields of a file that this version does not know. They are kept and written back.
pub type Extra = serde_json::Map<String, serde_json::Value>;

/// For `skip_serializing_if`: fields with their default value are left out of files.
pub(crate) fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}
