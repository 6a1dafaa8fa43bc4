//! A document on screen and on paper, whatever it is of: the plan's summary, the annex, the
//! agreement of an ambassador.
//!
//! Called by the pages that show one, which make it with `files`. What must not be here:
//! what stands in a document.

mod blocks;
mod foot;
mod paper;
mod sheet;
mod table;

pub use foot::{keep_page_foot, keep_page_foot_of};
pub use paper::Paper;
