//! Names of drafts, used by several pages.

use crate::domain::{Body, Draft, SchoolYear};
use crate::text::Words;

/// The title of a draft, or a placeholder.
pub fn draft_title(draft: &Draft, words: &Words) -> String {
    if !draft.meta.title.trim().is_empty() {
        return draft.meta.title.clone();
    }
    match &draft.body {
        Body::Plan(_) => words.start.untitled.to_owned(),
        Body::Annex(annex) => annex_title(annex.head.school_year, words),
    }
}

/// The name of an annex without a title, for example "Bilag 1 2026/27".
pub fn annex_title(year: Option<SchoolYear>, words: &Words) -> String {
    let year = year.map(|year| format!(" {year}")).unwrap_or_default();
    format!("{}{year}", words.start.annex_title)
}
