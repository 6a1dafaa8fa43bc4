//! Layout decisions that depend on the texts of a document: which ones are placed below their row, and
//! which ones may break. Shared by screen, print and saved pages.

use super::model::{Sheet, Table};

/// An answer longer than this may break across pages.
const LONG: usize = 900;
/// A cell at least this long is placed below its row.
const LONG_CELL: usize = 160;
/// A word at least this long is probably a URL or an email address.
const LONG_WORD: usize = 22;
/// "10. september 2026"
const DATE: usize = 18;

/// A row of a form with a text longer than this may break across pages.
const LONG_SHEET_CELL: usize = 1000;
/// So may a row with more lines than this.
const MANY_LINES: usize = 20;
/// Where the text of a cell may break.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellText {
    Blank,
    /// Anywhere, because it contains an address.
    Anywhere,
    /// Nowhere: a date or a number.
    Nowhere,
    /// Between words.
    Words,
}

/// Whether a text may break across pages.
pub fn is_long(text: &str) -> bool {
    text.chars().count() > LONG
}

/// Whether a cell would make its column several pages high and is therefore placed below its row, across
/// the table. Never for the first column, which names the row.
pub fn stands_below(column: usize, cell: &str) -> bool {
    column > 0 && cell.chars().count() > LONG_CELL
}

/// Where a cell may break: dates and numbers nowhere, addresses anywhere, other text between words.
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
    /// Which columns are kept: those with at least one text that is not placed below its row.
    pub fn kept_columns(&self) -> Vec<bool> {
        let is_kept = |column: usize| {
            let mut cells = self.rows.iter().filter_map(|row| row.get(column));
            column == 0 || cells.any(|cell| !cell.trim().is_empty() && !stands_below(column, cell))
        };
        (0..self.head.len()).map(is_kept).collect()
    }
}

impl Sheet {
    /// Whether a row may break across pages.
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
    fn a_column_with_only_long_texts_has_no_header() {
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
