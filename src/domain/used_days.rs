//! The days on which the app was used. What is deleted after some time is deleted after so many of these
//! days, because the difference of two readings of a clock may be wrong by years.
//!
//! Stored as text: their number, then the last of them, each as its number in the calendar. A day counts
//! once while it is in the list, so a clock that goes wrong and back again adds a single day.

use chrono::{Datelike, NaiveDate};

/// How many days the list has.
const LISTED: usize = 60;

/// How many days the stored text has counted.
pub fn counted(text: &str) -> u32 {
    let count = text.split(' ').next().unwrap_or_default();
    count.parse().unwrap_or_default()
}

/// Whether this day was counted last.
pub fn ends_with(text: &str, day: NaiveDate) -> bool {
    let last = text.rsplit(' ').next();
    last == Some(day.num_days_from_ce().to_string().as_str())
}

/// The text with this day counted; `None` if it was counted before.
pub fn with_day(text: &str, day: NaiveDate) -> Option<String> {
    let day = day.num_days_from_ce().to_string();
    let listed: Vec<&str> = text.split(' ').skip(1).collect();
    if listed.contains(&day.as_str()) {
        return None;
    }
    let mut text = counted(text).saturating_add(1).to_string();
    let dropped = (listed.len() + 1).saturating_sub(LISTED);
    for day in listed.into_iter().skip(dropped).chain([day.as_str()]) {
        text.push(' ');
        text.push_str(day);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;

    fn day(number: u64) -> NaiveDate {
        let first = NaiveDate::from_ymd_opt(2026, 11, 20).unwrap_or_default();
        first.checked_add_days(Days::new(number)).unwrap_or(first)
    }

    /// The text after these days.
    fn after(days: impl IntoIterator<Item = u64>) -> String {
        days.into_iter().fold(String::new(), |text, number| {
            with_day(&text, day(number)).unwrap_or(text)
        })
    }

    #[test]
    fn each_day_counts_once() {
        assert_eq!(counted(&after([])), 0);
        assert_eq!(counted(&after([0, 0, 1, 1, 1, 5])), 3);
        assert_eq!(with_day(&after([0, 1]), day(1)), None);
        assert!(ends_with(&after([0, 1]), day(1)));
        assert!(!ends_with(&after([0, 1]), day(0)) && !ends_with("", day(0)));
    }

    #[test]
    fn one_wrong_clock_counts_as_one_day() {
        let ahead = 3 * 365;
        assert_eq!(counted(&after([0, ahead, 0])), 2);
        assert_eq!(counted(&after([0, ahead, 0, ahead, 0, 1])), 3);
    }

    #[test]
    fn the_list_stays_small() {
        let text = after(0..500);
        assert_eq!(counted(&text), 500);
        assert_eq!(text.split(' ').count(), 1 + LISTED);
        assert_eq!(with_day(&text, day(499)), None);
    }

    #[test]
    fn other_text_counts_as_none() {
        for text in ["", " ", "many", "-3 1"] {
            assert_eq!(counted(text), 0, "{text:?}");
            let counted_again = with_day(text, day(0)).map(|text| counted(&text));
            assert_eq!(counted_again, Some(1), "{text:?}");
        }
        let last = format!("{} 1", u32::MAX);
        let more = with_day(&last, day(0)).map(|text| counted(&text));
        assert_eq!(more, Some(u32::MAX));
    }
}
