//! The evaluation: the scores of each perspective side by side, and their comments.

use super::follow_up::has_rows;
use super::model::{Block, Part, Rated, Ratings, Table};
use super::source::{Asked, Source};
use crate::domain::{Criterion, Plan, Score, View};
use crate::text::ChunkWords;
use crate::worksheet::{EVALUATION, PromptKind, Texts};

pub(super) fn evaluation(source: &Source) -> Option<Part> {
    let picture = picture(source).map(Block::Ratings);
    let said = source
        .shown(&EVALUATION)
        .filter(|asked| is_criterion(asked) && has_rows(asked) && says_words(asked))
        .filter_map(Asked::into_block);
    let blocks = picture.into_iter().chain(said).collect();
    Part::new(source.words.summary().document.evaluation, blocks)
}

/// The scores of the evaluation, for the overview.
pub fn ratings(plan: &Plan, texts: &Texts, words: ChunkWords) -> Option<Ratings> {
    picture(&Source {
        plan,
        texts,
        words,
        include_internal: false,
    })
}

fn picture(source: &Source) -> Option<Ratings> {
    let rows: Vec<Rated> = source
        .shown(&EVALUATION)
        .filter_map(|asked| {
            let scores = scores(asked.answer?.criterion()?);
            (!scores.is_empty()).then_some(Rated {
                title: asked.title,
                scores,
            })
        })
        .collect();
    let table = table(source, &rows)?;
    Some(Ratings { rows, table })
}

fn table(source: &Source, rows: &[Rated]) -> Option<Table> {
    let mut head = vec![source.words.summary().document.criterion];
    head.extend(View::ALL.map(|view| source.view(view)));
    let row = |rated: &Rated| {
        let cell = |view| score_of(rated, view).map_or_else(String::new, |s| s.value().to_string());
        let scores = View::ALL.map(cell);
        std::iter::once(rated.title.clone()).chain(scores).collect()
    };
    Table::new(&head, rows.iter().map(row).collect())
}

fn scores(criterion: &Criterion) -> Vec<(View, Score)> {
    let scored = |(view, rating): (&View, &crate::domain::Rating)| Some((*view, rating.score?));
    criterion.views.iter().filter_map(scored).collect()
}

fn score_of(rated: &Rated, view: View) -> Option<Score> {
    let found = rated.scores.iter().find(|(of, _)| *of == view);
    found.map(|(_, score)| *score)
}

pub(super) fn is_criterion(asked: &Asked) -> bool {
    asked.item.kind == PromptKind::Criterion
}

/// Whether the answer has more than scores, which are in the chart.
fn says_words(asked: &Asked) -> bool {
    let said = |criterion: &Criterion| {
        let texts = criterion.views.values();
        let mut texts = texts.flat_map(|rating| [&rating.worked, &rating.worked_less]);
        texts.any(|text| !text.trim().is_empty())
    };
    let criterion = asked.answer.and_then(|answer| answer.criterion());
    let has_note = asked.block.as_ref().is_some_and(|b| !b.facts.is_empty());
    has_note || criterion.is_some_and(said)
}
