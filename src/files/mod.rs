//! Reading and writing files.
//!
//! Pure: uses `domain`, `worksheet` and `text`, no browser, no signals, no clock. For any
//! input, reading returns drafts or a [`FileError`] and never panics, because a panic in the
//! browser would end the app. Import, export and local storage all use this module, so they
//! share one format and the same guarantees:
//!
//! - a file of an older version is migrated to the current one (`version`),
//! - a file of a newer version is refused and left unchanged,
//! - unknown fields are kept and written back,
//! - errors name the path (`body.tasks[2].due`),
//! - a file is accepted completely or not at all.
//!
//! A file is JSON, or an HTML page that contains the same JSON (`page`).
//!
//! A new kind of draft needs a variant in `domain::Body` and one in `envelope`. A new export
//! format is a new file here.

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
mod filed;
mod import;
mod name;
mod page;
mod read;
#[cfg(feature = "schema")]
mod schema;
mod version;
mod write;

pub use agreement_text::{agreement_draft, points_left_out};
pub use card::{Card, CardFacts};
pub use check::MAX_ENTRIES;
pub use copies::{Durable, Verdict, compare_copies, draft_version, version};
pub use device::{Records, write_device};
pub use error::FileError;
pub use filed::{Filed, InFile};
pub use import::{Arrival, arrival};
pub use name::{collection_file_name, file_name, page_file_name, suffixed};
pub use page::{PageFault, page_of, write_page};
pub use read::{Contents, MAX_BYTES, MAX_DEPTH, MAX_VALUES, read, read_contents, read_stored};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use version::VERSION;
pub use write::{write_collection, write_draft, write_record, write_stored};

/// The value of `format` in every file.
const FORMAT: &str = "samspil";

/// The kind of a file with many drafts.
const COLLECTION: &str = "collection";
