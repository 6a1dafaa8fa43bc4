//! Text of the new school year: the reminder, and the annex based on the previous one.

pub struct NewYearWords {
    /// Reminds of the annex of this school year.
    pub due_coming: fn(&str) -> String,
    /// Says that the last update was on this day, more than a year ago.
    pub due_old: fn(&str) -> String,
    pub start: &'static str,
    /// The accessible name of the reminder.
    pub reminder: &'static str,
    pub title: fn(&str) -> String,
    pub text: &'static str,
    pub which: &'static str,
    pub all: &'static str,
    pub none: &'static str,
    /// The number of activities that are kept, and of all.
    pub kept: fn(usize, usize) -> String,
    pub no_activities: &'static str,
    pub make: fn(&str) -> String,
    pub made: fn(&str) -> String,
}
