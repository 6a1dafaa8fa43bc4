//! A draft as an HTML page: one `.html` file that opens anywhere, reads and prints like the document,
//! and contains the whole draft, so that the app can open it again.
//!
//! The page loads nothing from the network and runs no scripts; its own policy forbids both. Texts
//! cannot break out of the markup: `html` escapes everything that is not a literal, and
//! `tests/page.rs` parses hostile pages with a standard parser. The draft is in the head, before the
//! readable content, so that a truncated page still has all of it.
//!
//! `write` makes a page from a document with `blocks` and `tables`; `read` extracts the draft. The
//! content of the document must not be decided here.

mod blocks;
mod html;
mod read;
mod tables;
mod write;

pub use read::PageFault;
pub(super) use read::{draft_in, is_page};
pub use write::{page_for_other_party, page_of, write_page};

/// The id of the element that contains the draft.
const DATA_ID: &str = "samspil-draft";

/// The value of `<meta name="generator">` that identifies a page of this app.
const GENERATOR: &str = "Samspil";
