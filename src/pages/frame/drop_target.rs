//! Opens a file that is dropped anywhere on the page.

use leptos::prelude::*;

use crate::browser;
use crate::state::{use_incoming, use_words};

/// Listens for dragged files, and shows where they can be dropped.
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
