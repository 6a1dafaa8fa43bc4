//! Date and time formats of each language.

use chrono::{Datelike, NaiveDate, NaiveDateTime, NaiveTime, Timelike};

use super::Words;

impl Words {
    /// "3. maj 2027"
    pub fn date(&self, date: NaiveDate) -> String {
        let month = month_of(&self.dates.months, date);
        (self.dates.with_year)(date.day(), month, date.year())
    }

    /// "3. maj"
    pub fn day(&self, date: NaiveDate) -> String {
        (self.dates.without_year)(date.day(), month_of(&self.dates.months, date))
    }

    /// "maj", abbreviated, for narrow charts
    pub fn short_month(&self, date: NaiveDate) -> &'static str {
        month_of(&self.dates.short_months, date)
    }

    /// "10.42"
    pub fn time(&self, time: NaiveTime) -> String {
        let separator = self.dates.time_separator;
        format!("{:02}{separator}{:02}", time.hour(), time.minute())
    }

    /// The time if `moment` is today, otherwise the day, with the year if it is not the current one.
    pub fn when(&self, moment: NaiveDateTime, today: NaiveDate) -> String {
        let date = moment.date();
        if date == today {
            (self.dates.today_at)(&self.time(moment.time()))
        } else if date.year() == today.year() {
            self.day(date)
        } else {
            self.date(date)
        }
    }
}

fn month_of(months: &[&'static str; 12], date: NaiveDate) -> &'static str {
    months.get(date.month0() as usize).copied().unwrap_or("")
}

#[cfg(test)]
mod tests {
    use super::super::{Language, words};
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn each_language_has_its_date_format() {
        let date = day(2027, 5, 3);
        assert_eq!(words(Language::Da).date(date), "3. maj 2027");
        assert_eq!(words(Language::En).date(date), "3 May 2027");
        assert_eq!(words(Language::Nb).date(date), "3. mai 2027");
    }

    #[test]
    fn a_moment_of_today_shows_its_time_and_an_older_one_its_day() {
        let today = day(2026, 11, 20);
        let at = |date: NaiveDate| date.and_hms_opt(10, 42, 7).unwrap_or_default();
        let da = words(Language::Da);
        assert_eq!(da.when(at(today), today), "i dag 10.42");
        assert_eq!(da.when(at(day(2026, 5, 3)), today), "3. maj");
        assert_eq!(da.when(at(day(2025, 5, 3)), today), "3. maj 2025");
    }
}
