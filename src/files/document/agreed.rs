//! What was agreed: the agreement text, its points, and the considerations of the first contact.

use super::model::{Block, Part};
use super::source::{Question, Source};
use crate::domain::ConsiderationStatus;
use crate::worksheet::{AGREEMENT, CONTACT, Section};

pub(super) fn agreed(source: &Source) -> Option<Part> {
    let words = &source.words.summary().document;
    let text = &source.plan.agreement.text;
    let mut blocks = Vec::new();
    if !text.trim().is_empty() {
        blocks.push(Block::Heading(words.agreement_text.to_owned()));
        blocks.push(Block::Paragraph(text.clone()));
    }
    for section in AGREEMENT.sections.iter().chain(CONTACT.sections) {
        blocks.extend(section_blocks(source, section));
    }
    Part::new(words.agreed, blocks)
}

/// The blocks of a section. Both directions of the first contact can have answers, so both are included.
fn section_blocks(source: &Source, section: &'static Section) -> Vec<Block> {
    let answers: Vec<Block> = source
        .questions(section)
        .filter(|question| !question.item.hidden && is_settled(question))
        .filter_map(Question::into_block)
        .collect();
    if answers.is_empty() {
        return answers;
    }
    let heading = Block::Heading(source.texts.section(&section.id).title);
    std::iter::once(heading).chain(answers).collect()
}

/// Whether a consideration belongs here. Otherwise, if anything was written, it is an open question.
pub(super) fn is_settled(question: &Question) -> bool {
    let Some(answer) = question.answer.and_then(|answer| answer.consideration()) else {
        return false;
    };
    let is_blank = answer.text.trim().is_empty() && answer.amount.trim().is_empty();
    match answer.status {
        ConsiderationStatus::Agreed => true,
        ConsiderationStatus::ToDiscuss => false,
        ConsiderationStatus::Open => !is_blank,
        ConsiderationStatus::NotRelevant => question.has_text(),
    }
}
