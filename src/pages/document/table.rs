//! A table of the document. On narrow screens its rows become blocks, with the column's
//! name in front of each cell; explicit roles keep it a table for screen readers.
//!
//! A long text would make its column several pages high, so it is placed below its row,
//! across the whole table.

use leptos::prelude::*;

use crate::files::document::{CellText, Table, cell_text, is_long, stands_below};
use crate::ui::use_written_in;

#[component]
pub fn PaperTable(table: Table) -> impl IntoView {
    let kept = table.kept_columns();
    let head = table
        .head
        .iter()
        .zip(&kept)
        .filter(|(_, kept)| **kept)
        .map(|(name, _)| view! { <th scope="col">{name.clone()}</th> })
        .collect_view();
    let rows = table
        .rows
        .into_iter()
        .map(|cells| row(&table.head, &kept, cells))
        .collect_view();
    view! {
        <table class="paper__table">
            <thead>
                <tr>{head}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

/// A row, followed by the cells that are too long for their column.
fn row(head: &[String], kept: &[bool], cells: Vec<String>) -> impl IntoView + use<> {
    let width = kept.iter().filter(|kept| **kept).count();
    let mut below = Vec::new();
    let mut within = Vec::new();
    for (column, ((name, cell), kept)) in head.iter().zip(cells).zip(kept).enumerate() {
        let name = name.clone();
        if stands_below(column, &cell) {
            below.push(view! { <BelowRow name=name.clone() cell width/> });
            within.push((name, String::new(), *kept));
        } else {
            within.push((name, cell, *kept));
        }
    }
    let within = within
        .into_iter()
        .filter(|(_, _, kept)| *kept)
        .map(|(name, cell, _)| {
            let class = cell_class(&cell);
            view! { <td class=class data-label=name>{cell}</td> }
        })
        .collect_view();
    let class = if below.is_empty() {
        "paper__row"
    } else {
        "paper__row paper__row--goes-on"
    };
    view! { <tr class=class>{within}</tr> {below.collect_view()} }
}

#[component]
fn BelowRow(name: String, cell: String, width: usize) -> impl IntoView {
    let class = if is_long(&cell) {
        "paper__row paper__row--long"
    } else {
        "paper__row"
    };
    view! {
        <tr class=class>
            <td class="paper__below" colspan=width>
                <span class="paper__label">{name}</span>
                <span class="paper__text" lang=use_written_in()>{cell}</span>
            </td>
        </tr>
    }
}

fn cell_class(cell: &str) -> &'static str {
    match cell_text(cell) {
        CellText::Blank => "paper__text paper__blank",
        CellText::Anywhere => "paper__text paper__breaks",
        CellText::Nowhere => "paper__text paper__date",
        CellText::Words => "paper__text",
    }
}
