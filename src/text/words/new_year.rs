//! Words of the coming school year: the reminder, and the annex made from the one before.

pub struct NewYearWords {
    /// The annex of this school year is to be made.
    pub due_coming: fn(&str) -> String,
    /// The last update was on this day, more than a year ago.
    pub due_old: fn(&str) -> String,
    pub start: &'static str,
    /// What the reminder is, for those who hear it.
    pub reminder: &'static str,
    pub title: fn(&str) -> String,
    pub text: &'static str,
    pub which: &'static str,
    pub all: &'static str,
    pub none: &'static str,
    /// How many activities come along, of how many.
    pub kept: fn(usize, usize) -> String,
    pub no_activities: &'static str,
    pub make: fn(&str) -> String,
    pub made: fn(&str) -> String,
}
