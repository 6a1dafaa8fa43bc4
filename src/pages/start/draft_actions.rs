//! The menu of a draft in the list. Its items, and the field for renaming, are loaded when they are first shown
//! ([`super::row_chunk`]).

use std::sync::Arc;

use leptos::prelude::*;

use super::draft_row::shown_title;
use crate::browser;
use crate::domain::DraftId;
use crate::pages::{Chunk, Later, LibraryPart};
use crate::state::{DraftCard, use_words};
use crate::ui::{Icon, IconName};

/// The draft of a row, for what is loaded later.
#[derive(Clone)]
pub struct Row {
    pub card: Arc<DraftCard>,
    /// Whether the field for renaming replaces the title.
    pub renaming: RwSignal<bool>,
}

/// The menu: rename, duplicate, download, save as page, delete. Rendered when it is first opened.
#[component]
pub fn DraftActions(card: Arc<DraftCard>) -> impl IntoView {
    let words = use_words();
    let is_filled = RwSignal::new(false);
    // Only once: rendering again would replace the item that is about to be pressed.
    let fill = move || {
        if !is_filled.get_untracked() {
            is_filled.set(true);
        }
    };
    let menu_name = (words.start.more)(&shown_title(&card, words));
    let id = card.id;
    let leave = move |_| browser::fold::close_when_left(&menu_id(id));
    let items = move || {
        is_filled
            .get()
            .then(|| view! { <Later chunk=Chunk::Library(LibraryPart::Actions)/> })
    };
    view! {
        // The click comes before the menu opens; opening it by other means fires `toggle` afterwards.
        <details class="menu" id=menu_id(id) data-panel="over" on:focusout=leave
            on:toggle=move |_| fill()>
            <summary class="icon-button" aria-label=menu_name
                on:click=move |_| fill()>
                <Icon name=IconName::More/>
            </summary>
            <div class="menu__items card">{items}</div>
        </details>
    }
}

/// The id of the menu of a draft.
pub fn menu_id(id: DraftId) -> String {
    format!("menu-{id}")
}
