//! A table of the document. On narrow screens its rows become blocks, with the column's
//! name before each cell; the roles keep it a table for those who hear it.

use leptos::prelude::*;

use crate::files::document::Table;

/// A row with a longer cell may run over the edge of a page.
const LONG: usize = 400;
/// An address of the web or of mail rather than a word.
const LONG_WORD: usize = 22;
/// "10. september 2026"
const DATE: usize = 18;

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
            let class = cell_class(&cell);
            view! { <td role="cell" class=class data-label=name.clone()>{cell}</td> }
        })
        .collect_view();
    view! { <tr class=class role="row">{cells}</tr> }
}

/// Dates and figures stay on one line, addresses break anywhere, words only between them.
fn cell_class(cell: &str) -> &'static str {
    let longest_word = cell
        .split_whitespace()
        .map(|word| word.chars().count())
        .max();
    let starts_with_figure = cell.starts_with(|c: char| c.is_ascii_digit());
    match longest_word {
        None => "paper__text paper__blank",
        Some(length) if length > LONG_WORD => "paper__text paper__breaks",
        Some(_) if starts_with_figure && cell.chars().count() <= DATE => "paper__text paper__date",
        Some(_) => "paper__text",
    }
}
