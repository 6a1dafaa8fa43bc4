//! The documents of an annex: Bilag 1 in its official form, and the agreement that it belongs to.
//!
//! Uses the document model of a plan (`files::document`). Called by the print page. The document
//! contains everything in the header, in visible columns and in their details, and nothing that is
//! hidden or removed: `tests` puts a mark into every text and looks for each.
//!
//! Must not contain a field for bank or account number. In print they are blank lines.

mod activities;
mod agreement;
mod head;
mod objectives;
mod shown;
mod signatures;
#[cfg(test)]
mod tests;

use chrono::NaiveDate;

use super::document::Document;
use crate::domain::{Annex, Draft};
use crate::text::ChunkWords;
use crate::worksheet::Texts;

pub use agreement::agreement_document;

/// From this number of columns on, the annex is printed in landscape.
const WIDE: usize = 6;

/// The input for the parts of the document.
struct Source<'a> {
    annex: &'a Annex,
    texts: &'a Texts,
    words: ChunkWords,
}

/// Bilag 1 as a document.
pub fn annex_document(
    draft: &Draft,
    texts: &Texts,
    words: ChunkWords,
    today: NaiveDate,
) -> Document {
    let Some(annex) = draft.annex() else {
        return Document::default();
    };
    let source = Source {
        annex,
        texts,
        words,
    };
    let parts = [
        activities::activities(&source),
        objectives::objectives(&source),
        signatures::signatures(annex, words),
    ];
    Document {
        head: head::annex_head(&source, &draft.meta.title, today),
        parts: parts.into_iter().flatten().collect(),
    }
}

/// Whether the annex has more columns than fit on a portrait page.
pub fn is_wide(annex: &Annex) -> bool {
    annex.shown_columns().count() >= WIDE
}
