//! Which columns of a form have room for whole words. The same wherever it is drawn.

use super::model::Sheet;

/// A text that is longer than this wants room.
const WORDY: usize = 90;
/// From this number of columns on, a form is printed sideways; from here on in small print.
const MANY: usize = 6;
const CROWDED: usize = 9;
/// Letters that fit side by side on paper: upright, sideways, sideways in small print.
const ROOM_UPRIGHT: usize = 96;
const ROOM_SIDEWAYS: usize = 140;
const ROOM_SMALL: usize = 160;
/// The least that a column takes, what stands around its text, and what one takes whose words may
/// break, in letters.
const SHORTEST: usize = 4;
const PADDING: usize = 2;
const BROKEN: usize = 14;
/// What a column takes in which longer texts stand.
const TEXT: usize = 40;

/// What stands in a column of a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ColumnText {
    /// Numbers.
    Narrow,
    /// Words for which there is room.
    Words,
    /// Longer texts, which want room for more than a word.
    Texts,
    /// Words that may break anywhere.
    Breaks,
}

/// Whether a text takes a whole line where columns stand below each other.
pub fn is_wordy(text: &str) -> bool {
    text.chars().count() > WORDY
}

impl Sheet {
    /// What stands in each column. Words stay whole where there is room for the longest of each
    /// column; else those of the columns with the longest words may break, as few as will do.
    pub fn column_texts(&self) -> Vec<ColumnText> {
        let mut columns: Vec<Width> = (0..self.columns.len())
            .map(|at| Width::of(self, at))
            .collect();
        let room = match self.columns.len() {
            CROWDED.. => ROOM_SMALL,
            MANY.. => ROOM_SIDEWAYS,
            _ => ROOM_UPRIGHT,
        };
        while columns.iter().map(Width::wanted).sum::<usize>() > room {
            let widest = columns.iter_mut().max_by_key(|width| width.word);
            match widest.filter(|width| width.word > BROKEN) {
                Some(widest) => (widest.word, widest.breaks) = (BROKEN, true),
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

/// What a column needs, in letters.
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
            word: longest.unwrap_or(0).max(SHORTEST) + PADDING,
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
    fn words_stay_whole_where_there_is_room() {
        let long = "Naturvidenskabsformidlerne og andre";
        assert_eq!(texts(&[long; 3]), [ColumnText::Words; 3]);
        let mut ten = ["Sted og tid"; 10];
        ten[4] = long;
        assert_eq!(texts(&ten), [ColumnText::Words; 10]);
    }

    #[test]
    fn only_the_longest_words_break_where_there_is_none() {
        let link = "https://skole.example.dk/ambassadører/aktiviteter/og/meget/mere";
        let few = texts(&["Aktivitet", link, "Andre kommentarer", link]);
        let (words, breaks) = (ColumnText::Words, ColumnText::Breaks);
        assert_eq!(few, [words, breaks, words, breaks]);
        assert_eq!(texts(&[link; 30]), [breaks; 30]);
    }
}
