//! The differences between two states of a draft as text, in the order of the worksheet.
//!
//! Called by the page that compares a saved state with the current one. `domain::changes` finds the
//! differences; this module adds headings, labels and texts. A field without a label is shown under
//! its key, so that no difference is omitted (`tests/comparison.rs`).

mod annex;
mod field;
mod named;
mod pieces;
mod plan;
mod responses;
mod single;
mod value;

use crate::domain::Draft;
use crate::domain::changes::{Change, Difference, Place, Step, changes};
use crate::text::ChunkWords;
use crate::worksheet::Texts;

use named::{Named, Part};
pub use pieces::{Piece, pieces};
pub use single::{place_name, value_text};

/// The differences under one heading, such as a theme, the parties or the activities.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedPart {
    pub heading: String,
    pub items: Vec<ComparedItem>,
}

/// A prompt, a task or an activity with differences.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedItem {
    /// The place of the item, or of its first difference.
    pub place: Place,
    pub name: String,
    /// The change of the item as a whole.
    pub row_change: Option<RowChange>,
    pub lines: Vec<ComparedLine>,
}

/// A changed field of an item.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedLine {
    /// Empty if the item itself is the field.
    pub label: String,
    pub text: ComparedText,
}

#[derive(Clone, Debug, PartialEq)]
pub enum ComparedText {
    Added(String),
    Removed(String),
    /// Both texts merged, piece by piece.
    Changed(Vec<Piece>),
    Moved,
}

/// The change of a whole row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowChange {
    Added,
    Removed,
    Moved,
}

/// Composes letters and their marks. The browser does it, so that the app needs no Unicode tables.
pub type Compose = fn(&str) -> String;

/// The input for labels.
struct Source<'a> {
    before: &'a Draft,
    after: &'a Draft,
    texts: &'a Texts,
    words: ChunkWords,
    compose: Compose,
}

/// All differences as text. Texts that differ only in how their letters are composed are equal.
pub fn comparison(
    before: &Draft,
    after: &Draft,
    texts: &Texts,
    words: ChunkWords,
    compose: Compose,
) -> Vec<ComparedPart> {
    with_source(before, after, texts, words, compose, |source| {
        let mut sheet = Sheet::default();
        for change in changes(before, after) {
            if !source.looks_equal(&change.what) {
                sheet.take(source, &change);
            }
        }
        sheet.into_parts(source)
    })
}

/// Calls `read` with the labels of two states.
fn with_source<T>(
    before: &Draft,
    after: &Draft,
    texts: &Texts,
    words: ChunkWords,
    compose: Compose,
    read: impl FnOnce(&Source) -> T,
) -> T {
    let definitions = |draft: &Draft| {
        let responses = draft.responses();
        responses.map(|responses| responses.definitions.clone())
    };
    // The names that both states have are those of the later one.
    let texts = texts
        .with_own(&definitions(before).unwrap_or_default())
        .into_owned();
    let texts = texts.with_own(&definitions(after).unwrap_or_default());
    read(&Source {
        before,
        after,
        texts: &texts,
        words,
        compose,
    })
}

/// Whether the path is the id of a row or the moment of a comment, which are not worth showing with the rest of it.
fn is_id(keys: &[&str]) -> bool {
    matches!(
        keys,
        [.., "id"]
            | ["body", "annex_links", _, "annex" | "activity"]
            | ["body", "comments", _, "at" | "prompt"]
    )
}

/// What was found so far.
#[derive(Default)]
struct Sheet(Vec<(Named, ComparedItem, Vec<usize>)>);

impl Sheet {
    fn take(&mut self, source: &Source, change: &Change) {
        let is_row = matches!(change.place.steps().last(), Some(Step::Row { .. }));
        let named = source.named(&change.place.keys());
        if is_row && named.is_item {
            let row_change = match change.what {
                Difference::Removed(_) => RowChange::Removed,
                Difference::Moved { .. } => RowChange::Moved,
                Difference::Added(_) | Difference::Changed { .. } => RowChange::Added,
            };
            self.item(&named, &change.place).1.row_change = Some(row_change);
            if row_change == RowChange::Moved {
                return;
            }
        }
        for leaf in change.leaves() {
            let keys = leaf.place.keys();
            let is_below = leaf.place != change.place;
            if is_below && is_id(&keys) {
                continue;
            }
            let named = source.named(&keys);
            let text = source.compared(&keys, &leaf.what);
            let rank = field::rank(&keys);
            let label = named.label.clone();
            let (_, item, ranks) = self.item(&named, &change.place);
            let at = ranks.partition_point(|other| *other <= rank);
            ranks.insert(at, rank);
            item.lines.insert(at, ComparedLine { label, text });
        }
    }

    fn item(&mut self, named: &Named, place: &Place) -> &mut (Named, ComparedItem, Vec<usize>) {
        let known = self.0.iter().position(|(other, ..)| other.key == named.key);
        let at = known.unwrap_or_else(|| {
            let item = ComparedItem {
                place: place.clone(),
                name: named.item.clone(),
                row_change: None,
                lines: Vec::new(),
            };
            // Ordered by rank; stable among equals.
            let order = (named.part, named.rank);
            let at = self.0.partition_point(|(n, ..)| (n.part, n.rank) <= order);
            self.0.insert(at, (named.clone(), item, Vec::new()));
            at
        });
        // The index was found or inserted just now.
        #[allow(clippy::indexing_slicing, reason = "found or made just now")]
        &mut self.0[at]
    }

    fn into_parts(self, source: &Source) -> Vec<ComparedPart> {
        let mut parts: Vec<(Part, ComparedPart)> = Vec::new();
        for (named, item, _) in self.0 {
            match parts.last_mut() {
                Some((part, compared)) if *part == named.part => compared.items.push(item),
                _ => parts.push((
                    named.part,
                    ComparedPart {
                        heading: source.heading(named.part),
                        items: vec![item],
                    },
                )),
            }
        }
        parts.into_iter().map(|(_, part)| part).collect()
    }
}
