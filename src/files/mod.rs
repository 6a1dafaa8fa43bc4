//! Files: bytes in, drafts out, and back.
//!
//! Pure: knows `domain`, `worksheet` and `text`, no browser, no signals, no clock. Whatever
//! the bytes are, reading answers with drafts or with a [`FileError`], never with a
//! panic: one in the browser would end the app. Import, export and local storage all
//! go through here, so that they keep the same shape and the same promises:
//!
//! - a file of an older version is lifted to the present one (`version`),
//! - one of a newer version is refused and left untouched,
//! - unknown fields are kept and written back,
//! - an error names its place (`body.tasks[2].due`),
//! - a file is taken whole or not at all.
//!
//! A file is JSON, or a page that carries the same JSON (`page`).
//!
//! A new kind of draft takes a variant in `domain::Body` and one in `envelope`; a new
//! export format is a file of its own here.

pub mod activity_name;
mod agreement_text;
pub mod annex_document;
mod card;
mod check;
pub mod comparison;
mod copies;
mod device;
pub mod document;
mod envelope;
mod error;
mod import;
mod name;
mod page;
mod read;
#[cfg(feature = "schema")]
mod schema;
mod version;
mod write;

pub use agreement_text::agreement_draft;
pub use card::{Card, CardFacts};
pub use check::MAX_ENTRIES;
pub use copies::{Durable, Verdict, compare_copies, draft_version, version};
pub use device::{Records, device_records, write_device};
pub use error::FileError;
pub use import::{Arrival, arrival};
pub use name::{collection_file_name, file_name, page_file_name, suffixed};
pub use page::{PageFault, page_of, write_page};
pub use read::{MAX_BYTES, MAX_DEPTH, MAX_VALUES, read};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use version::VERSION;
pub use write::{write_collection, write_draft, write_record, write_stored};

/// What every file of ours says of itself.
const FORMAT: &str = "samspil";

/// The kind of a file that holds many drafts.
const COLLECTION: &str = "collection";
