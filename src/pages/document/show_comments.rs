//! The choice whether a document shows the comments on its prompts. Like that of internal notes it is not stored.

use leptos::prelude::*;

use crate::state::{use_chunk_words, use_draft};
use crate::ui::CheckField;

/// The choice, if the draft has comments.
#[component]
pub fn ShowComments(show: RwSignal<bool>) -> impl IntoView {
    let words = use_chunk_words();
    let has_some = use_draft().filled(|filled| {
        let mut comments = filled.responses.comments.iter();
        comments.any(|comment| !comment.is_blank())
    });
    view! {
        <Show when=move || has_some.get()>
            <CheckField
                label=words.comments().show
                checked=show
                on_change=move |is_shown| show.set(is_shown)
            />
            <p class="hint">{words.comments().show_hint}</p>
        </Show>
    }
}
