//! Static pages: their type and their ids.

use serde::Deserialize;

/// The pages that every content file must have.
pub const PAGES: [&str; 3] = ["help", "accessibility", "privacy"];

/// A page of plain text.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageText {
    pub title: String,
    pub lead: String,
    pub parts: Vec<PagePart>,
}

/// A heading with its lines of text.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagePart {
    pub title: String,
    pub lines: Vec<String>,
}

impl PageText {
    /// Whether any text of it is missing.
    pub(super) fn is_empty(&self) -> bool {
        let empty_part = |part: &PagePart| {
            part.title.is_empty()
                || part.lines.is_empty()
                || part.lines.iter().any(String::is_empty)
        };
        self.title.is_empty()
            || self.lead.is_empty()
            || self.parts.is_empty()
            || self.parts.iter().any(empty_part)
    }
}
