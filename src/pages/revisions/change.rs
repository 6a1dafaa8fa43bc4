//! A single difference. Added text is underlined and removed text is crossed out; screen readers get
//! both as text.

use leptos::prelude::*;

use crate::files::comparison::{ComparedItem, ComparedLine, ComparedText, Piece, RowChange};
use crate::state::use_chunk_words;
use crate::text::ChunkWords;
use crate::ui::{Chip, Tone};

/// An item (a prompt, a task, an activity) with its differences.
pub fn item_view(item: ComparedItem) -> AnyView {
    let words = use_chunk_words();
    let row_change = item.row_change.map(|row_change| {
        let (text, tone) = match row_change {
            RowChange::Added => (words.revisions().added, Tone::Good),
            RowChange::Removed => (words.revisions().removed, Tone::Attention),
            RowChange::Moved => (words.revisions().moved, Tone::Neutral),
        };
        view! { <Chip text tone/> }
    });
    let lines = item.lines.into_iter();
    let lines: Vec<AnyView> = lines.map(|one| line(one, words)).collect();
    let label = item.name.clone();
    view! {
        <article class="change" aria-label=label>
            <h3 class="change__title">{item.name} " " {row_change}</h3>
            {lines}
        </article>
    }
    .into_any()
}

fn line(line: ComparedLine, words: ChunkWords) -> AnyView {
    let pieces = match line.text {
        ComparedText::Added(text) => vec![Piece::Inserted(text)],
        ComparedText::Removed(text) => vec![Piece::Deleted(text)],
        ComparedText::Moved => vec![Piece::Kept(words.revisions().moved.to_owned())],
        ComparedText::Changed(pieces) => pieces,
    };
    let pieces: Vec<AnyView> = pieces.into_iter().map(|one| piece(one, words)).collect();
    let class = if line.label.is_empty() {
        "change__line"
    } else {
        "change__line change__line--named"
    };
    view! {
        <div class=class>
            <p class="change__label">{line.label}</p>
            <p class="change__text">{pieces}</p>
        </div>
    }
    .into_any()
}

fn piece(piece: Piece, words: ChunkWords) -> AnyView {
    match piece {
        Piece::Kept(text) => text.into_any(),
        Piece::Deleted(text) => {
            let text = said(words.revisions().removed, text);
            view! { <del class="change__gone">{text}</del> }.into_any()
        }
        Piece::Inserted(text) => {
            let text = said(words.revisions().added, text);
            view! { <ins class="change__new">{text}</ins> }.into_any()
        }
    }
}

/// The text, enclosed in a description for screen readers.
fn said(what: &'static str, text: String) -> AnyView {
    view! {
        <span class="visually-hidden">"[" {what} ": "</span>
        {text}
        <span class="visually-hidden">"] "</span>
    }
    .into_any()
}
