//! The table of a form. On narrow screens its rows become blocks, with the column's name before
//! each cell; the roles keep it a table for those who hear it.

use leptos::prelude::*;

use crate::files::document::{Sheet, SheetColumn};

/// A row with a longer text may run over the edge of a page; a shorter one stays whole.
const LONG: usize = 500;
/// So may one with more lines than this.
const MANY_LINES: usize = 12;
/// From this number of columns on, a screen of middle width has no room for all.
const MANY: usize = 6;

/// The table of a form.
#[component]
pub fn PaperSheet(sheet: Sheet) -> impl IntoView {
    let columns = sheet.columns;
    let head = columns
        .iter()
        .map(|column| {
            let class = cell_class(column);
            view! { <th scope="col" role="columnheader" class=class>{column.name.clone()}</th> }
        })
        .collect_view();
    let rows = sheet
        .rows
        .into_iter()
        .map(|cells| row(&columns, cells))
        .collect_view();
    let is_many = columns.len() >= MANY;
    view! {
        <table class="sheet" class:sheet--many=is_many role="table">
            <thead role="rowgroup">
                <tr role="row">{head}</tr>
            </thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(columns: &[SheetColumn], cells: Vec<String>) -> impl IntoView + use<> {
    let class = if cells.iter().any(|cell| is_long(cell)) {
        "sheet__row sheet__row--long"
    } else {
        "sheet__row"
    };
    let cells = columns
        .iter()
        .zip(cells)
        .map(|(column, cell)| {
            let class = cell_class(column);
            let is_blank = cell.trim().is_empty();
            view! {
                <td role="cell" class=class class:sheet__cell--blank=is_blank
                    data-label=column.name.clone()>{cell}</td>
            }
        })
        .collect_view();
    view! { <tr class=class role="row">{cells}</tr> }
}

fn cell_class(column: &SheetColumn) -> &'static str {
    if column.is_narrow {
        "sheet__cell sheet__cell--narrow"
    } else {
        "sheet__cell"
    }
}

fn is_long(cell: &str) -> bool {
    cell.chars().count() > LONG || cell.lines().count() > MANY_LINES
}
