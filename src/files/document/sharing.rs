//! Experience to pass on.

use super::evaluation::is_criterion;
use super::model::{Block, Part};
use super::source::{Question, Source};
use crate::worksheet::SummaryPart;

pub(super) fn sharing(source: &Source) -> Option<Part> {
    let blocks: Vec<Block> = source
        .shown_in(SummaryPart::Evaluation)
        .filter(|question| !is_criterion(question) && is_written(question))
        .filter_map(Question::into_block)
        .collect();
    Part::new(source.words.summary().document.sharing, blocks)
}

/// Whether the answer has text other than a note.
pub(super) fn is_written(question: &Question) -> bool {
    question
        .block
        .as_ref()
        .is_some_and(|block| block.table.is_some() || !block.text.trim().is_empty())
}
