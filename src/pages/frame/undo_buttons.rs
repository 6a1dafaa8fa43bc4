//! The way back and forth through the edits of the open draft, by button and by key.

use leptos::prelude::*;

use crate::browser::{announce::announce, keys};
use crate::domain::EditPlace;
use crate::state::{OpenDraft, use_router, use_words};
use crate::ui::{Icon, IconName};

/// Two buttons; Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y do the same.
#[component]
pub fn UndoButtons(open: OpenDraft) -> impl IntoView {
    let words = use_words();
    let text = &words.reliability;
    let router = use_router();
    let go = move |place: Option<EditPlace>, said: &str| {
        if let Some(place) = place {
            announce(said);
            router.go_back_to(&place);
        }
    };
    let undo = move || go(open.undo(), text.undone);
    let redo = move || go(open.redo(), text.redone);
    let listener = keys::on_key(move |press| {
        // Letters that are not yet the draft's: the browser takes them back one by one.
        if press.in_text && press.in_form {
            return false;
        }
        let key = press.key.to_ascii_lowercase();
        match (press.command, press.shift, key.as_str()) {
            // Also when there is nothing left: the browser would undo letters that are saved.
            (true, false, "z") => {
                undo();
                true
            }
            (true, true, "z") | (true, false, "y") => {
                redo();
                true
            }
            _ => false,
        }
    });
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
    let none = move |is_there: bool| (!is_there).then_some("true");
    view! {
        <div class="undo-buttons">
            // Not `disabled`: the focus would be lost with the last step.
            <button type="button" class="icon-button" title=text.undo aria-label=text.undo
                aria-disabled=move || none(open.ways().0) on:click=move |_| undo()>
                <Icon name=IconName::Undo/>
            </button>
            <button type="button" class="icon-button undo-buttons__redo" title=text.redo
                aria-label=text.redo aria-disabled=move || none(open.ways().1)
                on:click=move |_| redo()>
                <Icon name=IconName::Undo/>
            </button>
        </div>
    }
    .into_any()
}
