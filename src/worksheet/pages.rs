//! Pages that are only read: their type, and which there are.

use serde::Deserialize;

/// Every file of texts has these pages.
pub const PAGES: [&str; 3] = ["help", "accessibility", "privacy"];

/// A page of plain text.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PageText {
    pub title: String,
    pub lead: String,
    pub parts: Vec<PagePart>,
}

/// A heading with what stands below it.
#[derive(Clone, Debug, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagePart {
    pub title: String,
    pub lines: Vec<String>,
}

impl PageText {
    /// Whether something of it is not written.
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
