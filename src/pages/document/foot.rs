//! The footer of printed pages: title, date, page number.

use leptos::prelude::*;

use crate::browser::page_box::{PageWords, set_page_footer};
use crate::pages::names::draft_title;
use crate::state::{today, use_chunk_words, use_draft};

/// Two lines. A longer title is whole in the title block alone.
const MAX_CHARS: usize = 160;

/// Keeps the footer of printed pages in sync with the title of the draft.
pub fn keep_page_foot() {
    let words = use_chunk_words();
    let title = use_draft().slice(move |draft| draft_title(draft, &words));
    keep_page_foot_of(title.into());
}

/// Keeps the footer of printed pages in sync with the title of the document.
pub fn keep_page_foot_of(title: Signal<String>) {
    let words = use_chunk_words();
    Effect::new(move |_| {
        let date = words.date(today());
        let left = format!("{} · {date}", title.with(|title| clip(title)));
        let (page, of) = (words.summary().page, words.summary().page_of);
        set_page_footer(&left, PageWords { page, of });
    });
}

fn clip(title: &str) -> String {
    let mut clipped: String = title.chars().take(MAX_CHARS).collect();
    if clipped.len() < title.len() {
        clipped.truncate(clipped.trim_end().len());
        clipped.push('…');
    }
    clipped
}
