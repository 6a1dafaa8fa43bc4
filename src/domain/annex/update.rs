//! When an update for the next school year is due.

use chrono::{Datelike, Days, NaiveDate};

use super::Annex;
use crate::domain::SchoolYear;

/// Why an update is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// It is May or June: the annex of the next school year is to be made.
    ComingYear(SchoolYear),
    /// The last update is more than a year old.
    OutOfDate(NaiveDate),
}

/// The facts that decide when the update of an annex is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Updated {
    pub school_year: Option<SchoolYear>,
    /// The day of the last update, if the user entered it.
    pub on: Option<NaiveDate>,
}

impl Updated {
    /// Whether an update is due on `today`. Without a day of the last update, `last_change` is used
    /// instead. `has_successor` says that the annex of a later year exists.
    ///
    /// Bilag 1 is updated at least once a year, in May or June for the next school year.
    pub fn due(self, today: NaiveDate, last_change: NaiveDate, has_successor: bool) -> Option<Due> {
        if has_successor {
            return None;
        }
        let this_year = SchoolYear::containing(today);
        let is_of_coming_year = self.school_year.is_some_and(|year| year > this_year);
        let updated = self.on.unwrap_or(last_change);
        let year_ago = today.checked_sub_days(Days::new(365)).unwrap_or(today);
        match this_year.next() {
            Some(coming) if matches!(today.month(), 5 | 6) && !is_of_coming_year => {
                Some(Due::ComingYear(coming))
            }
            _ => (updated < year_ago).then_some(Due::OutOfDate(updated)),
        }
    }
}

impl Annex {
    /// The facts that decide when its update is due.
    pub fn updated(&self) -> Updated {
        Updated {
            school_year: self.head.school_year,
            on: self.head.updated,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    fn annex(start: i32) -> Updated {
        let mut annex = Annex::default();
        annex.head.school_year = SchoolYear::starting(start);
        annex.updated()
    }

    #[test]
    fn the_next_year_is_due_in_may_and_june() {
        let annex = annex(2026);
        let due = |today| annex.due(today, day(2026, 8, 20), false);
        let coming = SchoolYear::starting(2027).map(Due::ComingYear);
        assert_eq!(due(day(2027, 5, 10)), coming);
        assert_eq!(due(day(2027, 6, 30)), coming);
        assert_eq!(due(day(2026, 10, 10)), None);
        assert_eq!(due(day(2027, 7, 1)), None);
    }

    #[test]
    fn nothing_is_due_once_the_annex_of_the_next_year_exists() {
        let today = day(2027, 5, 10);
        assert_eq!(annex(2027).due(today, day(2027, 5, 1), false), None);
        assert_eq!(annex(2026).due(today, day(2026, 8, 20), true), None);
    }

    #[test]
    fn an_update_is_due_after_a_year_in_any_month() {
        let annex = annex(2025);
        let old = day(2025, 9, 1);
        assert_eq!(annex.due(day(2026, 9, 1), old, false), None);
        assert_eq!(
            annex.due(day(2026, 9, 2), old, false),
            Some(Due::OutOfDate(old))
        );
    }
}
