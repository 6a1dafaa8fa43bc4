//! Text of the footer, and of the list of shortcuts that it opens.

pub struct FooterWords {
    /// The accessible name of the footer.
    pub label: &'static str,
    pub help: &'static str,
    pub accessibility: &'static str,
    pub privacy: &'static str,
    pub shortcuts: &'static str,
    /// Shown when the whole app is available offline.
    pub offline: &'static str,
    /// Keys and their actions.
    pub keys: [(&'static str, &'static str); 6],
    pub mac: &'static str,
    /// The label of the setting that enables the single-key shortcut.
    pub single_key: &'static str,
}
