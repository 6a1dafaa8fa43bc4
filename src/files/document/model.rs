//! What a document is: headings, texts and tables, before anything is laid out.
//!
//! All text is plain; line breaks in it are the user's and are kept.

use crate::domain::{Score, View};

/// A document to read, print and sign.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    pub head: Head,
    pub parts: Vec<Part>,
}

/// What stands on top: title, parties, a few facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// What the document is: "Samarbejdsplan".
    pub kind: String,
    pub title: String,
    pub parties: Vec<PartyHead>,
    pub facts: Vec<Fact>,
}

/// One party as the title block names it.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyHead {
    /// "Skolen"
    pub role: String,
    pub name: String,
    /// What stands below the name: a municipality, a position.
    pub detail: String,
}

/// A heading and what stands below it. Never without blocks.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    pub heading: String,
    pub blocks: Vec<Block>,
}

#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading within a part.
    Heading(String),
    Paragraph(String),
    List(Vec<String>),
    Facts(Vec<Fact>),
    Answer(AnswerBlock),
    Table(Table),
    Ratings(Ratings),
    Sheet(Sheet),
    /// Names of empty lines, to be filled in by hand.
    Blanks(Vec<String>),
    Signatures(Vec<Signature>),
}

/// A question and what was answered.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerBlock {
    pub question: String,
    /// How far it is settled, in a word: "Aftalt".
    pub status: String,
    pub text: String,
    pub table: Option<Table>,
    /// An amount, a note, whom it waits for.
    pub facts: Vec<Fact>,
}

/// Something with its name: "Skoleår: 2026/27".
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub label: String,
    pub value: String,
}

/// Rows under column heads, each as long as the head.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// The table of a form: every cell stands in its column, also an empty one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub columns: Vec<SheetColumn>,
    /// Each as long as the columns.
    pub rows: Vec<Vec<String>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SheetColumn {
    pub name: String,
    /// It holds numbers only, and needs no more room than they do.
    pub is_narrow: bool,
}

/// Ratings to draw, and the same as a table for where nothing can be drawn.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratings {
    pub rows: Vec<Rated>,
    pub table: Table,
}

/// A criterion and the scores that it got.
#[derive(Clone, Debug, PartialEq)]
pub struct Rated {
    pub title: String,
    pub scores: Vec<(View, Score)>,
}

/// Room for one party to sign.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// "For Valhøj Skole"
    pub party: String,
    /// Who signs, where that is known beforehand.
    pub name: String,
    /// What is to be filled in by hand, line by line.
    pub lines: Vec<String>,
}

impl Document {
    /// Whether nothing was answered, so that there is nothing to read or sign.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.head.parties.is_empty()
    }
}

impl AnswerBlock {
    /// Whether anything but the question and its status is there to read.
    pub fn says_anything(&self) -> bool {
        !self.text.trim().is_empty() || self.table.is_some() || !self.facts.is_empty()
    }
}

impl Part {
    /// A part, if there is anything to stand in it.
    pub(in crate::files) fn new(heading: &str, blocks: Vec<Block>) -> Option<Self> {
        (!blocks.is_empty()).then(|| Self {
            heading: heading.to_owned(),
            blocks,
        })
    }
}

impl Fact {
    /// A fact, if its value says anything.
    pub(in crate::files) fn new(label: &str, value: impl Into<String>) -> Option<Self> {
        let value = value.into();
        (!value.trim().is_empty()).then(|| Self {
            label: label.to_owned(),
            value,
        })
    }
}

impl Table {
    /// A table without the rows and columns in which nothing stands, if anything is left.
    pub(in crate::files) fn new(head: &[&str], rows: Vec<Vec<String>>) -> Option<Self> {
        let is_blank = |cell: &String| cell.trim().is_empty();
        let rows: Vec<_> = rows
            .into_iter()
            .filter(|row| !row.iter().all(is_blank))
            .collect();
        let is_used = |column: usize| {
            rows.iter()
                .any(|row| row.get(column).is_some_and(|cell| !is_blank(cell)))
        };
        let used: Vec<bool> = (0..head.len()).map(is_used).collect();
        let keep = |row: &[String]| -> Vec<String> {
            let cells = row.iter().zip(&used).filter(|(_, used)| **used);
            cells.map(|(cell, _)| cell.clone()).collect()
        };
        let head: Vec<String> = head.iter().map(|&name| name.to_owned()).collect();
        (!rows.is_empty()).then(|| Self {
            head: keep(&head),
            rows: rows.iter().map(|row| keep(row)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_leaves_out_columns_and_rows_in_which_nothing_stands() {
        let row = |cells: [&str; 3]| cells.map(str::to_owned).to_vec();
        let table = Table::new(
            &["Navn", "E-mail", "Telefon"],
            vec![row(["Line", "", "12"]), row(["", " ", ""])],
        );
        assert_eq!(
            table,
            Some(Table {
                head: vec!["Navn".to_owned(), "Telefon".to_owned()],
                rows: vec![vec!["Line".to_owned(), "12".to_owned()]],
            })
        );
        assert_eq!(Table::new(&["Navn"], vec![vec![String::new()]]), None);
    }
}
