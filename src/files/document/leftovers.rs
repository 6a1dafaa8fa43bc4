//! Answers without another place: to hidden prompts, and to prompts that no longer exist.

use super::model::{Block, Part};
use super::source::{Question, Source};
use crate::domain::{PromptId, Responses, visible};
use crate::text::ChunkWords;
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

fn title(source: &Source, id: &PromptId) -> String {
    let built_in = source.title(&id.origin());
    former_title(id, source.filled.responses, built_in, source.words)
}

/// The title above an answer to this prompt: the user's own, or `built_in`, which is that of the worksheet. If both are
/// empty, it says that the question no longer exists, with its id.
pub fn former_title(
    id: &PromptId,
    responses: &Responses,
    built_in: &str,
    words: ChunkWords,
) -> String {
    let origin = id.origin();
    let mut own = responses.own_prompts.iter();
    let own = own.find(|own| own.id == origin);
    let known = own.map_or(built_in, |own| own.title.as_str());
    if visible(known).is_empty() {
        (words.summary().document.former_question)(origin.as_str())
    } else {
        known.to_owned()
    }
}
