//! The actions on a draft in the list.

use std::sync::Arc;

use leptos::prelude::*;

use super::draft_command::{Dispatcher, Done, DraftCommand, use_dispatcher};
use super::draft_row::shown_title;
use crate::browser;
use crate::domain::DraftId;
use crate::state::{DraftCard, Notices, use_notices, use_words};
use crate::text::Words;
use crate::ui::{Icon, IconName, TextField};

/// The menu: rename, duplicate, download, save as page, delete. Rendered when it is first opened.
#[component]
pub fn DraftActions(card: Arc<DraftCard>, renaming: RwSignal<bool>) -> impl IntoView {
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
    let key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            browser::fold::close(&menu_id(id));
        }
    };
    let items = move || {
        let card = Arc::clone(&card);
        is_filled.get().then(|| view! { <Actions card renaming/> })
    };
    view! {
        // The click comes before the menu opens; opening it by other means fires `toggle` afterwards.
        <details class="menu" id=menu_id(id) on:focusout=leave on:keydown=key
            on:toggle=move |_| fill()>
            <summary class="icon-button" aria-label=menu_name
                on:click=move |_| fill()>
                <Icon name=IconName::More/>
            </summary>
            <div class="menu__items card">{items}</div>
        </details>
    }
}

#[component]
fn Actions(card: Arc<DraftCard>, renaming: RwSignal<bool>) -> impl IntoView {
    let words = use_words();
    let (dispatcher, notices) = (use_dispatcher(), use_notices());
    let id = card.id;
    let title = shown_title(&card, words);
    let copy_title = (words.start.copy_of)(&title);
    // Close first: the action may remove the row, and the open menu would then belong to another row.
    let close = move || browser::fold::close(&menu_id(id));
    let duplicate = move |_| {
        close();
        let said = (words.start.duplicated)(&copy_title);
        dispatcher.dispatch(DraftCommand::Duplicate(id, copy_title.clone()), move |_| {
            notices.say(said);
        });
    };
    let delete = move |_| {
        close();
        let title = title.clone();
        dispatcher.dispatch(DraftCommand::Delete(id), move |_| {
            offer_restore(id, title, dispatcher, notices, words);
        });
    };
    let tell = move |done: Done| {
        if let Done::Sent(name) = done {
            notices.say((words.app.downloaded)(&name));
        }
    };
    let download = move |_| {
        close();
        dispatcher.dispatch(DraftCommand::Download(id), tell);
    };
    let page = move |_| {
        close();
        dispatcher.save_page(id, tell);
    };
    let rename = move |_| {
        close();
        renaming.set(true);
        browser::focus::focus_soon(&format!("rename-{id}"));
    };
    view! {
        <button type="button" class="menu__item" on:click=rename>{words.start.rename}</button>
        <button type="button" class="menu__item" on:click=duplicate>
            {words.start.duplicate}
        </button>
        <button type="button" class="menu__item" on:click=download>{words.start.download}</button>
        <button type="button" class="menu__item" on:click=page>{words.app.save_page}</button>
        <button type="button" class="menu__item" on:click=delete>{words.start.delete}</button>
    }
}

fn menu_id(id: DraftId) -> String {
    format!("menu-{id}")
}

/// Says that the draft is in the bin, and offers to restore it.
fn offer_restore(
    id: DraftId,
    title: String,
    dispatcher: Dispatcher,
    notices: Notices,
    words: &'static Words,
) {
    let text = (words.start.deleted)(&title);
    notices.offer_undo(text, move || {
        dispatcher.dispatch(DraftCommand::Restore(id), move |_| {
            notices.say((words.start.restored)(&title));
        });
    });
    browser::focus::focus_soon("drafts-title");
}

/// The field that replaces the title while renaming.
#[component]
pub fn RenameForm(card: Arc<DraftCard>, renaming: RwSignal<bool>) -> impl IntoView {
    let (words, dispatcher) = (use_words(), use_dispatcher());
    let (id, title) = (card.id, RwSignal::new(card.title.clone()));
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        renaming.set(false);
        dispatcher.dispatch(DraftCommand::Rename(id, title.get_untracked()), |_| {});
    };
    view! {
        <form class="draft-row__rename" on:submit=save>
            <TextField
                id=format!("rename-{id}")
                label=words.start.rename_label
                value=title
                on_input=move |text| title.set(text)
            />
            <button type="submit" class="button button--small">{words.start.rename_save}</button>
        </form>
    }
}
