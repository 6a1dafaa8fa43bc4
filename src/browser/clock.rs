//! What time it is, here.
//!
//! Called by `state`, which hands the moment to `domain` as a parameter. What must
//! not be here: how a date is written; that is `text`.

use chrono::{DateTime, Local, NaiveDate, NaiveDateTime, Offset, TimeZone, Utc};

/// The present moment.
pub fn now() -> DateTime<Utc> {
    Utc::now()
}

/// Today's date where the user is.
pub fn today() -> NaiveDate {
    local(now()).date()
}

/// The moment as a clock on the wall shows it where the user is.
pub fn local(at: DateTime<Utc>) -> NaiveDateTime {
    let utc = at.naive_utc();
    let offset = Local.offset_from_utc_datetime(&utc).fix();
    // `DateTime::naive_local` panics at the ends of time, and a file may hold any moment.
    utc.checked_add_offset(offset).unwrap_or(utc)
}
