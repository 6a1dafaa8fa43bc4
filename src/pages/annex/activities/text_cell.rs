//! A cell with free text.

use leptos::prelude::*;

use super::handle::Table;
use crate::domain::{ColumnId, RowId};
use crate::ui::GrowingArea;

/// A text area that grows with its text.
#[component]
pub fn TextCell(table: Table, id: RowId, column: ColumnId, named_by: String) -> impl IntoView {
    let written = table.activity(id, |activity| activity.cell(&column).to_owned());
    let text = RwSignal::new(written);
    let write = move |typed: String| {
        table.edit_quietly(id, |activity| activity.set_cell(&column, typed.clone()));
        text.set(typed);
    };
    view! { <GrowingArea value=text on_input=write labelled_by=named_by/> }
}
