//! The document of a plan, to be read, printed and signed.
//!
//! One model for screen, print and other file formats. It contains all answers and nothing
//! that is unanswered: `tests` puts a mark into every text of a plan and looks for each.
//! Used by the summary and the overview.
//!
//! One file per part, in the order of [`summary`]. Must not contain presentation.

mod about;
mod added;
mod agreed;
mod answer;
mod columns;
mod comments;
mod evaluation;
mod follow_up;
mod head;
mod ideas;
mod internal;
mod layout;
mod leftovers;
mod lessons;
mod model;
mod open;
mod parties;
mod sharing;
mod signatures;
mod source;
#[cfg(test)]
mod tests;
mod work;
mod worksheet;

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use crate::domain::Draft;
use crate::text::ChunkWords;
use crate::worksheet::{Filled, Texts};

pub use columns::{ColumnText, is_wordy};
pub use evaluation::ratings;
pub use internal::{for_other_party, has_internal, is_internal};
pub use layout::{CellText, cell_text, is_long, stands_below};
pub use leftovers::former_title;
pub use model::{
    AnswerBlock, Block, Document, Fact, Head, Part, PartyHead, Rated, Ratings, Sheet, SheetColumn,
    Signature, Table,
};

use source::Source;

/// A moment in the time zone of the reader, which the browser knows.
pub type LocalTime = fn(DateTime<Utc>) -> NaiveDateTime;

/// Options of the summary.
#[derive(Clone, Copy, Debug)]
pub struct SummaryOptions {
    /// Whether to include internal notes and records, marked as such.
    pub include_internal: bool,
    /// Shows the comments, with their dates; `None` leaves them out.
    pub comments: Option<LocalTime>,
    /// The date of the document.
    pub today: NaiveDate,
}

/// The document of a plan or of a worksheet that stands alone; empty for other drafts.
pub fn summary(
    draft: &Draft,
    texts: &Texts,
    words: ChunkWords,
    options: &SummaryOptions,
) -> Document {
    let Some(filled) = Filled::of(draft) else {
        return Document::default();
    };
    let texts = &*texts.with_own(&filled.responses.definitions);
    if let Some(body) = draft.worksheet() {
        let named = (draft.meta.title.as_str(), body);
        return worksheet::worksheet(named, filled, texts, words, *options);
    }
    let Some(plan) = draft.plan() else {
        return Document::default();
    };
    let source = Source {
        plan,
        filled,
        texts,
        words,
        include_internal: options.include_internal,
        comments: options.comments,
    };
    let head = head::head(&source, &draft.meta.title, options.today);
    let before = [
        parties::parties(&source),
        about::about(&source),
        agreed::agreed(&source),
        agreed::unmarked(&source),
        work::work(&source),
        ideas::ideas(&source),
        follow_up::follow_up(&source),
        evaluation::evaluation(&source),
        sharing::sharing(&source),
    ];
    let after = [
        lessons::lessons(&source),
        open::open(&source),
        leftovers::hidden(&source),
        leftovers::former(&source),
    ];
    let before = before.into_iter().flatten();
    let after = after.into_iter().flatten();
    let parts = before.chain(added::added(&source)).chain(after);
    let mut document = Document {
        head,
        parts: parts.collect(),
    };
    comments::add_comments(&source, &mut document.parts);
    if !document.is_empty() {
        document.parts.extend(signatures::signatures(&source));
    }
    document
}
