//! What can be done to a draft in the list.

use std::sync::Arc;

use leptos::prelude::*;

use super::draft_command::{Dispatcher, Done, DraftCommand, use_dispatcher};
use super::draft_row::shown_title;
use crate::browser;
use crate::domain::DraftId;
use crate::state::{DraftCard, Notices, use_notices, use_words};
use crate::text::Words;
use crate::ui::{Icon, IconName, TextField};

/// Rename, duplicate, download, save as page, delete: a menu that is filled when it is first opened.
#[component]
pub fn DraftActions(card: Arc<DraftCard>, renaming: RwSignal<bool>) -> impl IntoView {
    let words = use_words();
    let is_filled = RwSignal::new(false);
    // Once: filled anew, it would take away what is about to be pressed.
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
        // The click comes before it opens; who opens it otherwise is heard a moment after.
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
    // First of all: what is done may take the row away, and an open menu would be taken for another's.
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
        dispatcher.dispatch(DraftCommand::SavePage(id), tell);
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

/// Says that a draft lies in the bin, and offers it back.
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

/// The title as a field, in the place of the title.
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
