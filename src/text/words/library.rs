//! Text of what the list of drafts loads on demand: search, the bin, and records that can't be read.

pub struct LibraryWords {
    pub bin_text: &'static str,
    pub bin_restore: &'static str,
    pub bin_delete: &'static str,
    pub search: &'static str,
    pub found: fn(usize) -> String,
    pub sort: &'static str,
    pub sort_changed: &'static str,
    pub sort_title: &'static str,
    pub sort_school: &'static str,
    pub unreadable: &'static str,
    pub unreadable_text: &'static str,
}
