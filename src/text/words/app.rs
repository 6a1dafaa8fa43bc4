//! Text of the frame: header, save status, notices.

/// Text needed when nothing else has loaded. The first module has it in every language.
pub struct FirstWords {
    pub title: &'static str,
    pub texts_failed: &'static str,
    pub try_again: &'static str,
}

pub struct AppWords {
    pub name: &'static str,
    pub skip: &'static str,
    pub home: &'static str,
    pub language: &'static str,
    pub menu: &'static str,
    pub undo: &'static str,
    pub close: &'static str,
    /// Shown in place of a page that could not be loaded.
    pub chunk_failed_title: &'static str,
    pub chunk_failed: &'static str,
    pub try_again: &'static str,
    pub unknown_title: &'static str,
    pub unknown_text: &'static str,
    /// Says that the draft, as it is, was downloaded as a file at this moment.
    pub in_file: fn(&str) -> String,
    /// The same for a draft that was opened from a file.
    pub in_own_file: &'static str,
    pub changed_since_file: &'static str,
    pub not_in_file: &'static str,
    pub download: &'static str,
    pub downloaded: fn(&str) -> String,
    /// Says that a newer version of the app is installed; `take_newer` is the button that activates it.
    pub newer: &'static str,
    pub take_newer: &'static str,
    pub drop_here: &'static str,
    pub about: &'static str,
    /// The suffix of every page title.
    pub ends_with: &'static str,
}
