//! Decides which columns of a form have room for whole words. Shared by all renderers.

use super::model::Sheet;

/// A text longer than this needs a wide column.
const LONG_TEXT: usize = 90;
/// From this number of columns on, a form is printed in landscape, and from `CROWDED` columns on in small print.
const MANY: usize = 6;
const CROWDED: usize = 9;
/// The number of characters per line in print: portrait, landscape, landscape in small print.
const PORTRAIT: usize = 96;
const LANDSCAPE: usize = 140;
const LANDSCAPE_SMALL_PRINT: usize = 160;
/// In characters: the minimum width of a column, its padding, and the width of a column whose words may
/// break.
const NARROWEST: usize = 4;
const PADDING: usize = 2;
const BREAKING: usize = 14;
/// The width of a column with long texts.
const TEXT: usize = 40;

/// The kind of content of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnText {
    /// Numbers.
    Narrow,
    /// Words that fit.
    Words,
    /// Long texts, which need a wide column.
    Texts,
    /// Words that may break anywhere.
    Breaks,
}

/// Whether a text takes a full line when the columns are stacked.
pub fn is_wordy(text: &str) -> bool {
    text.chars().count() > LONG_TEXT
}

impl Sheet {
    /// The kind of content of each column. Words do not break if the longest word of each column fits.
    /// Otherwise words may break in the columns with the longest words, in as few columns as possible.
    pub fn column_texts(&self) -> Vec<ColumnText> {
        let mut columns: Vec<Width> = (0..self.columns.len())
            .map(|at| Width::of(self, at))
            .collect();
        let room = match self.columns.len() {
            CROWDED.. => LANDSCAPE_SMALL_PRINT,
            MANY.. => LANDSCAPE,
            _ => PORTRAIT,
        };
        while columns.iter().map(Width::wanted).sum::<usize>() > room {
            let widest = columns.iter_mut().max_by_key(|width| width.word);
            match widest.filter(|width| width.word > BREAKING) {
                Some(widest) => (widest.word, widest.breaks) = (BREAKING, true),
                None => break,
            }
        }
        let columns = columns.iter().zip(&self.columns);
        columns
            .map(|(width, column)| match width {
                _ if column.is_narrow => ColumnText::Narrow,
                Width { breaks: true, .. } => ColumnText::Breaks,
                Width { wordy: true, .. } => ColumnText::Texts,
                _ => ColumnText::Words,
            })
            .collect()
    }
}

/// The width that a column needs, in characters.
struct Width {
    word: usize,
    wordy: bool,
    breaks: bool,
}

impl Width {
    fn of(sheet: &Sheet, at: usize) -> Self {
        let name = sheet.columns.get(at).map(|column| &column.name);
        let cells = sheet.rows.iter().filter_map(|row| row.get(at));
        let texts: Vec<&String> = cells.chain(name).collect();
        let longest = texts.iter().map(|text| longest_word(text)).max();
        Self {
            word: longest.unwrap_or(0).max(NARROWEST) + PADDING,
            wordy: texts.iter().any(|text| is_wordy(text)),
            breaks: false,
        }
    }

    fn wanted(&self) -> usize {
        if self.wordy {
            self.word.max(TEXT)
        } else {
            self.word
        }
    }
}

fn longest_word(text: &str) -> usize {
    let words = text.split_whitespace();
    words.map(|word| word.chars().count()).max().unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::super::model::SheetColumn;
    use super::*;

    fn texts(names: &[&str]) -> Vec<ColumnText> {
        let column = |name: &&str| SheetColumn {
            name: (*name).to_owned(),
            is_narrow: false,
        };
        let sheet = Sheet {
            columns: names.iter().map(column).collect(),
            rows: Vec::new(),
        };
        sheet.column_texts()
    }

    #[test]
    fn words_do_not_break_if_they_fit() {
        let long = "Naturvidenskabsformidlerne og andre";
        assert_eq!(texts(&[long; 3]), [ColumnText::Words; 3]);
        let mut ten = ["Sted og tid"; 10];
        ten[4] = long;
        assert_eq!(texts(&ten), [ColumnText::Words; 10]);
    }

    #[test]
    fn only_the_longest_words_break_if_they_do_not_fit() {
        let link = "https://skole.example.dk/ambassadører/aktiviteter/og/meget/mere";
        let few = texts(&["Aktivitet", link, "Andre kommentarer", link]);
        let (words, breaks) = (ColumnText::Words, ColumnText::Breaks);
        assert_eq!(few, [words, breaks, words, breaks]);
        assert_eq!(texts(&[link; 30]), [breaks; 30]);
    }
}
