//! The plan or worksheet of a coming school year, made from this one, and what is carried into it.
//!
//! Used by the overview of a plan, the paper of a worksheet, and the cards of prompts. That of an annex is in
//! `pages::annex`.

mod lessons;
mod panel;

use leptos::prelude::*;

use crate::browser::focus::focus_soon;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::unique_id;

pub use lessons::{Beside, LessonList, lessons_beside};
use panel::{Panel, said};

/// "Ny plan ud fra denne": the button, and the panel that replaces it.
#[component]
pub fn NextYear() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let is_open = RwSignal::new(false);
    let button = StoredValue::new(unique_id("next-year"));
    let close = Callback::new(move |()| {
        is_open.set(false);
        focus_soon(&button.get_value());
    });
    let panel = move || {
        let draft = is_open.get().then(|| draft.with(Clone::clone));
        draft.map(|draft| view! { <Panel draft on_close=close/> })
    };
    view! {
        <div class="carried">
            <button type="button" class="button" id=button.get_value()
                hidden=is_open on:click=move |_| is_open.set(true)>
                {said(draft.kind(), words).start}
            </button>
            {panel}
        </div>
    }
    .into_any()
}
