//! The annex of a coming school year, made from one on this device.

use std::collections::BTreeSet;

use super::Library;
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{AnnexHead, Draft, DraftId, RowId, SchoolYear};

/// An annex, as far as it may be the next after another.
pub(super) struct Follower<'a> {
    pub copied_from: Option<DraftId>,
    pub school_year: Option<SchoolYear>,
    pub ambassador: &'a str,
}

impl Follower<'_> {
    /// Whether it was made from this annex, or is one of the same ambassador's for a later year.
    pub fn follows(&self, id: DraftId, head: &AnnexHead) -> bool {
        let is_same = self.ambassador.trim() == head.ambassador.trim();
        let is_later = match (self.school_year, head.school_year) {
            (Some(this), Some(that)) => this > that,
            _ => false,
        };
        self.copied_from == Some(id) || (is_same && is_later)
    }
}

impl Library {
    /// Makes the annex of a coming school year from another with the kept activities only;
    /// the other stays as it was.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_next_year(
        self,
        from: &Draft,
        year: SchoolYear,
        keep: &BTreeSet<RowId>,
    ) -> Result<DraftId, StorageError> {
        let id = DraftId(browser::ids::new_uuid());
        let old = from.annex();
        let old_year = old.and_then(|annex| annex.head.school_year);
        let mut annex = old
            .map(|annex| annex.for_next_year(from.meta.id, keep))
            .unwrap_or_default();
        annex.head.school_year = Some(year);
        let now = browser::clock::now();
        let mut next = Draft::new_annex(id, now, annex, &from.meta.language);
        next.meta.title = next_title(&from.meta.title, old_year, year);
        self.keep(&next)?;
        Ok(id)
    }
}

/// The old title with the new year in it; one that names no year would not tell them apart.
fn next_title(title: &str, old: Option<SchoolYear>, new: SchoolYear) -> String {
    let old = old.map(|year| year.to_string());
    match old {
        Some(old) if title.contains(&old) => title.replace(&old, &new.to_string()),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    #[test]
    fn the_next_annex_of_an_ambassador_follows_however_it_was_made() {
        let (id, other) = (DraftId(Uuid::nil()), DraftId(Uuid::max()));
        let head = AnnexHead {
            school_year: SchoolYear::starting(2026),
            ambassador: "Mette ".to_owned(),
            ..AnnexHead::default()
        };
        let follows = |copied_from, year, ambassador| {
            let school_year = SchoolYear::starting(year);
            let follower = Follower {
                copied_from,
                school_year,
                ambassador,
            };
            follower.follows(id, &head)
        };
        assert!(follows(Some(id), 2026, "Jonas"));
        assert!(follows(None, 2027, "Mette"));
        assert!(!follows(Some(other), 2026, "Mette"));
        assert!(!follows(None, 2027, "Jonas"));
        assert!(!follows(None, 2025, "Mette"));
    }

    #[test]
    fn the_year_in_a_title_goes_along() {
        let year = SchoolYear::starting;
        let title = |title| year(2027).map(|new| next_title(title, year(2026), new));
        let said = |text: &str| Some(text.to_owned());
        assert_eq!(title("Mit bilag 2026/27"), said("Mit bilag 2027/28"));
        assert_eq!(title("Mit bilag"), said(""));
        assert_eq!(title(""), said(""));
    }
}
