//! A cell with free text.

use leptos::prelude::*;

use super::handle::Table;
use crate::domain::{ColumnId, RowId};
use crate::ui::GrowingArea;

/// A text area that grows with its text.
#[component]
pub fn TextCell(table: Table, id: RowId, column: ColumnId, named_by: String) -> impl IntoView {
    let text = {
        let column = column.clone();
        table.of_row(id, move |activity| activity.cell(&column).to_owned())
    };
    let write = move |typed| table.edit_row(id, |activity| activity.set_cell(&column, typed));
    view! { <GrowingArea value=text on_input=write labelled_by=named_by/> }
}
