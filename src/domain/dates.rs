//! Which dates and moments a draft can mean, and the correction of a draft that arrives from a file.

use std::ops::RangeInclusive;

use chrono::{DateTime, Datelike, NaiveDate, TimeDelta, Utc};

use super::{Annex, AnswerValue, Body, Draft, Period, Plan, Responses};

/// The years that can be entered. A year outside of them is a typing error.
pub const YEARS: RangeInclusive<i32> = 1900..=2999;

/// Whether a date has a year that can be entered.
pub fn is_plausible(date: NaiveDate) -> bool {
    YEARS.contains(&date.year())
}

/// The moment, or `now` if the moment is from a wrong clock: more than a day ahead.
pub fn plausible_moment(at: DateTime<Utc>, now: DateTime<Utc>) -> DateTime<Utc> {
    // A day, because the clocks of two computers differ, and so do their time zones if one is wrong.
    let latest = now.checked_add_signed(TimeDelta::days(1)).unwrap_or(now);
    if at > latest { now } else { at }
}

impl Draft {
    /// Corrects a draft that was read from a file: its moments and those of its comments, and dates whose year was entered with
    /// two digits (a browser makes the year 0026 of "26").
    pub fn correct_received(&mut self, now: DateTime<Utc>) {
        self.meta.correct_moments(now);
        if let Some(responses) = self.responses_mut() {
            responses.correct_comments(now);
        }
        let complete = |date: &mut Option<NaiveDate>| *date = date.map(with_century);
        match &mut self.body {
            Body::Plan(plan) => plan.each_date(complete),
            Body::Annex(annex) => annex.each_date(complete),
            Body::Worksheet(worksheet) => worksheet.responses.each_date(complete),
        }
    }
}

/// The date in this century, if its year has two digits at most.
fn with_century(date: NaiveDate) -> NaiveDate {
    let short = (0..100).contains(&date.year());
    let completed = short.then(|| date.with_year(2000 + date.year()));
    completed.flatten().unwrap_or(date)
}

/// The date in another year that has the same weekday and is closest to the same day.
fn in_other_year(date: NaiveDate, years: i32) -> NaiveDate {
    let same_day = |date: NaiveDate| date.with_year(date.year() + years);
    // 29 February is in one year of four.
    let moved = same_day(date).or_else(|| same_day(date.pred_opt()?));
    let Some(moved) = moved.filter(|moved| is_plausible(*moved)) else {
        return date;
    };
    let [from, to] = [moved, date].map(|date| i64::from(date.weekday().num_days_from_monday()));
    // From three days earlier to three days later.
    let days = (to - from + 3).rem_euclid(7) - 3;
    moved + TimeDelta::days(days)
}

impl Plan {
    /// Moves every date by years, to the same weekday.
    pub fn move_dates(&mut self, years: i32) {
        self.each_date(|date| *date = date.map(|date| in_other_year(date, years)));
    }

    /// Calls `change` with every date. A test compares it with the schema.
    fn each_date(&mut self, mut change: impl FnMut(&mut Option<NaiveDate>)) {
        self.profile.period.each_date(&mut change);
        self.tasks.iter_mut().for_each(|task| change(&mut task.due));
        self.meetings
            .iter_mut()
            .for_each(|meeting| change(&mut meeting.date));
        change(&mut self.agreement.signed_on);
        self.responses.each_date(change);
    }
}

impl Responses {
    /// Calls `change` with every date. A test compares it with the schema.
    fn each_date(&mut self, mut change: impl FnMut(&mut Option<NaiveDate>)) {
        for answer in self.answers.values_mut() {
            if let AnswerValue::Checkpoint(point) = &mut answer.answer {
                point
                    .checks
                    .iter_mut()
                    .for_each(|check| change(&mut check.date));
            }
        }
    }
}

impl Annex {
    /// Calls `change` with every date. A test compares it with the schema.
    fn each_date(&mut self, mut change: impl FnMut(&mut Option<NaiveDate>)) {
        self.head.period.each_date(&mut change);
        change(&mut self.head.updated);
        for activity in self.activities.iter_mut().chain(&mut self.removed) {
            change(&mut activity.report.date);
        }
    }
}

impl Period {
    fn each_date(&mut self, change: &mut impl FnMut(&mut Option<NaiveDate>)) {
        change(&mut self.from);
        change(&mut self.to);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
    }

    #[test]
    fn only_years_of_two_digits_are_completed() {
        for (found, expected) in [
            (day(26, 12, 3), day(2026, 12, 3)),
            (day(0, 2, 29), day(2000, 2, 29)),
            (day(24, 2, 29), day(2024, 2, 29)),
            (day(99, 1, 1), day(2099, 1, 1)),
            (day(100, 1, 1), day(100, 1, 1)),
            (day(-1, 1, 1), day(-1, 1, 1)),
            (day(1926, 1, 1), day(1926, 1, 1)),
            (NaiveDate::MAX, NaiveDate::MAX),
        ] {
            assert_eq!(with_century(found), expected);
        }
    }

    #[test]
    fn a_date_in_another_year_has_the_same_weekday_and_is_close_to_the_same_day() {
        for years in [-2, 0, 1, 2, 5] {
            for after in 0..500 {
                let date = day(2026, 3, 1) + TimeDelta::days(after);
                let moved = in_other_year(date, years);
                assert_eq!(moved.weekday(), date.weekday(), "{date} by {years}");
                let close =
                    |days| (moved - TimeDelta::days(days)).with_year(date.year()) == Some(date);
                assert!((-3..=3).any(close), "{date} by {years} is {moved}");
            }
        }
        assert_eq!(
            in_other_year(day(2028, 2, 29), 1),
            day(2029, 2, 27),
            "a Tuesday"
        );
        assert_eq!(in_other_year(day(2999, 5, 4), 1), day(2999, 5, 4));
        assert_eq!(in_other_year(NaiveDate::MAX, 1), NaiveDate::MAX);
    }

    #[test]
    fn a_moment_more_than_a_day_ahead_is_now() {
        let now = DateTime::UNIX_EPOCH;
        for (hours, expected) in [(-9999, -9999), (0, 0), (24, 24), (25, 0)] {
            let at = now + TimeDelta::hours(hours);
            let expected = now + TimeDelta::hours(expected);
            assert_eq!(plausible_moment(at, now), expected, "{hours} hours");
        }
        assert_eq!(plausible_moment(DateTime::<Utc>::MAX_UTC, now), now);
        let end = DateTime::<Utc>::MAX_UTC;
        assert_eq!(plausible_moment(end, end), end);
    }
}
