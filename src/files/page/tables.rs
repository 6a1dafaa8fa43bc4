//! The tables of the page. On narrow screens their rows become blocks, with the column's name in front
//! of each cell.

use super::html::{Attribute, Html};
use crate::files::document::{
    CellText, ColumnText, Sheet, Table, cell_text, is_long, is_wordy, stands_below,
};

/// A table of texts. A long text is placed below its row, across the table.
pub(super) fn table(html: &mut Html, table: &Table) {
    let kept = table.kept_columns();
    let head = table.head.iter().zip(&kept).filter(|(_, kept)| **kept);
    framed(
        html,
        "table",
        |html| {
            for (name, _) in head {
                column_head(html, name, "text");
            }
        },
        |html| {
            for cells in &table.rows {
                row(html, &table.head, &kept, cells);
            }
        },
    );
}

fn row(html: &mut Html, head: &[String], kept: &[bool], cells: &[String]) {
    let is_below = |(column, (_, cell)): &(usize, (&String, &String))| stands_below(*column, cell);
    let all = || head.iter().zip(cells).enumerate();
    let class = if all().any(|cell| is_below(&cell)) {
        "goes-on"
    } else {
        "whole"
    };
    html.element("tr", &[("class", class)], |html| {
        for (at, (name, cell)) in all().filter(|(at, _)| kept.get(*at).is_some_and(|kept| *kept)) {
            let cell = if stands_below(at, cell) { "" } else { cell };
            html.leaf("td", &labelled(name, cell_class(cell)), cell);
        }
    });
    let width = kept.iter().filter(|kept| **kept).count().to_string();
    for (_, (name, cell)) in all().filter(is_below) {
        below(html, name, cell, &width);
    }
}

fn below(html: &mut Html, name: &str, cell: &str, width: &str) {
    let class = if is_long(cell) { "long" } else { "whole" };
    html.element("tr", &[("class", class)], |html| {
        let of_cell = [("class", "below"), ("colspan", width)];
        html.element("td", &of_cell, |html| {
            html.leaf("span", &[("class", "label")], name);
            html.written("span", &[("class", "text")], cell);
        });
    });
}

/// The table of a form, with borders around all cells, including empty ones.
pub(super) fn sheet(html: &mut Html, sheet: &Sheet) {
    let class = if sheet.columns.len() > 8 {
        "sheet crowded"
    } else {
        "sheet"
    };
    let texts = sheet.column_texts();
    framed(
        html,
        class,
        |html| {
            for (column, text) in sheet.columns.iter().zip(&texts) {
                column_head(html, &column.name, sheet_class(*text));
            }
        },
        |html| {
            for row in &sheet.rows {
                sheet_row(html, sheet, &texts, row);
            }
        },
    );
}

fn sheet_row(html: &mut Html, sheet: &Sheet, texts: &[ColumnText], cells: &[String]) {
    let class = if Sheet::is_long_row(cells) {
        "long"
    } else {
        "whole"
    };
    html.element("tr", &[("class", class)], |html| {
        for ((column, text), cell) in sheet.columns.iter().zip(texts).zip(cells) {
            let attributes = labelled(&column.name, sheet_class(*text));
            // A long cell is the user's.
            if is_wordy(cell) {
                html.written("td", &attributes, cell);
            } else {
                html.leaf("td", &attributes, cell);
            }
        }
    });
}

fn framed(
    html: &mut Html,
    class: &'static str,
    head: impl FnOnce(&mut Html),
    rows: impl FnOnce(&mut Html),
) {
    html.element("table", &[("class", class)], |html| {
        html.element("thead", &[], |html| {
            html.element("tr", &[], head);
        });
        html.element("tbody", &[], rows);
    });
}

fn column_head(html: &mut Html, name: &str, class: &str) {
    let attributes = [("scope", "col"), ("class", class)];
    html.leaf("th", &attributes, name);
}

fn labelled<'a>(name: &'a str, class: &'a str) -> [Attribute<'a>; 2] {
    [("class", class), ("data-label", name)]
}

fn cell_class(cell: &str) -> &'static str {
    match cell_text(cell) {
        CellText::Blank => "text blank",
        CellText::Anywhere => "text breaks",
        CellText::Nowhere => "text date",
        CellText::Words => "text",
    }
}

fn sheet_class(text: ColumnText) -> &'static str {
    match text {
        ColumnText::Narrow => "text narrow",
        ColumnText::Words => "text",
        ColumnText::Texts => "text wordy",
        ColumnText::Breaks => "text breaks",
    }
}
