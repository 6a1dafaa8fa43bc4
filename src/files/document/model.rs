//! The document model: headings, texts and tables without layout.
//!
//! All text is plain; the user's line breaks are kept.

use crate::domain::{Perspective, PromptId, Score};

/// A document to read, print and sign.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Document {
    pub head: Head,
    pub parts: Vec<Part>,
}

/// The title block: title, parties, a few facts.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Head {
    /// The kind of the document: "Samarbejdsplan".
    pub kind: String,
    pub title: String,
    /// Whether the title is the user's.
    pub is_own: bool,
    pub parties: Vec<PartyHead>,
    pub facts: Vec<Fact>,
}

/// A party in the title block.
#[derive(Clone, Debug, PartialEq)]
pub struct PartyHead {
    /// "Skolen"
    pub role: String,
    pub name: String,
    /// The line below the name: a municipality or a position.
    pub detail: String,
}

/// A heading with its blocks, of which there is at least one.
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
    /// A text of the user.
    Written(String),
    List(Vec<String>),
    Facts(Vec<Fact>),
    Answer(AnswerBlock),
    Table(Table),
    Ratings(Ratings),
    Sheet(Sheet),
    /// Labels of blank lines, to be filled in by hand.
    Blanks(Vec<String>),
    Signatures(Vec<Signature>),
}

/// A question with its answer.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AnswerBlock {
    /// The prompt, which finds its comments.
    pub prompt: Option<PromptId>,
    pub question: String,
    /// The status: "Aftalt".
    pub status: String,
    pub text: String,
    pub table: Option<Table>,
    /// Amount, note, owner.
    pub facts: Vec<Fact>,
}

/// A labelled value: "Skoleår: 2026/27".
#[derive(Clone, Debug, PartialEq)]
pub struct Fact {
    pub label: String,
    pub value: String,
}

/// Rows under column headers, each as long as the header.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    pub head: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

/// The table of a form, which includes empty cells.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Sheet {
    pub columns: Vec<SheetColumn>,
    /// Each row has as many cells as there are columns.
    pub rows: Vec<Vec<String>>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct SheetColumn {
    pub name: String,
    /// Whether the column contains only numbers and can be narrow.
    pub is_narrow: bool,
}

/// Ratings for a chart, and as a table for formats without charts.
#[derive(Clone, Debug, PartialEq)]
pub struct Ratings {
    pub rows: Vec<Rated>,
    pub table: Table,
}

/// A criterion with its scores.
#[derive(Clone, Debug, PartialEq)]
pub struct Rated {
    pub title: String,
    pub scores: Vec<(Perspective, Score)>,
}

/// The signature lines of a party.
#[derive(Clone, Debug, PartialEq)]
pub struct Signature {
    /// "For Valhøj Skole"
    pub party: String,
    /// The name of the signatory, if known.
    pub name: String,
    /// The labels of the lines to be filled in by hand.
    pub lines: Vec<String>,
}

impl Document {
    /// Whether nothing is answered.
    pub fn is_empty(&self) -> bool {
        self.parts.is_empty() && self.head.parties.is_empty()
    }
}

impl AnswerBlock {
    /// Whether the block has more than the question and its status.
    pub fn has_text(&self) -> bool {
        !self.text.trim().is_empty() || self.table.is_some() || !self.facts.is_empty()
    }
}

impl Part {
    /// A part, if it has any blocks.
    pub(in crate::files) fn new(heading: &str, blocks: Vec<Block>) -> Option<Self> {
        (!blocks.is_empty()).then(|| Self {
            heading: heading.to_owned(),
            blocks,
        })
    }
}

impl Fact {
    /// A fact, if its value is not empty.
    pub(in crate::files) fn new(label: &str, value: impl Into<String>) -> Option<Self> {
        let value = value.into();
        (!value.trim().is_empty()).then(|| Self {
            label: label.to_owned(),
            value,
        })
    }
}

impl Table {
    /// A table without empty rows and columns, if anything is left.
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
    fn a_table_omits_empty_columns_and_rows() {
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
