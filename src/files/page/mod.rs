//! A draft as a page of its own: one `.html` file that opens by double click anywhere, reads and
//! prints as the document does, and carries the whole draft, so that the app opens it again.
//!
//! Nothing in it comes from the network and nothing in it runs; its own policy forbids both. The
//! texts of a draft can't break out of it: `html` escapes whatever is not in our source, and
//! `tests/page.rs` reads hostile pages back with a real parser. The draft stands in the head,
//! before what is read, so that a page of which the end is missing still holds all of it.
//!
//! `write` makes a page from a document, `blocks` and `tables` what stands in it, `read` finds the
//! draft again. What must not be here: what stands in the document, and which words it has.

mod blocks;
mod html;
mod read;
mod tables;
mod write;

pub use read::PageFault;
pub(super) use read::{draft_in, is_page};
pub use write::{page_of, write_page};

/// By this the draft in a page is found.
const DATA_ID: &str = "samspil-draft";

/// By this a page is known as ours.
const GENERATOR: &str = "Samspil";
