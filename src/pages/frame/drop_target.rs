//! A file dropped anywhere on the page is opened.

use leptos::prelude::*;

use crate::browser;
use crate::state::{use_incoming, use_words};

/// Listens for files, and says where they may be let go.
#[component]
pub fn DropTarget() -> impl IntoView {
    let words = use_words();
    let incoming = use_incoming();
    let over = RwSignal::new(false);
    let listener = browser::drop::on_file_drop(
        move |is_over| {
            over.try_set(is_over);
        },
        move |files| incoming.receive(files),
    );
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
    view! {
        <div class="drop-target" hidden=move || !over.get() aria-hidden="true">
            <p class="drop-target__text">{words.app.drop_here}</p>
        </div>
    }
}
