//! What the drawing of a document decides by its texts: which stand below their row, which may
//! break. The same wherever it is drawn, on screen, on paper and in a page of its own.

use super::model::{Sheet, Table};

/// A longer answer may run over the edge of a page; a shorter one stays whole.
const LONG: usize = 900;
/// A cell of a table from here on stands below its row.
const LONG_CELL: usize = 160;
/// An address of the web or of mail rather than a word.
const LONG_WORD: usize = 22;
/// "10. september 2026"
const DATE: usize = 18;

/// A row of a form with a longer text may run over the edge of a page.
const LONG_SHEET_CELL: usize = 1000;
/// So may one with more lines than this.
const MANY_LINES: usize = 20;
/// How the text of a cell may break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellText {
    Blank,
    /// Anywhere: it holds an address.
    Anywhere,
    /// Nowhere: a date or a figure.
    Nowhere,
    /// Between words.
    Words,
}

/// Whether a text may run over the edge of a page.
pub fn is_long(text: &str) -> bool {
    text.chars().count() > LONG
}

/// Whether a cell would make its column a strip several pages high: it stands across the table,
/// below its row. The first column names its row, so it stays where it is.
pub fn stands_below(column: usize, cell: &str) -> bool {
    column > 0 && cell.chars().count() > LONG_CELL
}

/// Dates and figures stay on one line, addresses break anywhere, words only between them.
pub fn cell_text(cell: &str) -> CellText {
    let words = cell.split_whitespace();
    let longest_word = words.map(|word| word.chars().count()).max();
    let starts_with_figure = cell.starts_with(|c: char| c.is_ascii_digit());
    match longest_word {
        None => CellText::Blank,
        Some(length) if length > LONG_WORD => CellText::Anywhere,
        Some(_) if starts_with_figure && cell.chars().count() <= DATE => CellText::Nowhere,
        Some(_) => CellText::Words,
    }
}

impl Table {
    /// Which columns have a head: not those of which every text stands below its row.
    pub fn kept_columns(&self) -> Vec<bool> {
        let is_kept = |column: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.get(column));
            column == 0 || cells.any(|cell| !cell.trim().is_empty() && !stands_below(column, cell))
        };
        (0..self.head.len()).map(is_kept).collect()
    }
}

impl Sheet {
    /// Whether a row may run over the edge of a page.
    pub fn is_long_row(cells: &[String]) -> bool {
        let is_long = |cell: &String| {
            cell.chars().count() > LONG_SHEET_CELL || cell.lines().count() > MANY_LINES
        };
        cells.iter().any(is_long)
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
        assert_eq!(table.kept_columns(), [true, true, false]);
    }
}
