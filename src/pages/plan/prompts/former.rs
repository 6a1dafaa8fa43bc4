//! Answers whose prompt is no longer in the worksheet. They are kept, shown and exported.

use leptos::prelude::*;

use crate::domain::{Answer, AnswerValue};
use crate::files::document::former_title;
use crate::state::{use_chunk_words, use_draft, use_texts};
use crate::worksheet::former_answers;

/// The list as a function, for the chunk that it is in.
pub fn former_answers_list() -> AnyView {
    view! { <FormerAnswers/> }.into_any()
}

/// The answers without a prompt, if there are any.
#[component]
fn FormerAnswers() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let texts = use_texts();
    let former = draft.filled(move |filled| {
        let former = former_answers(filled).into_iter();
        former
            .map(|(id, answer)| {
                let built_in = texts.prompt_title(&id.origin());
                let title = former_title(id, filled.responses, built_in, words);
                (title, lines(answer))
            })
            .collect::<Vec<_>>()
    });
    move || {
        let former = former.get();
        (!former.is_empty()).then(|| {
            let items = former
                .into_iter()
                .map(|(title, lines)| view! { <dt>{title}</dt> <dd class="pre-line">{lines}</dd> })
                .collect_view();
            view! {
                <details class="section section--folds former-answers">
                    <summary class="section__summary">
                        <h2 class="section__title">{words.plan().former}</h2>
                    </summary>
                    <p class="hint">{words.plan().former_text}</p>
                    <dl class="facts">{items}</dl>
                </details>
            }
        })
    }
}

/// All texts of an answer, one per line.
fn lines(answer: &Answer) -> String {
    let mut lines: Vec<&str> = Vec::new();
    match &answer.answer {
        AnswerValue::Consideration(answer) => lines.extend([&*answer.amount, &answer.text]),
        AnswerValue::Idea(idea) => lines.push(&idea.how),
        AnswerValue::Record(record) => lines.push(&record.text),
        AnswerValue::Checkpoint(point) => {
            let checks = point.checks.iter();
            lines.extend(checks.flat_map(|check| [&*check.note, &check.next_step]));
        }
        AnswerValue::Criterion(criterion) => {
            let views = criterion.views.values();
            lines.extend(views.flat_map(|rating| [&*rating.worked, &rating.worked_less]));
        }
        AnswerValue::Table(table) => {
            let rows = table.rows.iter();
            lines.extend(rows.flat_map(|row| row.cells.values().map(String::as_str)));
        }
    }
    lines.push(&answer.note.text);
    lines.retain(|line| !line.trim().is_empty());
    lines.join("\n")
}
