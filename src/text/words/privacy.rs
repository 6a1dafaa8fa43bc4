//! Text of the controls on the privacy page (erasure). The static text of the page is in
//! `public/content/`.

pub struct PrivacyWords {
    pub title: &'static str,
    pub text: &'static str,
    pub erase: &'static str,
    pub confirm: &'static str,
    /// What will be deleted: the numbers of drafts, of drafts in the bin, of unreadable records.
    pub goes: fn(usize, usize, usize) -> String,
    /// When a draft was last downloaded, and how many changed since or were never downloaded.
    pub filed: fn(&str, usize) -> String,
    /// Used instead if no draft was ever downloaded.
    pub never_filed: &'static str,
    pub file: &'static str,
    pub file_text: &'static str,
    /// Names one of several files.
    pub file_part: fn(usize, usize) -> String,
    pub yes: &'static str,
    pub working: &'static str,
    pub failed: &'static str,
    pub done: &'static str,
    pub done_text: &'static str,
    pub elsewhere: &'static str,
    pub elsewhere_text: &'static str,
    pub anew: &'static str,
    /// The number of restored items other than drafts.
    pub brought_back: fn(usize) -> String,
}
