//! The chosen ideas, and a short list of possible ones.

use super::model::{Block, Part};
use super::source::{Asked, Source};
use crate::domain::Choice;
use crate::worksheet::CONTENT;

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
fn is_maybe(choice: Option<Choice>, says_anything: bool) -> bool {
    match choice {
        Some(Choice::Maybe) => true,
        Some(Choice::Pick | Choice::No) => false,
        None => says_anything,
    }
}

/// Ideas with text first, then the others; a plain list if none has text.
fn group(
    source: &Source,
    heading: Option<&str>,
    belongs: impl Fn(Option<Choice>, bool) -> bool,
) -> Vec<Block> {
    let is_of_group = |asked: &Asked| {
        let idea = asked.answer.and_then(|answer| answer.idea());
        idea.is_some_and(|idea| belongs(idea.choice, asked.says_anything()))
    };
    let (told, short): (Vec<Asked>, Vec<Asked>) = source
        .shown(&CONTENT)
        .filter(is_of_group)
        .partition(Asked::says_anything);
    let blocks: Vec<Block> = match (told.is_empty(), short.is_empty()) {
        (true, true) => return Vec::new(),
        (true, false) => {
            let titles = short.into_iter().map(|asked| asked.title);
            vec![Block::List(titles.collect())]
        }
        (false, _) => told.into_iter().chain(short).filter_map(entry).collect(),
    };
    let heading = heading.map(|heading| Block::Heading(heading.to_owned()));
    heading.into_iter().chain(blocks).collect()
}

/// The idea without its choice, which the heading states.
fn entry(asked: Asked) -> Option<Block> {
    let mut block = asked.block?;
    block.status.clear();
    Some(Block::Answer(block))
}
