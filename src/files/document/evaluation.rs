//! The evaluation: the scores of each perspective side by side, and their comments.

use super::follow_up::has_rows;
use super::model::{Block, Part, Rated, Ratings, Table};
use super::source::{Question, Source};
use crate::domain::{Criterion, Perspective, Plan, Score};
use crate::text::ChunkWords;
use crate::worksheet::{PromptKind, SummaryPart, Texts};

pub(super) fn evaluation(source: &Source) -> Option<Part> {
    let picture = picture(source).map(Block::Ratings);
    let said = source
        .shown_in(SummaryPart::Evaluation)
        .filter(|question| is_criterion(question) && has_rows(question) && has_comments(question))
        .filter_map(Question::into_block);
    let blocks = picture.into_iter().chain(said).collect();
    Part::new(source.words.summary().document.evaluation, blocks)
}

/// The scores of the evaluation, for the overview.
pub fn ratings(plan: &Plan, texts: &Texts, words: ChunkWords) -> Option<Ratings> {
    picture(&Source {
        plan,
        filled: plan.into(),
        texts,
        words,
        include_internal: false,
        comments: None,
    })
}

fn picture(source: &Source) -> Option<Ratings> {
    let rows: Vec<Rated> = source
        .shown_in(SummaryPart::Evaluation)
        .filter_map(|question| {
            let scores = scores(question.answer?.criterion()?);
            (!scores.is_empty()).then_some(Rated {
                title: question.title,
                scores,
            })
        })
        .collect();
    let table = table(source, &rows)?;
    Some(Ratings { rows, table })
}

fn table(source: &Source, rows: &[Rated]) -> Option<Table> {
    let mut head = vec![source.words.summary().document.criterion];
    head.extend(Perspective::ALL.map(|perspective| source.perspective(perspective)));
    let row = |rated: &Rated| {
        let cell = |perspective| {
            score_of(rated, perspective).map_or_else(String::new, |s| s.value().to_string())
        };
        let scores = Perspective::ALL.map(cell);
        std::iter::once(rated.title.clone()).chain(scores).collect()
    };
    Table::new(&head, rows.iter().map(row).collect())
}

fn scores(criterion: &Criterion) -> Vec<(Perspective, Score)> {
    let scored = |(perspective, rating): (&Perspective, &crate::domain::Rating)| {
        Some((*perspective, rating.score?))
    };
    criterion.views.iter().filter_map(scored).collect()
}

fn score_of(rated: &Rated, perspective: Perspective) -> Option<Score> {
    let found = rated.scores.iter().find(|(of, _)| *of == perspective);
    found.map(|(_, score)| *score)
}

pub(super) fn is_criterion(question: &Question) -> bool {
    question.item.kind == PromptKind::Criterion
}

/// Whether the answer has more than scores, which are in the chart.
fn has_comments(question: &Question) -> bool {
    let said = |criterion: &Criterion| {
        let texts = criterion.views.values();
        let mut texts = texts.flat_map(|rating| [&rating.worked, &rating.worked_less]);
        texts.any(|text| !text.trim().is_empty())
    };
    let criterion = question.answer.and_then(|answer| answer.criterion());
    let has_note = question.block.as_ref().is_some_and(|b| !b.facts.is_empty());
    has_note || criterion.is_some_and(said)
}
