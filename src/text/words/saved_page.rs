//! Text of a draft saved as an HTML page, and of the buttons that save it.

pub struct SavedPageWords {
    pub save_page: &'static str,
    pub plan_hint: &'static str,
    pub annex_hint: &'static str,
    /// The button for the other party's page, without internal notes.
    pub share: &'static str,
    /// The footer, by the date of saving.
    pub foot: fn(&str) -> String,
    pub foot_internal: &'static str,
    /// Shown in place of an empty document.
    pub empty: &'static str,
}
