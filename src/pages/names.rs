//! Names of drafts, and whether they are in a file, used by several pages.

use crate::browser::clock::local;
use crate::domain::{Body, Draft, SchoolYear, isolated, visible};
use crate::files::InFile;
use crate::state::today;
use crate::text::Words;

/// The title of a draft, or a placeholder. Fit for use inside a sentence.
pub fn draft_title(draft: &Draft, words: &Words) -> String {
    let title = visible(&draft.meta.title);
    if !title.is_empty() {
        return isolated(title);
    }
    match &draft.body {
        Body::Plan(_) => words.start.untitled.to_owned(),
        Body::Annex(annex) => annex_title(annex.head.school_year, words),
        Body::Worksheet(_) => words.start.kind_worksheet.to_owned(),
    }
}

/// The name of an annex without a title, for example "Bilag 1 2026/27".
pub fn annex_title(year: Option<SchoolYear>, words: &Words) -> String {
    let year = year.map(|year| format!(" {year}")).unwrap_or_default();
    format!("{}{year}", words.start.annex_title)
}

/// Whether a draft is in a file, in words; empty when there is nothing to say.
pub fn in_file(state: InFile, words: &Words) -> String {
    match state {
        InFile::Nothing => String::new(),
        InFile::Never => words.app.not_in_file.to_owned(),
        InFile::Same(Some(at)) => (words.app.in_file)(&words.when(local(at), today())),
        InFile::Same(None) => words.app.in_own_file.to_owned(),
        InFile::Changed(_) => words.app.changed_since_file.to_owned(),
    }
}
