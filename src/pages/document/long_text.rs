//! A text of the user. A very long one is folded on screen, and whole on paper.

use leptos::prelude::*;

use crate::state::use_chunk_words;
use crate::ui::use_written_in;

/// The number of characters above which a text is folded: about a page.
const LONG: usize = 2000;

/// The text.
#[component]
pub fn LongText(text: String) -> impl IntoView {
    let words = use_chunk_words();
    let is_long = text.chars().count() > LONG;
    let folded = RwSignal::new(is_long);
    let toggle = is_long.then(|| {
        let label = move || {
            if folded.get() {
                words.summary().show_more
            } else {
                words.summary().show_less
            }
        };
        view! {
            <button type="button" class="paper__more button button--small button--quiet"
                aria-expanded=move || (!folded.get()).to_string()
                on:click=move |_| folded.update(|folded| *folded = !*folded)>
                {label}
            </button>
        }
    });
    view! {
        <p class="paper__text" class:paper__text--folded=folded lang=use_written_in()>{text}</p>
        {toggle}
    }
    .into_any()
}
