//! Open questions and their owners.

use super::agreed::is_answered;
use super::model::{Block, Fact, Part, Table};
use super::sharing::is_written;
use super::source::{Question, Source};
use crate::worksheet::{PromptKind, open_prompts};

pub(super) fn open(source: &Source) -> Option<Part> {
    let open = open_prompts(source.filled);
    let is_open =
        |question: &Question| open.iter().any(|prompt| prompt.item.id == question.item.id);
    let (with_text, without_text): (Vec<Question>, Vec<Question>) = source
        .filled
        .worksheet
        .themes
        .iter()
        .flat_map(|theme| source.shown(theme))
        .filter(|question| !is_elsewhere(question))
        .filter(|question| is_open(question) || question.has_text())
        .partition(|question| question.has_text() && question.item.kind != PromptKind::Idea);
    let words = &source.words.summary().document;
    let with_text = with_text
        .into_iter()
        .filter_map(|question| described_block(source, question));
    let blocks = with_text
        .chain(blocks_without_text(source, &without_text))
        .collect();
    Part::new(words.open, blocks)
}

/// Whether the answer is shown in another part, so that it is not open.
fn is_elsewhere(question: &Question) -> bool {
    match question.item.kind {
        PromptKind::Consideration { .. } => is_answered(question),
        // Their texts are in the part of the ideas; undecided ones are listed here too.
        PromptKind::Idea => question.answer.is_none_or(|answer| {
            answer.idea().is_none_or(|idea| {
                use crate::domain::Choice::{No, Pick};
                matches!(idea.choice, Some(Pick | No))
            })
        }),
        _ => is_written(question),
    }
}

/// Questions without text: a table of those with an owner, and a list of the others.
fn blocks_without_text(source: &Source, without_text: &[Question]) -> impl Iterator<Item = Block> {
    let words = &source.words.summary().document;
    let (owned, others): (Vec<_>, Vec<_>) = without_text
        .iter()
        .map(|question| {
            (
                question.title.clone(),
                waits_for(source, question).to_owned(),
            )
        })
        .partition(|(_, owner)| !owner.is_empty());
    let rows = owned.into_iter().map(|(title, owner)| vec![title, owner]);
    let table = Table::new(&[words.question, words.waits_for], rows.collect());
    let titles: Vec<String> = others.into_iter().map(|(title, _)| title).collect();
    let list = (!titles.is_empty()).then_some(Block::List(titles));
    table.map(Block::Table).into_iter().chain(list)
}

fn described_block(source: &Source, question: Question) -> Option<Block> {
    let waits = Fact::new(
        source.words.summary().document.waits_for,
        waits_for(source, &question),
    );
    let mut block = question.block?;
    block.facts.extend(waits);
    Some(Block::Answer(block))
}

fn waits_for<'a>(source: &Source<'a>, question: &Question) -> &'a str {
    let owner = question.answer.and_then(|answer| answer.owner);
    owner.map_or("", |owner| source.owner(owner))
}
