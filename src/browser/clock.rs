//! The clock.
//!
//! Called by `state`, which passes the moment to `domain` as a parameter. Date formats
//! are in `text`.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Offset, TimeZone, Timelike, Utc};

/// The current moment.
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Today's date in the user's time zone.
pub fn today() -> NaiveDate {
    local(now()).date()
}

/// The milliseconds until the next midnight in the user's time zone, rounded up to seconds. Wrong by an hour
/// on the day of a change between summer and winter time.
pub fn until_midnight() -> u32 {
    const DAY: u32 = 24 * 60 * 60;
    (DAY - local(now()).num_seconds_from_midnight()) * 1000
}

/// The moment in the user's time zone.
pub fn local(at: DateTime<Utc>) -> NaiveDateTime {
    let utc = at.naive_utc();
    let offset = Local.offset_from_utc_datetime(&utc).fix();
    // `DateTime::naive_local` panics for extreme dates, and a file can contain any moment.
    utc.checked_add_offset(offset).unwrap_or(utc)
}
