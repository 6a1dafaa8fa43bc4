//! The Danish school year.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};

use super::YEARS;

/// A school year, named after both of its calendar years ("2026/27"). It runs from 1 August to 31
/// July (folkeskoleloven § 14 a).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct SchoolYear {
    start: i32,
}

/// The text is not a school year such as "2026/27".
#[derive(Debug, PartialEq, Eq)]
pub struct NotASchoolYear;

impl SchoolYear {
    /// The school year that begins in August of `year`; `None` outside 1900 to 2999.
    pub fn starting(year: i32) -> Option<Self> {
        YEARS.contains(&year).then_some(Self { start: year })
    }

    /// The school year that contains `date`, clamped to the years that can be written.
    pub fn containing(date: NaiveDate) -> Self {
        let start = if date.month() >= 8 {
            date.year()
        } else {
            date.year() - 1
        };
        Self {
            start: start.clamp(*YEARS.start(), *YEARS.end()),
        }
    }

    /// The calendar year in which it begins.
    pub fn start_year(self) -> i32 {
        self.start
    }

    /// The school year after this one.
    pub fn next(self) -> Option<Self> {
        Self::starting(self.start + 1)
    }

    /// The year after this one, if there is one, or the year that is due now, whichever is later. Due is the
    /// next school year from May on, and the current one before.
    pub fn coming(of: Option<Self>, today: NaiveDate) -> Option<Self> {
        let this = Self::containing(today);
        let after = of.unwrap_or(this).next()?;
        let now = if (5..8).contains(&today.month()) {
            this.next()?
        } else {
            this
        };
        Some(after.max(now))
    }

    /// 1 August of its first calendar year.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.start, 8, 1).unwrap_or_default()
    }

    /// 31 July of its second calendar year.
    pub fn last_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.start + 1, 7, 31).unwrap_or_default()
    }

    /// The school years that a form offers, from `before` years earlier to `after` years later.
    pub fn around(self, before: i32, after: i32) -> Vec<Self> {
        (self.start - before..=self.start + after)
            .filter_map(Self::starting)
            .collect()
    }
}

impl fmt::Display for SchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{:02}", self.start, (self.start + 1).rem_euclid(100))
    }
}

impl std::str::FromStr for SchoolYear {
    type Err = NotASchoolYear;

    fn from_str(text: &str) -> Result<Self, NotASchoolYear> {
        let (first, _) = text.split_once('/').ok_or(NotASchoolYear)?;
        let year = first
            .parse()
            .ok()
            .and_then(Self::starting)
            .ok_or(NotASchoolYear)?;
        (year.to_string() == text)
            .then_some(year)
            .ok_or(NotASchoolYear)
    }
}

impl fmt::Display for NotASchoolYear {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a school year such as 2026/27")
    }
}

impl TryFrom<String> for SchoolYear {
    type Error = NotASchoolYear;

    fn try_from(text: String) -> Result<Self, NotASchoolYear> {
        text.parse()
    }
}

impl From<SchoolYear> for String {
    fn from(year: SchoolYear) -> Self {
        year.to_string()
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for SchoolYear {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "SchoolYear".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^(19|2[0-9])[0-9]{2}/[0-9]{2}$",
            "description": "A school year, from 1 August to 31 July, such as 2026/27."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn a_school_year_starts_on_the_first_of_august() {
        assert_eq!(
            SchoolYear::containing(day(2026, 7, 31)).to_string(),
            "2025/26"
        );
        assert_eq!(
            SchoolYear::containing(day(2026, 8, 1)).to_string(),
            "2026/27"
        );
    }

    #[test]
    fn the_first_and_the_last_date_are_in_a_school_year() {
        assert_eq!(
            SchoolYear::containing(NaiveDate::MIN).to_string(),
            "1900/01"
        );
        let last = SchoolYear::containing(NaiveDate::MAX);
        assert_eq!(last.to_string(), "2999/00");
        assert_eq!(last.next(), None);
        assert_eq!(last.around(0, 5), [last]);
        assert!(last.first_day() < last.last_day());
    }

    #[test]
    fn the_second_year_of_a_century_has_two_digits() {
        assert_eq!(
            SchoolYear::starting(1999).map(|y| y.to_string()).as_deref(),
            Some("1999/00")
        );
        assert_eq!("1999/00".parse().ok(), SchoolYear::starting(1999));
    }

    #[test]
    fn only_consecutive_years_are_a_school_year() {
        for text in ["2026/28", "2026", "26/27", "2026/2027", "", "/", "9999/00"] {
            assert_eq!(text.parse::<SchoolYear>(), Err(NotASchoolYear), "{text}");
        }
    }

    fn coming(of: Option<i32>, year: i32, month: u32) -> Option<i32> {
        let today = NaiveDate::from_ymd_opt(year, month, 10).unwrap_or_default();
        let of = of.and_then(SchoolYear::starting);
        SchoolYear::coming(of, today).map(SchoolYear::start_year)
    }

    #[test]
    fn the_year_after_a_draft_comes_next() {
        assert_eq!(coming(Some(2026), 2027, 5), Some(2027));
        assert_eq!(coming(Some(2026), 2026, 10), Some(2027));
        assert_eq!(coming(Some(2027), 2027, 5), Some(2028));
        assert_eq!(coming(None, 2026, 10), Some(2027));
    }

    #[test]
    fn an_old_draft_leads_to_the_year_that_is_due() {
        assert_eq!(coming(Some(2019), 2026, 10), Some(2026));
        assert_eq!(coming(Some(2019), 2027, 2), Some(2026));
        assert_eq!(coming(Some(2019), 2027, 5), Some(2027));
    }
}
