//! The chosen ideas, and a short list of possible ones.

use super::model::{Block, Part};
use super::source::{Question, Source};
use crate::domain::Choice;
use crate::worksheet::SummaryPart;

pub(super) fn ideas(source: &Source) -> Option<Part> {
    let words = &source.words.summary().document;
    let mut blocks = group(source, None, |choice, _| choice == Some(Choice::Pick));
    blocks.extend(group(source, Some(words.ideas_maybe), is_maybe));
    blocks.extend(group(source, Some(words.ideas_no), |choice, says| {
        choice == Some(Choice::No) && says
    }));
    Part::new(words.ideas, blocks)
}

/// Text about an idea without a choice counts as maybe.
fn is_maybe(choice: Option<Choice>, has_text: bool) -> bool {
    match choice {
        Some(Choice::Maybe) => true,
        Some(Choice::Pick | Choice::No) => false,
        None => has_text,
    }
}

/// Ideas with text first, then the others; a plain list if none has text.
fn group(
    source: &Source,
    heading: Option<&str>,
    belongs: impl Fn(Option<Choice>, bool) -> bool,
) -> Vec<Block> {
    let is_of_group = |question: &Question| {
        let idea = question.answer.and_then(|answer| answer.idea());
        idea.is_some_and(|idea| belongs(idea.choice, question.has_text()))
    };
    let (with_text, short): (Vec<Question>, Vec<Question>) = source
        .shown_in(SummaryPart::Ideas)
        .filter(is_of_group)
        .partition(Question::has_text);
    let blocks: Vec<Block> = match (with_text.is_empty(), short.is_empty()) {
        (true, true) => return Vec::new(),
        (true, false) => {
            let titles = short.into_iter().map(|question| question.title);
            vec![Block::List(titles.collect())]
        }
        (false, _) => with_text
            .into_iter()
            .chain(short)
            .filter_map(entry)
            .collect(),
    };
    let heading = heading.map(|heading| Block::Heading(heading.to_owned()));
    heading.into_iter().chain(blocks).collect()
}

/// The idea without its choice, which the heading states.
fn entry(question: Question) -> Option<Block> {
    let mut block = question.block?;
    block.status.clear();
    Some(Block::Answer(block))
}
