//! Text of errors, with the next step for the user.

pub struct ProblemWords {
    pub file_title: &'static str,
    pub nothing_changed: &'static str,
    pub empty: &'static str,
    pub too_large: fn(u64, u64) -> String,
    pub not_text: &'static str,
    pub not_json: fn(usize, usize) -> String,
    pub utf16: &'static str,
    pub too_deep: &'static str,
    pub too_much: &'static str,
    /// The place, the number of items, and the maximum.
    pub too_many: fn(&str, usize, usize) -> String,
    pub page_not_ours: &'static str,
    pub page_cut: &'static str,
    pub page_changed: &'static str,
    pub not_samspil: &'static str,
    pub newer: fn(u64) -> String,
    pub unknown_kind: fn(&str) -> String,
    pub wrong_type: fn(&str, &str) -> String,
    pub unread: &'static str,
}
