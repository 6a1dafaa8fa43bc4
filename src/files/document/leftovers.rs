//! Answers without another place: to hidden prompts, and to prompts that no longer exist.

use super::model::{Block, Part};
use super::source::{Question, Source};
use crate::domain::{PromptId, visible};
use crate::worksheet::former_answers;

/// Answers to hidden prompts. Hiding a prompt does not remove its answer from the document.
pub(super) fn hidden(source: &Source) -> Option<Part> {
    let blocks: Vec<Block> = source
        .filled
        .worksheet
        .sections()
        .flat_map(|section| source.questions(section))
        .filter(|question| question.item.hidden && question.has_text())
        .filter_map(Question::into_block)
        .collect();
    Part::new(source.words.summary().document.hidden, blocks)
}

pub(super) fn former(source: &Source) -> Option<Part> {
    let blocks: Vec<Block> = former_answers(source.filled)
        .into_iter()
        .filter(|(id, _)| source.may_see(id))
        .map(|(id, answer)| source.block(id, title(source, id), None, answer))
        .filter(super::AnswerBlock::has_text)
        .map(Block::Answer)
        .collect();
    Part::new(source.words.summary().document.former, blocks)
}

/// The title of a prompt, if it is still known.
fn title(source: &Source, id: &PromptId) -> String {
    let origin = id.origin();
    let own = source
        .filled
        .responses
        .own_prompts
        .iter()
        .find(|own| own.id == origin);
    let known = own.map_or(source.title(&origin), |own| own.title.as_str());
    if visible(known).is_empty() {
        (source.words.summary().document.former_question)(origin.as_str())
    } else {
        known.to_owned()
    }
}
