//! A cell of the table: the element around its field.

use leptos::ev::KeyboardEvent;

use leptos::prelude::*;

use super::activity_row::name_element;
use super::column_names::{head_element, width_class};
use super::elaboration_cell::ElaborationCell;
use super::handle::{Table, cell_selector};
use super::number_cell::NumberCell;
use super::text_cell::TextCell;
use crate::domain::{BuiltIn, ColumnId, Move, RowId};

/// A cell of one activity.
#[component]
pub fn ActivityCell(
    table: Table,
    id: RowId,
    column: ColumnId,
    /// The name of the row.
    name: Signal<String>,
    index: Signal<usize>,
) -> impl IntoView {
    let label = {
        let column = column.clone();
        move || table.column_name(&column)
    };
    let named_by = format!("{} {}", name_element(id), head_element(&column));
    let class = width_class(&column);
    let key = column.to_string();
    let selector = cell_selector(id, &column);
    let shift = move |way| table.shift(id, way, &selector);
    let content = match BuiltIn::of(&column) {
        Some(BuiltIn::Number) => view! { <NumberCell table id index named_by/> }.into_any(),
        Some(BuiltIn::Elaboration) => {
            view! { <ElaborationCell table id name named_by/> }.into_any()
        }
        _ => view! { <TextCell table id column named_by/> }.into_any(),
    };
    view! {
        <td class=class data-column=key data-label=label
            on:keydown=move |event| move_by_key(&event, &shift)>
            {content}
        </td>
    }
    .into_any()
}

/// Moves the row on Alt and an arrow key, from any element in it.
pub fn move_by_key(event: &KeyboardEvent, shift: impl Fn(Move)) {
    let way = match event.key().as_str() {
        "ArrowUp" => Move::Up,
        "ArrowDown" => Move::Down,
        _ => return,
    };
    if event.alt_key() && !event.ctrl_key() && !event.meta_key() && !event.shift_key() {
        event.prevent_default();
        shift(way);
    }
}
