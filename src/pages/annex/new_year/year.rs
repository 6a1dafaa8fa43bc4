//! The school year that follows an annex.

use chrono::{Datelike, NaiveDate};

use crate::domain::SchoolYear;

/// The year after that of the annex, or the year that is due now, whichever is later. Due is the next
/// school year from May on, and the current one before.
pub fn coming_year(of_annex: Option<SchoolYear>, today: NaiveDate) -> Option<SchoolYear> {
    let this = SchoolYear::containing(today);
    let after = of_annex.unwrap_or(this).next()?;
    let now = if (5..8).contains(&today.month()) {
        this.next()?
    } else {
        this
    };
    Some(after.max(now))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn coming(annex: Option<i32>, year: i32, month: u32) -> Option<i32> {
        let today = NaiveDate::from_ymd_opt(year, month, 10).unwrap_or_default();
        let annex = annex.and_then(SchoolYear::starting);
        coming_year(annex, today).map(SchoolYear::start_year)
    }

    #[test]
    fn the_year_after_the_annex_comes_next() {
        assert_eq!(coming(Some(2026), 2027, 5), Some(2027));
        assert_eq!(coming(Some(2026), 2026, 10), Some(2027));
        assert_eq!(coming(Some(2027), 2027, 5), Some(2028));
        assert_eq!(coming(None, 2026, 10), Some(2027));
    }

    #[test]
    fn an_old_annex_leads_to_the_year_that_is_due() {
        assert_eq!(coming(Some(2019), 2026, 10), Some(2026));
        assert_eq!(coming(Some(2019), 2027, 2), Some(2026));
        assert_eq!(coming(Some(2019), 2027, 5), Some(2027));
    }
}
