//! A table of the document. On narrow screens its rows become blocks, with the column's
//! name before each cell; the roles keep it a table for those who hear it.
//!
//! A longer text would make its column a strip several pages high: it stands across the
//! table, below its row.

use leptos::prelude::*;

use crate::files::document::Table;

/// From here on a text stands below its row.
const LONG: usize = 160;
/// A text of this length may run over the edge of a page.
const VERY_LONG: usize = 900;
/// An address of the web or of mail rather than a word.
const LONG_WORD: usize = 22;
/// "10. september 2026"
const DATE: usize = 18;

#[component]
pub fn PaperTable(table: Table) -> impl IntoView {
    let kept = kept_columns(&table);
    let head = table
        .head
        .iter()
        .zip(&kept)
        .filter(|(_, kept)| **kept)
        .map(|(name, _)| view! { <th scope="col" role="columnheader">{name.clone()}</th> })
        .collect_view();
    let rows = table
        .rows
        .into_iter()
        .map(|cells| row(&table.head, &kept, cells))
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

/// A row, and below it the cells that are too long for their column.
fn row(head: &[String], kept: &[bool], cells: Vec<String>) -> impl IntoView + use<> {
    let width = kept.iter().filter(|kept| **kept).count();
    let mut below = Vec::new();
    let mut within = Vec::new();
    for (column, ((name, cell), kept)) in head.iter().zip(cells).zip(kept).enumerate() {
        let name = name.clone();
        if is_moved(column, &cell) {
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
            view! { <td role="cell" class=class data-label=name>{cell}</td> }
        })
        .collect_view();
    let class = if below.is_empty() {
        "paper__row"
    } else {
        "paper__row paper__row--goes-on"
    };
    view! { <tr class=class role="row">{within}</tr> {below.collect_view()} }
}

#[component]
fn BelowRow(name: String, cell: String, width: usize) -> impl IntoView {
    let class = if cell.chars().count() > VERY_LONG {
        "paper__row paper__row--long"
    } else {
        "paper__row"
    };
    view! {
        <tr class=class role="row">
            <td role="cell" class="paper__below" colspan=width>
                <span class="paper__label">{name}</span>
                <span class="paper__text">{cell}</span>
            </td>
        </tr>
    }
}

/// The first column names its row, so it stays where it is.
fn is_moved(column: usize, cell: &str) -> bool {
    column > 0 && cell.chars().count() > LONG
}

/// A column of which every text stands below its row has no head either.
fn kept_columns(table: &Table) -> Vec<bool> {
    let is_kept = |column: usize| {
        let mut cells = table.rows.iter().filter_map(|row| row.get(column));
        column == 0 || cells.any(|cell| !cell.trim().is_empty() && !is_moved(column, cell))
    };
    (0..table.head.len()).map(is_kept).collect()
}

/// Dates and figures stay on one line, addresses break anywhere, words only between them.
fn cell_class(cell: &str) -> &'static str {
    let words = cell.split_whitespace();
    let longest_word = words.map(|word| word.chars().count()).max();
    let starts_with_figure = cell.starts_with(|c: char| c.is_ascii_digit());
    match longest_word {
        None => "paper__text paper__blank",
        Some(length) if length > LONG_WORD => "paper__text paper__breaks",
        Some(_) if starts_with_figure && cell.chars().count() <= DATE => "paper__text paper__date",
        Some(_) => "paper__text",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_column_of_long_texts_only_has_no_head() {
        let table = Table {
            head: ["Hvornår", "Hvor", "Referat"].map(str::to_owned).to_vec(),
            rows: vec![
                vec!["1".repeat(500), "Skolen".to_owned(), "x".repeat(500)],
                vec!["2. maj".to_owned(), "x".repeat(500), String::new()],
            ],
        };
        assert_eq!(kept_columns(&table), [true, true, false]);
    }
}
