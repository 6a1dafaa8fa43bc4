//! The draft of a coming school year, created from one on this device, which is not changed.

use std::collections::BTreeSet;

use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{Body, Draft, DraftId, RowId, SchoolYear};
use crate::state::{Library, new_row_id};
use crate::worksheet::{KeptPart, move_to_year, plan_of_year, worksheet_again};

impl Library {
    /// Creates the annex of a coming school year from another, with the kept activities only.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_next_annex(
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
        next.meta.title = renamed(&from.meta.title, old_year, year).unwrap_or_default();
        self.keep(&next)?;
        Ok(id)
    }

    /// Creates the plan or the worksheet of a coming school year from another, with the kept parts only.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_next(
        self,
        from: &Draft,
        year: SchoolYear,
        keep: &BTreeSet<KeptPart>,
    ) -> Result<DraftId, StorageError> {
        let id = DraftId(browser::ids::new_uuid());
        let old_year = from.plan().and_then(|plan| plan.profile.school_year);
        let title = next_title(&from.meta.title, old_year, year);
        let mut next = from.duplicate(id, title, browser::clock::now());
        match &mut next.body {
            Body::Plan(plan) => **plan = plan_of_year(plan, year, keep, new_row_id),
            Body::Worksheet(body) => **body = worksheet_again(body, keep),
            Body::Annex(_) => {}
        }
        self.keep(&next)?;
        Ok(id)
    }
}

/// The old title with the new year in it, or behind it. An empty title stays empty.
fn next_title(title: &str, old: Option<SchoolYear>, new: SchoolYear) -> String {
    let title = title.trim();
    // A worksheet has a year in its title at most.
    let last = || title.split_whitespace().last()?.parse().ok();
    let renamed = renamed(title, old.or_else(last), new);
    renamed.unwrap_or_else(|| match title {
        "" => String::new(),
        title => format!("{title} {new}"),
    })
}

/// The old title with the new year in place of the old one; `None` if it names no year, because it would be
/// the same for both.
fn renamed(title: &str, old: Option<SchoolYear>, new: SchoolYear) -> Option<String> {
    let old = old?.to_string();
    title
        .contains(&old)
        .then(|| title.replace(&old, &new.to_string()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_year_in_a_title_goes_along() {
        let year = SchoolYear::starting;
        let title = |title| year(2027).map(|new| renamed(title, year(2026), new));
        let said = |text: &str| Some(Some(text.to_owned()));
        assert_eq!(title("Mit bilag 2026/27"), said("Mit bilag 2027/28"));
        assert_eq!(title("Mit bilag"), Some(None));
        assert_eq!(title(""), Some(None));
    }

    #[test]
    fn the_plan_of_a_coming_year_is_told_from_the_old_one() {
        let year = SchoolYear::starting;
        let next = |title, old| year(2027).map(|new| next_title(title, old, new));
        let said = |text: &str| Some(text.to_owned());
        let old = year(2026);
        assert_eq!(next("Broen 2026/27", old), said("Broen 2027/28"));
        assert_eq!(next(" Broen ", old), said("Broen 2027/28"));
        assert_eq!(next("Ark 2025/26", None), said("Ark 2027/28"));
        assert_eq!(next("", old), said(""));
    }
}
