//! One thing that differs. What is new is underlined and what is gone is crossed out, and both
//! are also said: neither colour nor the two lines reach everybody.

use leptos::prelude::*;

use crate::files::comparison::{ComparedItem, ComparedLine, ComparedText, Fate, Piece};
use crate::state::use_words;
use crate::text::Words;
use crate::ui::{Chip, Tone};

/// A question, a task, an activity, and what differs in it.
#[component]
pub fn ItemView(item: ComparedItem) -> impl IntoView {
    let words = use_words();
    let fate = item.fate.map(|fate| {
        let (text, tone) = match fate {
            Fate::Added => (words.revisions.added, Tone::Good),
            Fate::Removed => (words.revisions.removed, Tone::Attention),
            Fate::Moved => (words.revisions.moved, Tone::Neutral),
        };
        view! { <Chip text tone/> }
    });
    let lines = item.lines.into_iter();
    let lines = lines.map(|one| line(one, words)).collect_view();
    view! {
        <article class="change">
            <h3 class="change__title">{item.name} " " {fate}</h3>
            {lines}
        </article>
    }
    .into_any()
}

fn line(line: ComparedLine, words: &'static Words) -> impl IntoView {
    let label =
        (!line.label.is_empty()).then(|| view! { <p class="change__label">{line.label}</p> });
    let text = match line.text {
        ComparedText::Added(text) => inserted(text, words),
        ComparedText::Removed(text) => deleted(text, words),
        ComparedText::Moved => words.revisions.moved.into_any(),
        ComparedText::Changed(pieces) => pieces
            .into_iter()
            .map(|piece| match piece {
                Piece::Kept(text) => text.into_any(),
                Piece::Deleted(text) => deleted(text, words),
                Piece::Inserted(text) => inserted(text, words),
            })
            .collect_view()
            .into_any(),
    };
    view! { <div class="change__line">{label} <p class="change__text">{text}</p></div> }.into_any()
}

fn inserted(text: String, words: &'static Words) -> AnyView {
    let said = format!("[{}: ", words.revisions.added);
    view! { <ins class="change__new"><Said said/>{text}<Said said="]"/></ins> }.into_any()
}

fn deleted(text: String, words: &'static Words) -> AnyView {
    let said = format!("[{}: ", words.revisions.removed);
    view! { <del class="change__gone"><Said said/>{text}<Said said="]"/></del> }.into_any()
}

/// For those who hear the text.
#[component]
fn Said(#[prop(into)] said: String) -> impl IntoView {
    view! { <span class="visually-hidden">{said}</span> }
}
