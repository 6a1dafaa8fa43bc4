//! A table of the document. On narrow screens its rows become blocks, with the column's
//! name before each cell; the roles keep it a table for those who hear it.

use leptos::prelude::*;

use crate::files::document::Table;

/// A row with a longer cell may run over the edge of a page.
const LONG: usize = 400;

#[component]
pub fn PaperTable(table: Table) -> impl IntoView {
    let head = table
        .head
        .iter()
        .map(|name| view! { <th scope="col" role="columnheader">{name.clone()}</th> })
        .collect_view();
    let rows = table
        .rows
        .into_iter()
        .map(|cells| row(&table.head, cells))
        .collect_view();
    view! {
        <table class="paper__table" role="table">
            <thead role="rowgroup">
                <tr role="row">{head}</tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(head: &[String], cells: Vec<String>) -> impl IntoView + use<> {
    let is_long = cells.iter().any(|cell| cell.chars().count() > LONG);
    let class = if is_long {
        "paper__row paper__row--long"
    } else {
        "paper__row"
    };
    let cells = head
        .iter()
        .zip(cells)
        .map(|(name, cell)| {
            let is_blank = cell.trim().is_empty();
            view! {
                <td role="cell" class="paper__text" class:paper__blank=is_blank
                    data-label=name.clone()>{cell}</td>
            }
        })
        .collect_view();
    view! { <tr class=class role="row">{cells}</tr> }
}
