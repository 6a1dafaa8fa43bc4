//! A cell of free text.

use leptos::prelude::*;

use super::handle::Table;
use crate::domain::{ColumnId, RowId};

/// Room for text that grows with what is written in it.
#[component]
pub fn TextCell(table: Table, id: RowId, column: ColumnId, named_by: String) -> impl IntoView {
    let written = table.activity(id, |activity| activity.cell(&column).to_owned());
    let text = RwSignal::new(written.clone());
    let write = move |typed: String| {
        table.edit_quietly(id, |activity| activity.set_cell(&column, typed.clone()));
        text.set(typed);
    };
    view! {
        <div class="text-area__frame" data-text=text>
            <textarea class="field__input text-area__input" rows="1" aria-labelledby=named_by
                prop:value=written
                on:input:target=move |event| write(event.target().value())></textarea>
        </div>
    }
}
