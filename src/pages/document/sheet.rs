//! The table of a form. On narrow screens its rows become blocks, with the column's name before
//! each cell; the roles keep it a table for those who hear it.

use leptos::prelude::*;

use crate::files::document::{Sheet, SheetColumn};

/// A row with a longer text may run over the edge of a page; a shorter one stays whole.
const LONG: usize = 1000;
/// So may one with more lines than this.
const MANY_LINES: usize = 20;
/// From this number of columns on, a screen of middle width has no room for all.
const MANY: usize = 6;
/// From here on, no screen has.
const CROWDED: usize = 9;
/// Letters that fit side by side on paper, upright and sideways.
const WIDTHS: (usize, usize) = (84, 130);

/// The table of a form.
#[component]
pub fn PaperSheet(sheet: Sheet) -> impl IntoView {
    let columns = sheet.columns;
    let longest = longest_word(columns.len());
    let head = columns
        .iter()
        .map(|column| {
            let class = cell_class(column, &column.name, longest);
            view! { <th scope="col" role="columnheader" class=class>{column.name.clone()}</th> }
        })
        .collect_view();
    let rows = sheet
        .rows
        .into_iter()
        .map(|cells| row(&columns, cells))
        .collect_view();
    let class = match columns.len() {
        CROWDED.. => "sheet sheet--crowded",
        MANY.. => "sheet sheet--many",
        _ => "sheet sheet--few",
    };
    view! {
        <table class=class role="table">
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
    let longest = longest_word(columns.len());
    let cells = columns
        .iter()
        .zip(cells)
        .map(|(column, cell)| {
            let class = cell_class(column, &cell, longest);
            let is_blank = cell.trim().is_empty();
            view! {
                <td role="cell" class=class class:sheet__cell--blank=is_blank
                    data-label=column.name.clone()>{cell}</td>
            }
        })
        .collect_view();
    view! { <tr class=class role="row">{cells}</tr> }
}

/// Words stay whole where each column has room for the longest of them.
fn cell_class(column: &SheetColumn, text: &str, longest: usize) -> &'static str {
    let too_long = |word: &str| word.chars().count() > longest;
    match (column.is_narrow, text.split_whitespace().any(too_long)) {
        (true, _) => "sheet__cell sheet__cell--narrow",
        (false, true) => "sheet__cell sheet__cell--breaks",
        (false, false) => "sheet__cell",
    }
}

/// The letters of a word for which all columns have room.
fn longest_word(columns: usize) -> usize {
    let (upright, sideways) = WIDTHS;
    let width = if columns < MANY { upright } else { sideways };
    (width / columns.max(1)).saturating_sub(1)
}

fn is_long(cell: &str) -> bool {
    cell.chars().count() > LONG || cell.lines().count() > MANY_LINES
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_stay_whole_where_there_is_room() {
        let column = SheetColumn {
            name: String::new(),
            is_narrow: false,
        };
        let class = |columns, text| cell_class(&column, text, longest_word(columns));
        assert_eq!(class(4, "Samarbejdspartnere og andre"), "sheet__cell");
        assert_eq!(class(6, "Samarbejdspartnere og andre"), "sheet__cell");
        let breaks = "sheet__cell sheet__cell--breaks";
        assert_eq!(class(10, "Samarbejdspartnere og andre"), breaks);
        assert_eq!(class(4, "https://skole.example.dk/ambassadør"), breaks);
    }
}
