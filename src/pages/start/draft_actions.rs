//! What can be done to a draft in the list.

use crate::view::prelude::*;

use super::draft_row::shown_title;
use crate::browser;
use crate::pages::{save_page, storage_problem};
use crate::state::{DraftCard, use_library, use_notices, use_texts, use_words};
use crate::ui::{Icon, IconName, TextField};

/// Rename, duplicate, download, save as page, delete.
#[component]
pub fn DraftActions(card: DraftCard, renaming: RwSignal<bool>) -> impl IntoView {
    let words = use_words();
    let (library, notices) = (use_library(), use_notices());
    let id = card.id;
    let title = shown_title(&card, words);
    let menu_name = (words.start.more)(&title);
    let copy_title = (words.start.copy_of)(&title);
    let duplicate = move |_| match library.duplicate(id, copy_title.clone()) {
        Ok(()) => notices.say((words.start.duplicated)(&copy_title)),
        Err(error) => notices.problem(storage_problem(error, words)),
    };
    let delete = move |_| match library.throw_away(id) {
        Ok(()) => {
            let text = (words.start.deleted)(&title);
            let title = title.clone();
            notices.offer_undo(text, move || match library.take_back(id) {
                Ok(()) => notices.say((words.start.restored)(&title)),
                Err(error) => notices.problem(storage_problem(error, words)),
            });
            browser::focus::focus_soon("drafts-title");
        }
        Err(error) => notices.problem(storage_problem(error, words)),
    };
    let tell = move |sent: Option<String>| match sent {
        Some(name) => {
            library.mark_filed(&[id]);
            notices.say((words.app.downloaded)(&name));
        }
        None => notices.problem(words.problems.download_failed),
    };
    let download = move |_| {
        tell(library.file_of(id).and_then(|(name, json)| {
            let sent = browser::download::download(&name, "application/json", json);
            sent.ok().map(|()| name)
        }));
    };
    let texts = use_texts();
    let page = move |_| {
        let draft = library.draft(id);
        tell(draft.and_then(|draft| save_page(&draft, None, &texts, words)));
    };
    let rename = move |_| {
        renaming.set(true);
        browser::focus::focus_soon(&format!("rename-{id}"));
    };
    let menu = StoredValue::new(format!("menu-{id}"));
    // Deleting takes the row away under the click, and its values with it.
    let close = move || menu.try_with_value(|menu| browser::fold::close(menu));
    let leave = move |_| {
        menu.try_with_value(|menu| browser::fold::close_when_left(menu));
    };
    let key = move |event: leptos::ev::KeyboardEvent| {
        if event.key() == "Escape" {
            close();
        }
    };
    view! {
        <details class="menu" id=menu.get_value() on:focusout=leave on:keydown=key>
            <summary class="icon-button" aria-label=menu_name><Icon name=IconName::More/></summary>
            <div class="menu__items card" on:click=move |_| { close(); }>
                <button type="button" class="menu__item" on:click=rename>
                    {words.start.rename}
                </button>
                <button type="button" class="menu__item" on:click=duplicate>
                    {words.start.duplicate}
                </button>
                <button type="button" class="menu__item" on:click=download>
                    {words.start.download}
                </button>
                <button type="button" class="menu__item" on:click=page>
                    {words.saved_page.save}
                </button>
                <button type="button" class="menu__item" on:click=delete>
                    {words.start.delete}
                </button>
            </div>
        </details>
    }
}

/// The title as a field, in the place of the title.
#[component]
pub fn RenameForm(card: DraftCard, renaming: RwSignal<bool>) -> impl IntoView {
    let words = use_words();
    let (library, notices) = (use_library(), use_notices());
    let title = RwSignal::new(card.title.clone());
    let save = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        renaming.set(false);
        if let Err(error) = library.rename(card.id, title.get_untracked()) {
            notices.problem(storage_problem(error, words));
        }
    };
    view! {
        <form class="draft-row__rename" on:submit=save>
            <TextField
                id=format!("rename-{}", card.id)
                label=words.start.rename_label
                value=title
                on_input=move |text| title.set(text)
            />
            <button type="submit" class="button button--small">{words.start.rename_save}</button>
        </form>
    }
}
