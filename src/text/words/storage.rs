//! Text of storage errors, with the next step for the user.

pub struct StorageWords {
    pub unavailable: &'static str,
    pub full: &'static str,
    pub failed: &'static str,
    /// The database does not answer, so drafts are saved in one copy only.
    pub slow: &'static str,
    pub download_failed: &'static str,
}
