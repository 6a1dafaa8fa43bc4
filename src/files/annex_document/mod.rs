//! The documents of an annex: Bilag 1 as the paper has it, and the agreement of which it is a part.
//!
//! The same model as that of a plan (`files::document`). Called by the page that prints. What is
//! typed in the head, in the columns in sight and in their parts is in the annex, and nothing of
//! what was hidden or taken away: `tests` writes a mark into every text and looks for each.
//!
//! What must not be here: a field for bank or account number. On paper they are empty lines.

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
use crate::text::Words;
use crate::worksheet::Texts;

pub use agreement::agreement_document;

/// From this number of columns on, the annex is printed sideways.
const WIDE: usize = 6;

/// What the parts of the document are made from.
struct Source<'a> {
    annex: &'a Annex,
    texts: &'a Texts,
    words: &'a Words,
}

/// Bilag 1 as a document.
pub fn annex_document(draft: &Draft, texts: &Texts, words: &Words, today: NaiveDate) -> Document {
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

/// Whether the annex has more columns than fit on an upright page.
pub fn is_wide(annex: &Annex) -> bool {
    annex.shown_columns().count() >= WIDE
}
