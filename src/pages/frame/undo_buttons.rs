//! Undo and redo of the open draft, by button and by key.

use leptos::prelude::*;

use crate::browser::{announce::announce, keys};
use crate::domain::EditPlace;
use crate::state::{OpenDraft, use_chunk_words, use_router};
use crate::ui::{Icon, IconName};

/// The two buttons, with the shortcuts Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y.
#[component]
pub fn UndoButtons(open: OpenDraft) -> impl IntoView {
    let words = use_chunk_words();
    let text = words.reliability();
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
        // Text of a form that is not submitted is not part of the draft: the browser undoes it.
        if press.in_text && press.in_form {
            return false;
        }
        let key = press.key.to_ascii_lowercase();
        match (press.command, press.shift, key.as_str()) {
            // Also handled when there is nothing to undo, or the browser would undo saved text.
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
            // Not `disabled`, or the button would lose the focus after the last step.
            <button type="button" class="icon-button" title=text.undo
                aria-disabled=move || none(open.ways().0) on:click=move |_| undo()>
                <Icon name=IconName::Undo/>
            </button>
            <button type="button" class="icon-button undo-buttons__redo" title=text.redo
                aria-disabled=move || none(open.ways().1)
                on:click=move |_| redo()>
                <Icon name=IconName::Undo/>
            </button>
        </div>
    }
    .into_any()
}
