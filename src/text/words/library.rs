//! Text of what the list of drafts loads on demand: the menu of a draft, search, the bin, and records that can't be
//! read.

pub struct LibraryWords {
    pub rename: &'static str,
    pub duplicate: &'static str,
    pub delete: &'static str,
    pub rename_label: &'static str,
    pub rename_save: &'static str,
    pub copy_of: fn(&str) -> String,
    pub deleted: fn(&str) -> String,
    pub restored: fn(&str) -> String,
    pub duplicated: fn(&str) -> String,
    pub bin: fn(usize) -> String,
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
