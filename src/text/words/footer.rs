//! Words of the foot of every page, and of the list of shortcuts that it opens.

pub struct FooterWords {
    /// What the foot is, for those who hear it.
    pub label: &'static str,
    pub help: &'static str,
    pub accessibility: &'static str,
    pub privacy: &'static str,
    pub shortcuts: &'static str,
    /// Seen when the whole app lies on this device.
    pub offline: &'static str,
    /// Keys, and what they do.
    pub keys: [(&'static str, &'static str); 6],
    pub mac: &'static str,
    /// The wish that a single key shows the list.
    pub single_key: &'static str,
}
