//! The date of the last update of the annex, as the ambassador set it.

use leptos::prelude::*;

use crate::state::{Readers, today, use_chunk_words, use_draft};
use crate::ui::DateField;

/// The date, with a button for today.
#[component]
pub fn AnnexUpdated() -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.activities().head;
    let draft = use_draft();
    let updated = draft.annex(|annex| annex.head.updated);
    let set = move |day| draft.edit_annex(Readers::All, |annex| annex.head.updated = day);
    view! {
        <div class="annex-updated">
            <DateField words label=labels.updated value=updated on_change=set/>
            <button type="button" class="button" on:click=move |_| set(Some(today()))>
                {labels.today}
                <span class="visually-hidden">", " {labels.updated}</span>
            </button>
        </div>
    }
}
