//! A matrix of activities and objectives: a dot where an activity contributes, gaps marked.
//!
//! Used where an annex is shown or printed. Nothing is scaled, so the text keeps its size. A matrix
//! that is too wide for a portrait page, or too long for one, continues in a further picture. Gaps are
//! hatched and named, so that they are visible in black and white.

mod layout;
mod wrap;

use leptos::prelude::*;

use super::unique_id;
use crate::text::ChunkWords;
use layout::{Column, HEAD_GAP, LABEL, Panel, Row, layout};

/// The data of the picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CoverageFacts {
    /// The activities, from top to bottom.
    pub rows: Vec<String>,
    /// The objectives, from left to right.
    pub columns: Vec<String>,
    /// For each row, whether it contributes to each of the columns.
    pub ticks: Vec<Vec<bool>>,
}

/// The matrix, split into as many pictures as needed.
#[component]
pub fn CoverageMatrix(facts: CoverageFacts, words: ChunkWords) -> impl IntoView {
    let panels = layout(&facts);
    let of = panels.len();
    let panels = panels
        .into_iter()
        .zip(1..)
        .map(|(panel, n)| {
            let text = words.objectives();
            let part = (of > 1).then(|| format!(", {}", (text.part)(n, of)));
            let title = format!("{}{}", text.matrix, part.unwrap_or_default());
            view! { <PanelPicture panel title desc=told(&facts, words) words/> }
        })
        .collect_view();
    view! { <div class="coverage-matrix" translate="no">{panels}</div> }.into_any()
}

/// The text alternative of the picture.
fn told(facts: &CoverageFacts, words: ChunkWords) -> String {
    let is_gap = |column: &usize| {
        !facts
            .ticks
            .iter()
            .any(|row| row.get(*column) == Some(&true))
    };
    let columns = facts.columns.iter().enumerate();
    let gaps: Vec<String> = columns
        .filter(|(column, _)| is_gap(column))
        .map(|(_, name)| name.clone())
        .collect();
    let of = facts.columns.len();
    (words.objectives().covered)(of - gaps.len(), of, &gaps)
}

#[component]
fn PanelPicture(panel: Panel, title: String, desc: String, words: ChunkWords) -> impl IntoView {
    let id = unique_id("coverage");
    let (title_id, desc_id, hatch) = (
        format!("{id}-title"),
        format!("{id}-desc"),
        format!("{id}-hatch"),
    );
    let columns = panel
        .columns
        .iter()
        .map(|column| column_view(column, &panel, &hatch, words))
        .collect_view();
    let rows = panel
        .rows
        .iter()
        .map(|row| row_view(row, &panel))
        .collect_view();
    view! {
        // A translator would put HTML into the picture, which can't show it.
        <svg class="coverage-matrix__picture" width=panel.width
            height=panel.height role="img" aria-labelledby=title_id aria-describedby=desc_id>
            <title id=title_id.clone()>{title}</title>
            <desc id=desc_id.clone()>{desc}</desc>
            <pattern id=hatch width="6" height="6" patternUnits="userSpaceOnUse"
                patternTransform="rotate(45)">
                <line class="coverage-matrix__hatch" x1="0" x2="0" y1="0" y2="6"/>
            </pattern>
            {columns} {rows}
            {panel.has_foot.then(|| foot_name(&panel, words))}
        </svg>
    }
}

/// An objective: its vertical name, hatching if no activity covers it, its count in the footer.
fn column_view(
    column: &Column,
    panel: &Panel,
    hatch: &str,
    words: ChunkWords,
) -> impl IntoView + use<> {
    let (middle, left) = (column.x + column.width / 2, column.x);
    let gap = (column.covered == 0).then(|| {
        view! {
            <rect class="coverage-matrix__gap" x=left y=panel.head width=column.width
                height=panel.foot - panel.head fill=format!("url(#{hatch})")/>
        }
    });
    let lines = column
        .lines
        .iter()
        .map(|(x, line)| {
            let turn = format!("translate({x} {}) rotate(-90)", panel.head - HEAD_GAP);
            view! { <text class="coverage-matrix__head" transform=turn>{line.clone()}</text> }
        })
        .collect_view();
    let count = panel.has_foot.then(|| {
        if column.covered > 0 {
            view! { <text class="coverage-matrix__count" x=middle y=panel.foot + 20>{column.covered}</text> }
                .into_any()
        } else {
            let turn = format!("translate({} {}) rotate(-90)", middle + 4, panel.foot + 8);
            view! {
                <text class="coverage-matrix__missing" transform=turn>{words.objectives().missing}</text>
            }
            .into_any()
        }
    });
    view! {
        {gap} {lines} {count}
        <line class="coverage-matrix__line" x1=left x2=left y1="4" y2=panel.foot/>
    }
}

/// An activity: its name, a line above it, a dot for each objective that it contributes to.
fn row_view(row: &Row, panel: &Panel) -> impl IntoView + use<> {
    let lines = row
        .lines
        .iter()
        .map(|(y, line)| view! { <text class="coverage-matrix__name" x="2" y=*y>{line.clone()}</text> })
        .collect_view();
    let dots = row
        .dots
        .iter()
        .map(|x| view! { <circle class="coverage-matrix__dot" cx=*x cy=row.middle r="6"/> })
        .collect_view();
    view! {
        <line class="coverage-matrix__line" x1="0" x2=panel.width y1=row.top y2=row.top/>
        {lines} {dots}
    }
}

fn foot_name(panel: &Panel, words: ChunkWords) -> impl IntoView + use<> {
    let y = panel.foot;
    view! {
        <line class="coverage-matrix__edge" x1="0" x2=panel.width y1=y y2=y/>
        <text class="coverage-matrix__total" x=LABEL - 12 y=y + 20>{words.objectives().total}</text>
    }
}
