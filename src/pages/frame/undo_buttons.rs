//! The way back and forth through the edits of the open draft, by button and by key.

use leptos::prelude::*;

use crate::browser::{announce::announce, focus, fold, keys};
use crate::state::{OpenDraft, use_words};
use crate::ui::{Icon, IconName};

/// Two buttons; Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y do the same.
#[component]
pub fn UndoButtons(open: OpenDraft) -> impl IntoView {
    let words = use_words();
    let text = &words.reliability;
    let go = move |place: Option<String>, said: &str| {
        let Some(place) = place else { return false };
        announce(said);
        if !place.is_empty() {
            fold::reveal_selected(&place);
        }
        focus::focus_back(&place);
        true
    };
    let undo = move || go(open.undo(), text.undone);
    let redo = move || go(open.redo(), text.redone);
    let listener = keys::on_key(move |press| {
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
        <div class="undo-buttons" >
            // Not `disabled`: the focus would be lost with the last step.
            <button type="button" class="icon-button" title=text.undo aria-label=text.undo
                aria-disabled=move || none(open.ways().0) on:click=move |_| { undo(); }>
                <Icon name=IconName::Undo/>
            </button>
            <button type="button" class="icon-button undo-buttons__redo" title=text.redo
                aria-label=text.redo aria-disabled=move || none(open.ways().1)
                on:click=move |_| { redo(); }>
                <Icon name=IconName::Undo/>
            </button>
        </div>
    }
    .into_any()
}
