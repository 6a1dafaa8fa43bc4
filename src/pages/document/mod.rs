//! Renders documents for screen and print: the plan's summary, the annex, the agreement of an
//! ambassador.
//!
//! The pages that show a document build it with `files`. The content of documents must not be
//! decided here.

mod blocks;
mod foot;
mod long_text;
mod paper;
mod sheet;
mod show_comments;
mod table;

pub use foot::{keep_page_foot, keep_page_foot_of};
pub use paper::Paper;
pub use show_comments::ShowComments;
