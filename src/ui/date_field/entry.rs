//! What a picker holds, and reading it.

use chrono::{NaiveDate, NaiveTime};

use crate::domain::is_plausible;

/// What a picker holds.
pub struct Entry {
    /// Empty also while it holds something that is no date.
    pub text: String,
    /// Whether it holds something that is no date: parts of one, or 31 February.
    pub is_bad: bool,
}

/// Why an entry can't be read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    Incomplete,
    Year,
}

pub fn read_date(entry: &Entry) -> Result<Option<NaiveDate>, Fault> {
    if entry.text.is_empty() {
        return empty(entry);
    }
    // A year of five digits can't be parsed.
    let date = entry.text.parse().ok();
    let date = date.filter(|date| is_plausible(*date));
    date.map(Some).ok_or(Fault::Year)
}

pub fn read_time(entry: &Entry) -> Result<Option<NaiveTime>, Fault> {
    if entry.text.is_empty() {
        return empty(entry);
    }
    let forms = ["%H:%M", "%H:%M:%S%.f"];
    let mut times = forms
        .iter()
        .map(|form| NaiveTime::parse_from_str(&entry.text, form));
    let time = times.find_map(Result::ok);
    time.map(Some).ok_or(Fault::Incomplete)
}

fn empty<T>(entry: &Entry) -> Result<Option<T>, Fault> {
    if entry.is_bad {
        Err(Fault::Incomplete)
    } else {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str, is_bad: bool) -> Result<Option<NaiveDate>, &'static str> {
        let entry = Entry {
            text: text.to_owned(),
            is_bad,
        };
        read_date(&entry).map_err(|fault| match fault {
            Fault::Incomplete => "incomplete",
            Fault::Year => "year",
        })
    }

    #[test]
    fn a_date_that_cannot_be_read_is_not_an_empty_one() {
        let day = NaiveDate::from_ymd_opt(2026, 12, 3);
        assert_eq!(date("2026-12-03", false), Ok(day));
        assert_eq!(date("", false), Ok(None));
        assert_eq!(date("", true), Err("incomplete"));
        for year in [
            "0002", "0020", "0026", "0202", "1899", "3000", "20261", "275760",
        ] {
            assert_eq!(date(&format!("{year}-12-03"), false), Err("year"), "{year}");
        }
        assert_eq!(date("3. december", false), Err("year"));
    }

    #[test]
    fn a_time_that_cannot_be_read_is_not_an_empty_one() {
        let time = |text: &str, is_bad| {
            let entry = Entry {
                text: text.to_owned(),
                is_bad,
            };
            read_time(&entry).map_err(|_| "incomplete")
        };
        let ten = NaiveTime::from_hms_opt(10, 30, 0);
        for text in ["10:30", "10:30:00", "10:30:00.000"] {
            assert_eq!(time(text, false), Ok(ten), "{text}");
        }
        assert_eq!(time("", false), Ok(None));
        assert_eq!(time("", true), Err("incomplete"));
        assert_eq!(time("10", false), Err("incomplete"));
    }
}
