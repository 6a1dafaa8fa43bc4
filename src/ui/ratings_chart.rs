//! Ratings side by side: for each criterion the score of each perspective, and how far they differ.
//!
//! Used by the overview and the summary. Each perspective has its own shape, so that the chart is
//! readable in black and white. A table below has the same numbers.

use leptos::prelude::*;

use crate::domain::{Perspective, Score};
use crate::text::ChunkWords;

/// A criterion with its scores.
#[derive(Clone, Debug, PartialEq)]
pub struct RatingRow {
    pub title: String,
    pub scores: Vec<(Perspective, Score)>,
}

/// The chart with its legend and its table.
#[component]
pub fn RatingsChart(rows: Vec<RatingRow>, words: ChunkWords) -> impl IntoView {
    let scale = Score::all()
        .map(|score| view! { <text x=place(score) y="14">{score.value()}</text> })
        .collect_view();
    let criteria = rows
        .iter()
        .map(|row| view! { <Criterion row=row.clone() words/> })
        .collect_view();
    view! {
        <div class="ratings-chart">
            <Legend words/>
            <div class="ratings-chart__scale" aria-hidden="true">
                <svg height="18">{scale}</svg>
            </div>
            <ul class="ratings-chart__rows">{criteria}</ul>
            <details class="ratings-chart__details">
                <summary>{words.overview().chart.as_table}</summary>
                <RatingsTable rows words/>
            </details>
        </div>
    }
    .into_any()
}

#[component]
fn Legend(words: ChunkWords) -> impl IntoView {
    let entry = |perspective| {
        view! {
            <span class="ratings-chart__key">
                <svg class="ratings-chart__sample" width="18" height="18" aria-hidden="true">
                    <svg x="9" y="9" overflow="visible">{shape(perspective, 0)}</svg>
                </svg>
                {name(perspective, words)}
            </span>
        }
    };
    view! {
        <p class="ratings-chart__legend">
            {Perspective::ALL.map(entry).collect_view()}
            <span class="ratings-chart__meaning">{words.overview().chart.scale}</span>
        </p>
    }
}

/// One criterion: its name, a line from the lowest to the highest score, a shape per perspective.
#[component]
fn Criterion(row: RatingRow, words: ChunkWords) -> impl IntoView {
    let said: Vec<String> = row
        .scores
        .iter()
        .map(|(perspective, score)| {
            (words.overview().chart.score)(name(*perspective, words), score.value())
        })
        .collect();
    let grid = Score::all()
        .map(|score| {
            let x = place(score);
            view! { <line class="ratings-chart__grid" x1=x.clone() x2=x y1="0" y2="100%"/> }
        })
        .collect_view();
    view! {
        <li class="ratings-chart__row">
            <span class="ratings-chart__title">{row.title.clone()}</span>
            <svg class="ratings-chart__strip" height="32" role="img" aria-label=said.join(", ")>
                {grid} {span(&row.scores)} {shapes(&row.scores)}
            </svg>
        </li>
    }
}

/// The line from the lowest to the highest score, if they differ.
fn span(scores: &[(Perspective, Score)]) -> Option<impl IntoView + use<>> {
    let values = || scores.iter().map(|(_, score)| *score);
    let (low, high) = (values().min()?, values().max()?);
    (low < high).then(|| {
        view! {
            <line class="ratings-chart__span" x1=place(low) x2=place(high) y1="16" y2="16"/>
        }
    })
}

/// Shapes with the same score are placed side by side.
fn shapes(scores: &[(Perspective, Score)]) -> impl IntoView + use<> {
    scores
        .iter()
        .enumerate()
        .map(|(index, (perspective, score))| {
            let same = |scores: &[(Perspective, Score)]| scores.iter().filter(|(_, s)| s == score).count();
            let before = same(scores.get(..index).unwrap_or_default());
            let shift = offset(before, same(scores));
            view! { <svg x=place(*score) y="16" overflow="visible">{shape(*perspective, shift)}</svg> }
        })
        .collect_view()
}

/// The horizontal offset of shape `index` of `of` from the middle, in pixels.
fn offset(index: usize, of: usize) -> i32 {
    let twice = |n: usize| i32::try_from(2 * n).unwrap_or_default();
    8 * (twice(index) - twice(of) / 2 + 1)
}

/// The position of a score along the strip.
fn place(score: Score) -> String {
    format!("{}%", i32::from(score.value()) * 20 - 10)
}

/// The shape of a perspective, shifted by `aside` pixels.
fn shape(perspective: Perspective, aside: i32) -> impl IntoView {
    let (key, path) = match perspective {
        Perspective::School => ("school", "M-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z"),
        Perspective::LearningEnvironment => ("learning-environment", "M-6-6h12v12h-12z"),
        Perspective::Pupils => ("pupils", "M0-7.5l7.5 13.5h-15z"),
    };
    view! {
        <path class="ratings-chart__shape" data-view=key d=path
            transform=format!("translate({aside} 0)")/>
    }
}

/// The same numbers as a table.
#[component]
fn RatingsTable(rows: Vec<RatingRow>, words: ChunkWords) -> impl IntoView {
    let heads = Perspective::ALL
        .map(|perspective| view! { <th scope="col">{name(perspective, words)}</th> })
        .collect_view();
    let body = rows
        .into_iter()
        .map(|row| {
            let cell = |perspective| {
                let score = row.scores.iter().find(|(of, _)| *of == perspective);
                view! { <td>{score.map_or_else(|| "–".to_owned(), |(_, s)| s.value().to_string())}</td> }
            };
            let cells = Perspective::ALL.map(cell).collect_view();
            view! { <tr><th scope="row">{row.title.clone()}</th>{cells}</tr> }
        })
        .collect_view();
    view! {
        <table class="ratings-chart__table">
            <caption class="visually-hidden">{words.overview().ratings}</caption>
            <thead><tr><th scope="col">{words.summary().document.criterion}</th>{heads}</tr></thead>
            <tbody>{body}</tbody>
        </table>
    }
}

fn name(perspective: Perspective, words: ChunkWords) -> &'static str {
    match perspective {
        Perspective::School => words.plan().school,
        Perspective::LearningEnvironment => words.plan().learning_environment,
        Perspective::Pupils => words.plan().pupils,
    }
}

#[cfg(test)]
mod tests {
    use super::offset;

    #[test]
    fn shapes_with_the_same_score_are_centred() {
        assert_eq!(offset(0, 1), 0);
        assert_eq!([offset(0, 2), offset(1, 2)], [-8, 8]);
        assert_eq!([offset(0, 3), offset(1, 3), offset(2, 3)], [-16, 0, 16]);
    }
}
