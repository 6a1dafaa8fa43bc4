//! Hidden prompts, with buttons that restore them.

use leptos::prelude::*;

use crate::browser;
use crate::pages::frame::Writing;
use crate::pages::plan::names::prompt_title;
use crate::state::{use_chunk_words, use_draft, use_notices, use_texts};
use crate::ui::ElementId;
use crate::worksheet::Item;

/// The hidden prompts of a section.
#[component]
pub fn HiddenPrompts(items: Memo<Vec<Item>>) -> impl IntoView {
    let words = use_chunk_words();
    move || {
        let mut hidden = items.get();
        hidden.retain(|item| item.hidden);
        (!hidden.is_empty()).then(|| {
            let n = hidden.len();
            let rows = hidden
                .into_iter()
                .map(|item| view! { <HiddenPrompt item/> })
                .collect_view();
            view! {
                <details class="hidden-prompts">
                    <summary>{(words.plan().hidden)(n)}</summary>
                    <Writing><ul class="kept__list">{rows}</ul></Writing>
                </details>
            }
        })
    }
}

#[component]
fn HiddenPrompt(item: Item) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, notices) = (use_draft(), use_notices());
    let title = prompt_title(&item, &use_texts(), words);
    let label = format!("{}: {title}", words.plan().show_again);
    let show = move |_| {
        draft.edit_responses(|responses| {
            responses.hidden.remove(&item.id);
        });
        // It may offer to show the same prompt again.
        notices.withdraw();
        browser::focus::focus_soon(&ElementId::PromptToggle(&item.id).to_string());
    };
    view! {
        <li class="kept__item">
            <span class="kept__title">{title}</span>
            <button type="button" class="button button--small" aria-label=label on:click=show>
                {words.plan().show_again}
            </button>
        </li>
    }
}
