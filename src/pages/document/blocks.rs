//! The blocks below the headings of a document.

use leptos::prelude::*;

use super::long_text::LongText;
use super::paper::facts;
use super::sheet::PaperSheet;
use super::table::PaperTable;
use crate::files::document::{AnswerBlock, Block, Rated, Ratings, Signature, is_long};
use crate::state::use_chunk_words;
use crate::ui::{RatingRow, RatingsChart};

/// The blocks of a part.
#[component]
pub fn Blocks(blocks: Vec<Block>) -> impl IntoView {
    let mut below_heading = false;
    blocks
        .into_iter()
        .map(|block| {
            below_heading |= matches!(block, Block::Heading(_));
            block_view(block, below_heading)
        })
        .collect_view()
}

fn block_view(block: Block, below_heading: bool) -> AnyView {
    match block {
        Block::Heading(text) => view! { <h3 class="paper__subheading">{text}</h3> }.into_any(),
        Block::Paragraph(text) => view! { <p class="paper__text">{text}</p> }.into_any(),
        Block::Written(text) => view! { <LongText text/> }.into_any(),
        Block::List(items) => list(items).into_any(),
        Block::Facts(all) => facts(all, "paper__facts").into_any(),
        Block::Answer(answer) => view! { <AnswerView answer below_heading/> }.into_any(),
        Block::Table(table) => view! { <PaperTable table/> }.into_any(),
        Block::Ratings(ratings) => view! { <RatingsView ratings/> }.into_any(),
        Block::Sheet(sheet) => view! { <PaperSheet sheet/> }.into_any(),
        Block::Blanks(names) => blanks(names).into_any(),
        Block::Signatures(parties) => view! { <Signatures parties/> }.into_any(),
    }
}

fn list(items: Vec<String>) -> impl IntoView {
    let items = items.into_iter().map(|item| view! { <li>{item}</li> });
    view! { <ul class="paper__list">{items.collect_view()}</ul> }
}

/// Blank lines to be filled in by hand.
fn blanks(names: Vec<String>) -> impl IntoView {
    let names = names.into_iter().map(|name| {
        view! { <p class="paper__fill"><span>{name} ":"</span> <span class="paper__rule"></span></p> }
    });
    view! { <div class="paper__fills">{names.collect_view()}</div> }
}

#[component]
fn AnswerView(answer: AnswerBlock, below_heading: bool) -> impl IntoView {
    let class = if is_long(&answer.text) {
        "paper__answer paper__answer--long"
    } else {
        "paper__answer"
    };
    let status = (!answer.status.is_empty())
        .then(|| view! { <span class="paper__status">{answer.status}</span> });
    let question = answer.question;
    let question = if below_heading {
        view! { <h4 class="paper__question">{question} " " {status}</h4> }.into_any()
    } else {
        view! { <h3 class="paper__question">{question} " " {status}</h3> }.into_any()
    };
    let text = (!answer.text.trim().is_empty()).then(|| view! { <LongText text=answer.text/> });
    let beside = (!answer.facts.is_empty()).then(|| facts(answer.facts, "paper__beside"));
    view! {
        <div class=class>
            {question} {text} {answer.table.map(|table| view! { <PaperTable table/> })} {beside}
        </div>
    }
    .into_any()
}

#[component]
fn RatingsView(ratings: Ratings) -> impl IntoView {
    let row = |rated: Rated| RatingRow {
        title: rated.title,
        scores: rated.scores,
    };
    let rows: Vec<RatingRow> = ratings.rows.into_iter().map(row).collect();
    view! { <RatingsChart rows words=use_chunk_words()/> }
}

/// Signature lines, one column per party.
#[component]
fn Signatures(parties: Vec<Signature>) -> impl IntoView {
    let column = |signature: Signature| {
        let lines = signature
            .lines
            .into_iter()
            .map(|line| view! { <p class="paper__line"><span>{line}</span></p> })
            .collect_view();
        view! {
            <div class="paper__signature">
                <div class="paper__signer">
                    {signature.party} <span class="paper__detail">{signature.name}</span>
                </div>
                {lines}
            </div>
        }
    };
    view! { <div class="paper__signatures">{parties.into_iter().map(column).collect_view()}</div> }
}
