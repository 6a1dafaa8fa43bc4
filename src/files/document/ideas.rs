//! The ideas that were chosen, and in short those that may come.

use super::model::{Block, Part};
use super::source::{Asked, Source};
use crate::domain::Choice;
use crate::worksheet::CONTENT;

pub(super) fn ideas(source: &Source) -> Option<Part> {
    let words = &source.words.summary.document;
    let mut blocks = group(source, None, |choice, _| choice == Some(Choice::Pick));
    blocks.extend(group(source, Some(words.ideas_maybe), is_maybe));
    blocks.extend(group(source, Some(words.ideas_no), |choice, says| {
        choice == Some(Choice::No) && says
    }));
    Part::new(words.ideas, blocks)
}

/// What was written about an idea without choosing keeps it open.
fn is_maybe(choice: Option<Choice>, says_anything: bool) -> bool {
    match choice {
        Some(Choice::Maybe) => true,
        Some(Choice::Pick | Choice::No) => false,
        None => says_anything,
    }
}

/// First the ideas of which something is said, then the others as a list.
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
    let titles: Vec<String> = short.into_iter().map(|asked| asked.title).collect();
    let list = (!titles.is_empty()).then_some(Block::List(titles));
    let answers = told.into_iter().filter_map(|asked| {
        let mut block = asked.block?;
        // The heading says it already.
        block.status.clear();
        Some(Block::Answer(block))
    });
    let blocks: Vec<Block> = answers.chain(list).collect();
    if blocks.is_empty() {
        return blocks;
    }
    let heading = heading.map(|heading| Block::Heading(heading.to_owned()));
    heading.into_iter().chain(blocks).collect()
}
