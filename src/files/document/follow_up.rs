//! The history of checkpoints.

use super::model::{AnswerBlock, Block, Part};
use super::source::{Question, Source};
use crate::worksheet::SummaryPart;

pub(super) fn follow_up(source: &Source) -> Option<Part> {
    let blocks: Vec<Block> = source
        .shown_in(SummaryPart::FollowUp)
        .filter(has_rows)
        .filter_map(Question::into_block)
        .collect();
    Part::new(source.words.summary().document.follow_up, blocks)
}

/// Whether the answer has rows, not just a note.
pub(super) fn has_rows(question: &Question) -> bool {
    let table = |block: &AnswerBlock| block.table.is_some();
    question.block.as_ref().is_some_and(table)
}
