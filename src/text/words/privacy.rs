//! Words of the page about privacy, as far as something can be done there: deleting everything. What
//! is only read lies in `public/content/`.

pub struct PrivacyWords {
    pub title: &'static str,
    pub text: &'static str,
    pub erase: &'static str,
    pub confirm: &'static str,
    /// What will go: drafts, those in the bin, what can't be read.
    pub goes: fn(usize, usize, usize) -> String,
    /// When a draft was last downloaded, and how many changed since or never were.
    pub filed: fn(&str, usize) -> String,
    /// The same when none ever was.
    pub never_filed: &'static str,
    pub file: &'static str,
    pub file_text: &'static str,
    /// One file of several.
    pub file_part: fn(usize, usize) -> String,
    pub yes: &'static str,
    pub working: &'static str,
    pub failed: &'static str,
    pub done: &'static str,
    pub done_text: &'static str,
    pub elsewhere: &'static str,
    pub elsewhere_text: &'static str,
    pub anew: &'static str,
    /// What a file of everything brought back beside drafts.
    pub brought_back: fn(usize) -> String,
}
