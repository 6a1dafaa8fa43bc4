//! Text about files that are opened, and of those whose draft is on the device already.

pub struct ArrivingWords {
    pub import_title: &'static str,
    pub import_text: fn(&str) -> String,
    pub import_mine: &'static str,
    pub import_theirs: &'static str,
    pub import_changed: fn(&str) -> String,
    pub keep_both: &'static str,
    pub keep_both_text: &'static str,
    pub replace: &'static str,
    pub replace_text: &'static str,
    pub opened: fn(usize) -> String,
    pub same: &'static str,
    pub replaced: &'static str,
    /// Says that a large file is being read, by its name.
    pub reading: fn(&str) -> String,
    /// The progress of storing many drafts: how many of how many.
    pub storing: fn(usize, usize) -> String,
}
