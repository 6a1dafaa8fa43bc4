//! The differences between a saved state and the current one, by theme and prompt.

use std::sync::Arc;

use leptos::prelude::*;

use super::change::item_view;
use super::growing::growing;
use super::tab;
use super::tools::revision_tools;
use super::when::when;
use crate::browser::letters::composed;
use crate::domain::{Draft, Revision};
use crate::files::comparison::{ComparedPart, comparison};
use crate::pages::PageHead;
use crate::state::{RevisionPlace, use_chunk_words, use_draft, use_texts};
use crate::ui::For;

/// The comparison, as long as both states exist.
pub fn revision_comparison(earlier: Draft, about: Revision, all: Memo<Vec<Revision>>) -> AnyView {
    let words = use_chunk_words();
    let texts = use_texts();
    let draft = use_draft();
    let title = (words.revisions().compared)(&when(&about, words));
    let found = move || {
        let parts = draft.track(|now| comparison(&earlier, now, &texts, words, composed));
        let count = match parts.iter().map(|part| part.items.len()).sum() {
            0 => words.revisions().same.to_owned(),
            count => format!(
                "{} {}",
                (words.revisions().count)(count),
                words.revisions().marks
            ),
        };
        view! { <p class="comparison-page__count">{count}</p> {shown(parts)} }.into_any()
    };
    let other = RevisionPlace::View(about.id);
    view! {
        <div class="comparison-page">
            <PageHead title=Signal::stored(title.clone()) tab=tab(title)/>
            {revision_tools(about, all, other, words.revisions().view)}
            {found}
        </div>
    }
    .into_any()
}

/// The number of differences that are rendered at once: a frame or two on a slow machine.
const AT_ONCE: usize = 6;

fn shown(parts: Vec<ComparedPart>) -> AnyView {
    let count = parts.iter().map(|part| part.items.len()).sum();
    let shown = growing(count, AT_ONCE);
    let mut before = 0;
    let parts = parts.into_iter().map(|part| {
        let start = before;
        before += part.items.len();
        self::part(part, Memo::new(move |_| shown.get().saturating_sub(start)))
    });
    parts.collect_view().into_any()
}

/// A part of the comparison, with the items that are rendered so far.
fn part(part: ComparedPart, shown: Memo<usize>) -> AnyView {
    let ComparedPart { heading, items } = part;
    let is_there = Memo::new(move |_| shown.get() > 0);
    let (count, items) = (items.len(), Arc::new(items));
    let body = move || {
        let (heading, items) = (heading.clone(), Arc::clone(&items));
        is_there.get().then(|| {
            view! {
                <section class="comparison-part">
                    <h2 class="comparison-part__title">{heading}</h2>
                    <For each=move || 0..shown.get().min(count) key=|at| *at let:at>
                        {items.get(at).cloned().map(item_view)}
                    </For>
                </section>
            }
        })
    };
    body.into_any()
}
