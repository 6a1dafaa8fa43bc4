//! The worksheets in the plan. What shows them is loaded when there are some, or when the user asks for it.

use leptos::prelude::*;

use crate::browser::focus::focus_within;
use crate::pages::{Chunk, Later, WorksheetPart};
use crate::state::{use_chunk_words, use_draft};
use crate::ui::{Icon, IconName};

/// The worksheets in the plan, or the button that shows what can be added.
#[component]
pub fn Sheets() -> impl IntoView {
    let words = use_chunk_words().own_sheet();
    let draft = use_draft();
    let has_some = draft.plan(|plan| !plan.worksheets.is_empty());
    let asked = RwSignal::new(false);
    let is_shown = Memo::new(move |_| asked.get() || has_some.get());
    let ask = move |_| {
        asked.set(true);
        focus_within(".added-sheets select");
    };
    view! {
        <Show when=move || is_shown.get()>
            <Later chunk=Chunk::Worksheet(WorksheetPart::Added)/>
        </Show>
        <div hidden=is_shown>
            <button type="button" class="button button--quiet" on:click=ask>
                <Icon name=IconName::Plus/>
                {words.add_one}
            </button>
        </div>
    }
    .into_any()
}
