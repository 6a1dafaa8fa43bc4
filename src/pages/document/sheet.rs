//! The table of a form. On narrow screens its rows become blocks, with the column's name in front of
//! each cell; explicit roles keep it a table for screen readers.

use leptos::prelude::*;

use crate::files::document::{ColumnText, Sheet, is_wordy};
use crate::ui::use_written_in;

/// From this number of columns on, medium screens cannot show all of them.
const MANY: usize = 6;
/// From this number of columns on, no screen can.
const CROWDED: usize = 9;

/// The table of a form.
#[component]
pub fn PaperSheet(sheet: Sheet) -> impl IntoView {
    let texts = sheet.column_texts();
    let head = sheet
        .columns
        .iter()
        .zip(&texts)
        .map(|(column, text)| {
            let class = cell_class(*text);
            view! { <th scope="col" class=class>{column.name.clone()}</th> }
        })
        .collect_view();
    let rows = sheet
        .rows
        .iter()
        .map(|cells| row(&sheet, &texts, cells))
        .collect_view();
    let class = match sheet.columns.len() {
        CROWDED.. => "sheet sheet--crowded",
        MANY.. => "sheet sheet--many",
        _ => "sheet sheet--few",
    };
    view! {
        <table class=class>
            <thead>
                <tr>{head}</tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
    }
    .into_any()
}

fn row(sheet: &Sheet, texts: &[ColumnText], cells: &[String]) -> impl IntoView + use<> {
    let class = if Sheet::is_long_row(cells) {
        "sheet__row sheet__row--long"
    } else {
        "sheet__row"
    };
    // A long cell is the user's.
    let written = use_written_in();
    let cells = sheet
        .columns
        .iter()
        .zip(texts)
        .zip(cells)
        .map(|((column, text), cell)| {
            let class = cell_class(*text);
            let is_blank = cell.trim().is_empty();
            view! {
                <td class=class lang=written.filter(|_| is_wordy(cell))
                    class:sheet__cell--blank=is_blank
                    class:sheet__cell--long=is_wordy(cell)
                    data-label=column.name.clone()>{cell.clone()}</td>
            }
        })
        .collect_view();
    view! { <tr class=class>{cells}</tr> }
}

fn cell_class(text: ColumnText) -> &'static str {
    match text {
        ColumnText::Narrow => "sheet__cell sheet__cell--narrow",
        ColumnText::Words => "sheet__cell",
        ColumnText::Texts => "sheet__cell sheet__cell--wordy",
        ColumnText::Breaks => "sheet__cell sheet__cell--breaks",
    }
}
