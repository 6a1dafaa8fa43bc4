//! What the menu of a draft in the list opens. A chunk, which the commands on drafts need anyway.

use leptos::prelude::*;

use super::draft_actions::{Row, menu_id};
use super::draft_command::{Dispatcher, Done, DraftCommand, use_dispatcher};
use super::draft_row::{row_id, shown_title};
use crate::browser;
use crate::domain::{DraftId, isolated};
use crate::state::{Notices, use_chunk_words, use_notices, use_words};
use crate::text::words::LibraryWords;
use crate::ui::{TextField, on_escape};

/// The menu: rename, duplicate, download, save as page, delete.
pub fn actions() -> AnyView {
    let Row { card, renaming } = expect_context();
    let (words, text) = (use_words(), use_chunk_words().library());
    let (dispatcher, notices) = (use_dispatcher(), use_notices());
    let id = card.id;
    let title = shown_title(&card, words);
    let copy_title = (text.copy_of)(&title);
    // Close first: the action may remove the row, and the open menu would then belong to another row.
    let close = move || browser::fold::close(&menu_id(id));
    let duplicate = move |_| {
        close();
        let said = (text.duplicated)(&isolated(&copy_title));
        dispatcher.dispatch(DraftCommand::Duplicate(id, copy_title.clone()), move |_| {
            notices.say(said);
        });
    };
    let delete = move |_| {
        close();
        let title = isolated(&title);
        dispatcher.dispatch(DraftCommand::Delete(id), move |_| {
            offer_restore(id, title, dispatcher, notices, text);
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
    };
    view! {
        <button type="button" class="menu__item" on:click=rename>{text.rename}</button>
        <button type="button" class="menu__item" on:click=duplicate>
            {text.duplicate}
        </button>
        <button type="button" class="menu__item" on:click=download>{words.start.download}</button>
        <button type="button" class="menu__item" on:click=page>{use_chunk_words().saved_page().save_page}</button>
        <button type="button" class="menu__item" on:click=delete>{text.delete}</button>
    }
    .into_any()
}

/// Says that the draft is in the bin, and offers to restore it.
fn offer_restore(
    id: DraftId,
    title: String,
    dispatcher: Dispatcher,
    notices: Notices,
    text: &'static LibraryWords,
) {
    notices.offer_undo((text.deleted)(&title), move || {
        dispatcher.dispatch(DraftCommand::Restore(id), move |_| {
            notices.say((text.restored)(&title));
        });
    });
    browser::focus::focus_soon("drafts-title");
}

/// The field that replaces the title while renaming.
pub fn rename() -> AnyView {
    let Row { card, renaming } = expect_context();
    let (words, dispatcher) = (use_chunk_words().library(), use_dispatcher());
    let (id, title) = (card.id, RwSignal::new(card.title.clone()));
    let close = move || {
        renaming.set(false);
        browser::focus::focus_soon(&row_id(id));
    };
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        close();
        dispatcher.dispatch(DraftCommand::Rename(id, title.get_untracked()), move |_| {
            // The list has a new row for the new title.
            browser::focus::focus_soon(&row_id(id));
        });
    };
    browser::focus::focus_soon(&format!("rename-{id}"));
    view! {
        <form class="draft-row__rename" on:submit=save
            on:keydown=move |event| on_escape(&event, close)>
            <TextField
                id=format!("rename-{id}")
                label=words.rename_label
                value=title
                on_input=move |text| title.set(text)
            />
            <button type="submit" class="button button--small">{words.rename_save}</button>
        </form>
    }
    .into_any()
}
