//! The button for the new school year, and the panel that replaces it.

use leptos::prelude::*;

use super::new_year_panel::NewYearPanel;
use crate::browser::focus::focus_soon;
use crate::domain::Draft;
use crate::state::use_chunk_words;
use crate::ui::unique_id;

/// "Nyt skoleår ud fra dette"
#[component]
pub fn NewYearStart(
    /// Reads the current annex.
    source: Callback<(), Option<Draft>>,
) -> impl IntoView {
    let words = use_chunk_words();
    let is_open = RwSignal::new(false);
    let button = StoredValue::new(unique_id("new-year"));
    let close = Callback::new(move |()| {
        is_open.set(false);
        focus_soon(&button.get_value());
    });
    let panel = move || {
        let draft = is_open.get().then(|| source.run(())).flatten();
        draft.map(|draft| view! { <NewYearPanel draft on_close=close/> })
    };
    view! {
        <div class="new-year-start">
            <button type="button" class="button" id=button.get_value()
                hidden=is_open on:click=move |_| is_open.set(true)>
                {words.new_year().start}
            </button>
            {panel}
        </div>
    }
}
