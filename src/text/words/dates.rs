//! Date and time formats of a language.

pub struct DateWords {
    pub months: [&'static str; 12],
    pub short_months: [&'static str; 12],
    /// Day, month, year.
    pub with_year: fn(u32, &str, i32) -> String,
    /// Day, month.
    pub without_year: fn(u32, &str) -> String,
    pub time_separator: char,
    /// A time of today.
    pub today_at: fn(&str) -> String,
}
