//! The questions and headings that were removed.

use leptos::prelude::*;

use super::item_list::ItemList;
use crate::domain::visible;
use crate::state::use_chunk_words;

/// The removed lines, each with a button that brings it back.
#[component]
pub fn RemovedItems(items: ItemList) -> impl IntoView {
    let words = use_chunk_words().own_sheet();
    let removed = items.removed();
    let list = move || {
        let lines = removed.get().into_iter();
        lines
            .map(|(id, title)| {
                let title = match visible(&title) {
                    "" => words.untitled.to_owned(),
                    title => title.to_owned(),
                };
                let label = format!("{}: {title}", words.bring_back);
                view! {
                    <li class="design-page__gone">
                        <span>{title}</span>
                        <button type="button" class="button button--quiet" aria-label=label
                            on:click=move |_| items.bring_back(id)>
                            {words.bring_back}
                        </button>
                    </li>
                }
            })
            .collect_view()
    };
    view! {
        <Show when=move || removed.with(|removed| !removed.is_empty())>
            <details class="design-page__removed">
                <summary>{move || (words.gone)(removed.with(Vec::len))}</summary>
                <p class="hint">{words.gone_text}</p>
                <ul>{list}</ul>
            </details>
        </Show>
    }
    .into_any()
}
