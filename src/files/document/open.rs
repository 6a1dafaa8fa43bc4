//! Open questions and their owners.

use super::agreed::is_settled;
use super::model::{Block, Fact, Part, Table};
use super::sharing::is_written;
use super::source::{Asked, Source};
use crate::worksheet::{PLAN_THEMES, PromptKind, open_prompts};

pub(super) fn open(source: &Source) -> Option<Part> {
    let open = open_prompts(source.plan);
    let is_open = |asked: &Asked| open.iter().any(|prompt| prompt.item.id == asked.item.id);
    let (told, bare): (Vec<Asked>, Vec<Asked>) = PLAN_THEMES
        .into_iter()
        .flat_map(|theme| source.shown(theme))
        .filter(|asked| !is_elsewhere(asked))
        .filter(|asked| is_open(asked) || asked.says_anything())
        .partition(|asked| asked.says_anything() && asked.item.kind != PromptKind::Idea);
    let words = &source.words.summary().document;
    let told = told
        .into_iter()
        .filter_map(|asked| told_block(source, asked));
    let blocks = told.chain(bare_blocks(source, &bare)).collect();
    Part::new(words.open, blocks)
}

/// Whether the answer is shown in another part, so that it is not open.
fn is_elsewhere(asked: &Asked) -> bool {
    match asked.item.kind {
        PromptKind::Consideration { .. } => is_settled(asked),
        // Their texts are in the part of the ideas; undecided ones are listed here too.
        PromptKind::Idea => asked.answer.is_none_or(|answer| {
            answer.idea().is_none_or(|idea| {
                use crate::domain::Choice::{No, Pick};
                matches!(idea.choice, Some(Pick | No))
            })
        }),
        _ => is_written(asked),
    }
}

/// Questions without text: a table of those with an owner, and a list of the others.
fn bare_blocks(source: &Source, bare: &[Asked]) -> impl Iterator<Item = Block> {
    let words = &source.words.summary().document;
    let (owned, others): (Vec<_>, Vec<_>) = bare
        .iter()
        .map(|asked| (asked.title.clone(), waits_for(source, asked).to_owned()))
        .partition(|(_, owner)| !owner.is_empty());
    let rows = owned.into_iter().map(|(title, owner)| vec![title, owner]);
    let table = Table::new(&[words.question, words.waits_for], rows.collect());
    let titles: Vec<String> = others.into_iter().map(|(title, _)| title).collect();
    let list = (!titles.is_empty()).then_some(Block::List(titles));
    table.map(Block::Table).into_iter().chain(list)
}

fn told_block(source: &Source, asked: Asked) -> Option<Block> {
    let waits = Fact::new(
        source.words.summary().document.waits_for,
        waits_for(source, &asked),
    );
    let mut block = asked.block?;
    block.facts.extend(waits);
    Some(Block::Answer(block))
}

fn waits_for<'a>(source: &Source<'a>, asked: &Asked) -> &'a str {
    let owner = asked.answer.and_then(|answer| answer.owner);
    owner.map_or("", |owner| source.owner(owner))
}
