//! Words of the page that a draft is saved as, and of the buttons that save it.

pub struct SavedPageWords {
    pub plan_hint: &'static str,
    pub annex_hint: &'static str,
    /// The same for the other party, without what is internal.
    pub share: &'static str,
    /// What stands below the document, by the day of saving.
    pub foot: fn(&str) -> String,
    pub foot_internal: &'static str,
    /// In place of a document in which nothing stands.
    pub empty: &'static str,
}
