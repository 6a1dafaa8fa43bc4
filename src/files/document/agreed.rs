//! What was agreed: the agreement text, its points, and the considerations of the first contact. Then
//! the answers that nobody marked as agreed.

use super::model::{Block, Part};
use super::source::{Question, Source};
use crate::domain::ConsiderationStatus;
use crate::worksheet::{PLAN, Section, SummaryPart};

pub(super) fn agreed(source: &Source) -> Option<Part> {
    let words = &source.words.summary().document;
    let text = &source.plan.agreement.text;
    let mut blocks = Vec::new();
    if !text.trim().is_empty() {
        blocks.push(Block::Heading(words.agreement_text.to_owned()));
        blocks.push(Block::Written(text.clone()));
    }
    for section in sections() {
        blocks.extend(section_blocks(source, section, is_settled));
    }
    Part::new(words.agreed, blocks)
}

/// Answers without a status.
pub(super) fn unmarked(source: &Source) -> Option<Part> {
    let blocks = sections().flat_map(|section| section_blocks(source, section, is_unmarked));
    Part::new(source.words.summary().document.unmarked, blocks.collect())
}

/// The sections of these parts; what is signed first.
fn sections() -> impl Iterator<Item = &'static Section> {
    let (numbered, points): (Vec<_>, Vec<_>) = PLAN
        .themes_in(SummaryPart::Agreed)
        .partition(|theme| theme.number.is_some());
    let themes = points.into_iter().chain(numbered);
    themes.flat_map(|theme| theme.sections)
}

/// The blocks of a section. Both directions of the first contact can have answers, so both are included.
fn section_blocks(
    source: &Source,
    section: &'static Section,
    belongs: fn(&Question) -> bool,
) -> Vec<Block> {
    let answers: Vec<Block> = source
        .questions(section)
        .filter(|question| !question.item.hidden && belongs(question))
        .filter_map(Question::into_block)
        .collect();
    if answers.is_empty() {
        return answers;
    }
    let heading = Block::Heading(source.texts.section(&section.id).title);
    std::iter::once(heading).chain(answers).collect()
}

/// Whether a consideration is agreed on or not relevant.
fn is_settled(question: &Question) -> bool {
    let answer = question.answer.and_then(|answer| answer.consideration());
    match answer.and_then(|answer| answer.status) {
        Some(ConsiderationStatus::Agreed) => true,
        Some(ConsiderationStatus::NotRelevant) => question.has_text(),
        Some(ConsiderationStatus::Open | ConsiderationStatus::ToDiscuss) | None => false,
    }
}

/// Whether a consideration is answered, without a status.
fn is_unmarked(question: &Question) -> bool {
    let answer = question.answer.and_then(|answer| answer.consideration());
    answer.is_some_and(|answer| answer.status.is_none() && !answer.is_blank())
}

/// Whether a consideration is in one of these parts. Otherwise, if anything was written, it is an open
/// question.
pub(super) fn is_answered(question: &Question) -> bool {
    is_settled(question) || is_unmarked(question)
}
