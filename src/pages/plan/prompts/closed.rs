//! The content of a closed card: the answer as plain text and its state as a chip.

use leptos::prelude::*;

use super::PromptHandle;
use crate::domain::amount::with_unit;
use crate::domain::{
    Answer, AnswerState, AnswerValue, CheckStatus, Consideration, ConsiderationStatus, Criterion,
    Owner, Perspective, TableRow,
};
use crate::pages::plan::names::{owner_name, perspective_name};
use crate::state::use_chunk_words;
use crate::text::ChunkWords;
use crate::ui::{Chip, Tone, use_written_in};
use crate::worksheet::{PromptKind, Unit};

/// What a closed card shows of an answer, in one memo, because a theme has dozens of cards.
#[derive(Clone, Default, PartialEq)]
struct Glance {
    text: String,
    state: Option<(Tone, String)>,
    is_internal: bool,
    owner: Option<Owner>,
    /// How many comments are open.
    comments: usize,
}

/// The answer as plain text, with chips.
#[component]
pub fn ClosedAnswer(prompt: PromptHandle) -> impl IntoView {
    let words = use_chunk_words();
    let kind = prompt.kind;
    // Scores are not the user's words.
    let written = use_written_in().filter(|_| kind != PromptKind::Criterion);
    let glance = prompt.about(move |responses, id| {
        let answer = responses.answer(id, kind.answer_kind());
        let of_answer = answer.map(|answer| Glance {
            text: glance(answer, kind, words),
            state: chip(answer, words),
            is_internal: answer.note.internal,
            owner: answer.owner,
            comments: 0,
        });
        Glance {
            comments: responses.open_comments(id),
            ..of_answer.unwrap_or_default()
        }
    });
    move || {
        let glance = glance.get();
        let state = glance.state.map(|(tone, text)| view! { <Chip tone text/> });
        let internal = (glance.is_internal || kind.is_internal())
            .then(|| view! { <Chip tone=Tone::Neutral text=words.prompt().internal_chip/> });
        let owner = glance
            .owner
            .map(|owner| view! { <Chip tone=Tone::Neutral text=owner_name(owner, words)/> });
        let comments = (glance.comments > 0).then(|| {
            let text = (words.prompt().comments)(glance.comments);
            view! { <Chip tone=Tone::Neutral text/> }
        });
        let is_empty = glance.text.is_empty();
        view! {
            <div class="prompt-card__chips">{comments} {owner} {internal} {state}</div>
            <p class="prompt-card__answer" lang=written hidden=is_empty>{glance.text}</p>
        }
    }
}

fn glance(answer: &Answer, kind: PromptKind, words: ChunkWords) -> String {
    match &answer.answer {
        AnswerValue::Consideration(answer) => consideration(answer, kind, words),
        AnswerValue::Idea(idea) => idea.how.clone(),
        AnswerValue::Record(record) => record.text.clone(),
        AnswerValue::Criterion(criterion) => scores(criterion, words),
        AnswerValue::Checkpoint(point) => point
            .latest_first()
            .first()
            .map(|check| {
                let date = check.date.map(|date| format!("{}: ", words.day(date)));
                format!("{}{}", date.unwrap_or_default(), check.note)
            })
            .unwrap_or_default(),
        AnswerValue::Table(table) => table
            .rows
            .iter()
            .map(|row| row_glance(row, kind))
            .collect::<Vec<_>>()
            .join("\n"),
    }
}

/// The cells of a row in the order of its columns.
fn row_glance(row: &TableRow, kind: PromptKind) -> String {
    let columns = match kind {
        PromptKind::Table { columns } => columns,
        _ => &[],
    };
    let cells = columns.iter().map(|column| row.cell(column));
    let written: Vec<&str> = cells.filter(|cell| !cell.is_empty()).collect();
    written.join(", ")
}

fn consideration(answer: &Consideration, kind: PromptKind, words: ChunkWords) -> String {
    let unit = match kind {
        PromptKind::Consideration { unit: Some(unit) } => unit_word(unit, words),
        _ => "",
    };
    let amount = with_unit(&answer.amount, unit);
    [amount.trim(), answer.text.as_str()]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n")
}

fn unit_word(unit: Unit, words: ChunkWords) -> &'static str {
    match unit {
        Unit::Hours => words.prompt().hours_unit,
        Unit::Money => words.prompt().dkk_unit,
    }
}

fn scores(criterion: &Criterion, words: ChunkWords) -> String {
    let scored = Perspective::ALL.iter().filter_map(|perspective| {
        let score = criterion.views.get(perspective)?.score?;
        Some(format!(
            "{} {}",
            perspective_name(*perspective, words),
            score.value()
        ))
    });
    scored.collect::<Vec<_>>().join(" · ")
}

fn chip(answer: &Answer, words: ChunkWords) -> Option<(Tone, String)> {
    let words = words.prompt();
    let answered =
        || (answer.state() == AnswerState::Answered).then_some((Tone::Good, words.answered));
    let (tone, text) = match &answer.answer {
        AnswerValue::Consideration(consideration) => match consideration.status {
            Some(ConsiderationStatus::Open) if consideration.is_blank() => return None,
            Some(ConsiderationStatus::Open) => (Tone::Neutral, words.status_open),
            Some(ConsiderationStatus::ToDiscuss) => (Tone::Attention, words.status_to_discuss),
            Some(ConsiderationStatus::Agreed) => (Tone::Good, words.status_agreed),
            Some(ConsiderationStatus::NotRelevant) => (Tone::Neutral, words.status_not_relevant),
            None => answered()?,
        },
        // The choice is visible next to the title.
        AnswerValue::Idea(idea) => {
            let from = idea.borrowed_from.as_str();
            return (!from.is_empty()).then(|| (Tone::Neutral, (words.borrowed)(from)));
        }
        AnswerValue::Checkpoint(point) => {
            let count = (words.checks_made)(point.checks.len());
            let latest = point.latest_first().first().and_then(|check| check.status);
            return (!point.checks.is_empty()).then(|| match latest {
                Some(CheckStatus::GoingWell) => (Tone::Good, words.going_well.to_owned()),
                Some(CheckStatus::Watch) => (Tone::Attention, words.watch.to_owned()),
                Some(CheckStatus::ChangeNeeded) => {
                    (Tone::Attention, words.change_needed.to_owned())
                }
                None => (Tone::Neutral, count),
            });
        }
        AnswerValue::Criterion(_) | AnswerValue::Record(_) | AnswerValue::Table(_) => answered()?,
    };
    Some((tone, text.to_owned()))
}
