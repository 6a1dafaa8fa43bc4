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
//! - a draft is accepted completely or not at all; a bad one of many is handed back as a file.
//!
//! A file is JSON, or an HTML page that contains the same JSON (`page`). Files of users are read by
//! [`read_file`], which accepts other encodings and says what a file of another kind is; records and
//! what the app wrote by [`read()`].
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
mod decode;
mod device;
pub mod document;
mod envelope;
mod error;
mod exchange;
mod explain;
mod filed;
mod foreign;
mod import;
mod link;
mod name;
mod opened;
mod page;
mod read;
mod reason;
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
pub use exchange::{MOST_EARLIER, ancestor, merged, write_shared};
pub use filed::{Filed, InFile};
pub use foreign::Foreign;
pub use import::{Arrival, arrival};
pub use link::{
    LINK, LONG_LINK, LONGEST_LINK, LinkFault, Linked, Locked, MOST_IN_QR, QrPicture, packed,
    qr_picture, read_link, unpacked, write_link,
};
pub use name::{bad_file_name, collection_file_name, file_name, page_file_name, suffixed};
pub use opened::{read_file, too_large};
pub use page::{PageFault, page_for_other_party, page_of, write_page};
pub use read::{BadDraft, Contents, MAX_BYTES, MAX_DEPTH, MAX_VALUES, read, read_stored};
pub use reason::{Expected, Reason};
#[cfg(feature = "schema")]
pub use schema::schema;
pub use version::VERSION;
pub use write::{write_collection, write_draft, write_record, write_stored};

/// The value of `format` in every file.
const FORMAT: &str = "samspil";

/// The kind of a file with many drafts.
const COLLECTION: &str = "collection";
