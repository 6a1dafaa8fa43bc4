//! The table of a form. On narrow screens its rows become blocks, with the column's name before
//! each cell; the roles keep it a table for those who hear it.

use leptos::prelude::*;

use crate::files::document::{Sheet, SheetColumn};

/// A row with a longer text may run over the edge of a page; a shorter one stays whole.
const LONG: usize = 1000;
/// A text that is longer than this wants room.
const WORDY: usize = 90;
/// So may one with more lines than this.
const MANY_LINES: usize = 20;
/// From this number of columns on, a screen of middle width has no room for all.
const MANY: usize = 6;
/// From here on, no screen has.
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

/// The table of a form.
#[component]
pub fn PaperSheet(sheet: Sheet) -> impl IntoView {
    let classes = column_classes(&sheet);
    let columns = sheet.columns;
    let head = columns
        .iter()
        .zip(&classes)
        .map(|(column, class)| {
            view! { <th scope="col" role="columnheader" class=*class>{column.name.clone()}</th> }
        })
        .collect_view();
    let rows = sheet
        .rows
        .into_iter()
        .map(|cells| row(&columns, &classes, cells))
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

fn row(
    columns: &[SheetColumn],
    classes: &[&'static str],
    cells: Vec<String>,
) -> impl IntoView + use<> {
    let class = if cells.iter().any(|cell| is_long(cell)) {
        "sheet__row sheet__row--long"
    } else {
        "sheet__row"
    };
    let cells = columns
        .iter()
        .zip(classes)
        .zip(cells)
        .map(|((column, class), cell)| {
            let is_blank = cell.trim().is_empty();
            let is_wordy = cell.chars().count() > WORDY;
            view! {
                <td role="cell" class=*class class:sheet__cell--blank=is_blank class:sheet__cell--long=is_wordy
                    data-label=column.name.clone()>{cell}</td>
            }
        })
        .collect_view();
    view! { <tr class=class role="row">{cells}</tr> }
}

/// The class of each column. Words stay whole where there is room for the longest of each column;
/// else those of the columns with the longest words may break, as few as will do. A column with
/// longer texts wants room for more than a word.
fn column_classes(sheet: &Sheet) -> Vec<&'static str> {
    let mut columns: Vec<Width> = (0..sheet.columns.len())
        .map(|at| Width::of(sheet, at))
        .collect();
    let room = match sheet.columns.len() {
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
    let classes = columns.iter().zip(&sheet.columns);
    classes
        .map(|(width, column)| match width {
            _ if column.is_narrow => "sheet__cell sheet__cell--narrow",
            Width { breaks: true, .. } => "sheet__cell sheet__cell--breaks",
            Width { wordy: true, .. } => "sheet__cell sheet__cell--wordy",
            _ => "sheet__cell",
        })
        .collect()
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
            wordy: texts.iter().any(|text| text.chars().count() > WORDY),
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

fn is_long(cell: &str) -> bool {
    cell.chars().count() > LONG || cell.lines().count() > MANY_LINES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn classes(names: &[&str]) -> Vec<&'static str> {
        let column = |name: &&str| SheetColumn {
            name: (*name).to_owned(),
            is_narrow: false,
        };
        column_classes(&Sheet {
            columns: names.iter().map(column).collect(),
            rows: Vec::new(),
        })
    }

    #[test]
    fn words_stay_whole_where_there_is_room() {
        let long = "Naturvidenskabsformidlerne og andre";
        assert_eq!(classes(&[long; 3]), ["sheet__cell"; 3]);
        let mut ten = ["Sted og tid"; 10];
        ten[4] = long;
        assert_eq!(classes(&ten), ["sheet__cell"; 10]);
    }

    #[test]
    fn only_the_longest_words_break_where_there_is_none() {
        let link = "https://skole.example.dk/ambassadører/aktiviteter/og/meget/mere";
        let breaks = "sheet__cell sheet__cell--breaks";
        let few = classes(&["Aktivitet", link, "Andre kommentarer", link]);
        assert_eq!(few, ["sheet__cell", breaks, "sheet__cell", breaks]);
        assert_eq!(classes(&[link; 30]), [breaks; 30]);
    }
}
