//! The annex of a coming school year, created from one on this device.

use std::collections::BTreeSet;

use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, DraftId, RowId, SchoolYear};
use crate::state::Library;
use crate::worksheet::move_to_year;

impl Library {
    /// Creates the annex of a coming school year from another, with the kept activities only. The other
    /// is not changed.
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
        // From the old year, so that its defaults are recognised.
        annex.head.school_year = old_year;
        move_to_year(&mut annex, Some(year));
        let now = browser::clock::now();
        let mut next = Draft::new_annex(id, now, annex, &from.meta.language);
        next.meta.title = next_title(&from.meta.title, old_year, year);
        self.keep(&next)?;
        Ok(id)
    }
}

/// The old title with the new year in it. A title without a year would be the same for both, so the new
/// annex gets none.
fn next_title(title: &str, old: Option<SchoolYear>, new: SchoolYear) -> String {
    let old = old.map(|year| year.to_string());
    match old {
        Some(old) if title.contains(&old) => title.replace(&old, &new.to_string()),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

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
