//! The dialog with the list of shortcuts.

use leptos::prelude::*;

use crate::browser::style::{self, Sheet};
use crate::browser::{dialog, keys};
use crate::state::{use_shortcuts, use_words};
use crate::ui::CheckField;

const ID: &str = "shortcuts";

/// The button that opens the list.
#[component]
pub fn ShowShortcuts(class: &'static str) -> impl IntoView {
    let words = use_words();
    view! {
        <button type="button" class=class aria-haspopup="dialog" on:click=|_| show()>
            {words.footer.shortcuts}
        </button>
    }
    .into_any()
}

/// Shows the list. Its styles are those of the chunks, because few visits show it.
fn show() {
    style::bring(Sheet::Chunks);
    dialog::show(ID);
}

/// The list. `?` opens it, unless the user is typing or has turned the shortcut off.
#[component]
pub fn ShortcutList() -> impl IntoView {
    let words = use_words();
    let text = &words.footer;
    let wish = use_shortcuts();
    let listener = keys::on_key(move |press| {
        let is_ours = press.key == "?" && !press.command && !press.in_text && wish.single_key_now();
        if is_ours {
            show();
        }
        is_ours
    });
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
    let lines = text.keys.iter().map(|(keys, what)| {
        view! {
            <div class="shortcut-list__line">
                <dt class="shortcut-list__keys">{*keys}</dt>
                <dd>{*what}</dd>
            </div>
        }
    });
    view! {
        <dialog id=ID class="shortcut-list card" aria-labelledby="shortcuts-title">
            <h2 id="shortcuts-title" class="shortcut-list__title" tabindex="-1" autofocus>
                {text.shortcuts}
            </h2>
            <dl class="shortcut-list__lines">{lines.collect_view()}</dl>
            <p class="hint">{text.mac}</p>
            <CheckField label=text.single_key checked=Signal::derive(move || wish.single_key())
                on_change=move |on| wish.allow_single_key(on)/>
            <button type="button" class="button" on:click=|_| dialog::close(ID)>
                {words.app.close}
            </button>
        </dialog>
    }
    .into_any()
}
