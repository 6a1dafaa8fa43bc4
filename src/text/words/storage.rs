//! What the browser would not keep or give, and what to do next.

pub struct StorageWords {
    pub unavailable: &'static str,
    pub full: &'static str,
    pub failed: &'static str,
    /// The browser does not answer: what is written lies in one copy only.
    pub slow: &'static str,
    pub download_failed: &'static str,
}
