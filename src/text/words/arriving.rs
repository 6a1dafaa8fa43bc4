//! Text about a file of which the draft is on the device already.

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
}
