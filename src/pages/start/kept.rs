//! Deleted drafts and unreadable records.

use std::sync::Arc;

use leptos::prelude::*;

use super::draft_command::{DraftCommand, use_dispatcher};
use super::draft_row::shown_title;
use crate::browser::download::download;
use crate::domain::isolated;
use crate::state::{DraftCard, Unreadable, use_chunk_words, use_library, use_notices, use_words};

/// The unreadable records and the bin.
pub fn kept() -> AnyView {
    view! { <UnreadableRecords/> <Bin/> }.into_any()
}

/// The drafts in the bin.
#[component]
fn Bin() -> impl IntoView {
    let (words, text) = (use_words(), use_chunk_words().library());
    let library = use_library();
    move || {
        let bin = library.bin();
        (!bin.is_empty()).then(|| {
            let n = bin.len();
            let titles: Vec<String> = bin.iter().map(|card| shown_title(card, words)).collect();
            let items = bin
                .iter()
                .enumerate()
                .map(|(at, card)| {
                    let (card, title) = (Arc::clone(card), told_apart(&titles, at));
                    view! { <BinItem card title/> }
                })
                .collect_view();
            view! {
                <details class="kept">
                    <summary>{(text.bin)(n)}</summary>
                    <p class="hint">{text.bin_text}</p>
                    <ul class="kept__list">{items}</ul>
                </details>
            }
            .into_any()
        })
    }
}

/// The name at an index, with a number if the same name occurs before it, so that names are unique.
fn told_apart(names: &[String], at: usize) -> String {
    let before = names.iter().take(at + 1);
    let name = names.get(at).map_or("", String::as_str);
    match before.filter(|before| *before == name).count() {
        0 | 1 => name.to_owned(),
        count => format!("{name} ({count})"),
    }
}

#[component]
fn BinItem(
    card: Arc<DraftCard>,
    /// The unique title, as displayed and announced.
    title: String,
) -> impl IntoView {
    let text = use_chunk_words().library();
    let (dispatcher, notices) = (use_dispatcher(), use_notices());
    let (id, shown) = (card.id, title.clone());
    let restore = move |_| {
        let said = (text.restored)(&isolated(&title));
        dispatcher.dispatch(DraftCommand::Restore(id), move |_| notices.say(said));
    };
    let delete = move |_| dispatcher.dispatch(DraftCommand::DeleteForever(id), |_| {});
    let named = |verb: &str| format!("{verb}: {shown}");
    view! {
        <li class="kept__item">
            <bdi class="kept__title">{shown.clone()}</bdi>
            <button type="button" class="button button--small" aria-label=named(text.bin_restore)
                on:click=restore>{text.bin_restore}</button>
            <button type="button" class="button button--small button--quiet"
                aria-label=named(text.bin_delete) on:click=delete>
                {text.bin_delete}
            </button>
        </li>
    }
}

/// Records that could not be read as drafts. The app never deletes them and offers them as files.
#[component]
fn UnreadableRecords() -> impl IntoView {
    let text = use_chunk_words().library();
    let library = use_library();
    move || {
        let records = library.unreadable();
        (!records.is_empty()).then(|| {
            let items = records
                .into_iter()
                .map(|record| view! { <UnreadableItem record/> })
                .collect_view();
            view! {
                <section class="callout callout--attention" aria-labelledby="unreadable">
                    <h2 id="unreadable" class="callout__title">{text.unreadable}</h2>
                    <p>{text.unreadable_text}</p>
                    <ul class="kept__list">{items}</ul>
                </section>
            }
            .into_any()
        })
    }
}

#[component]
fn UnreadableItem(record: Unreadable) -> impl IntoView {
    let words = use_words();
    let notices = use_notices();
    let Unreadable { key, raw } = record;
    let name = format!("{key}.txt");
    let shown = key.clone();
    let label = format!("{}: {key}", words.start.download);
    let save = move |_| match download(&name, "text/plain", &raw) {
        Ok(()) => notices.say((words.app.downloaded)(&name)),
        Err(_) => notices.problem(words.storage.download_failed),
    };
    view! {
        <li class="kept__item">
            <span class="kept__title">{shown}</span>
            <button type="button" class="button button--small" aria-label=label on:click=save>
                {words.start.download}
            </button>
        </li>
    }
}
