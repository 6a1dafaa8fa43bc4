//! Fetches what the host says of itself, for the accessibility statement.

use crate::browser::fetch::{self, FetchError};
use crate::worksheet::Host;

/// The host's part of the statement, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum HostPart {
    Known(Host),
    /// The host has published no file.
    Missing,
    /// No answer, for example without a network.
    Unreachable,
    /// What was published is not the file of a host.
    Broken,
}

/// Fetches the file next to `index.html`. It is not a file of the release, so the service worker asks the
/// network for it.
pub async fn fetch_host() -> HostPart {
    match fetch::fetch_text("host.json").await {
        Ok(json) => Host::parse(&json).map_or(HostPart::Broken, HostPart::Known),
        Err(FetchError::Status(404)) => HostPart::Missing,
        Err(_) => HostPart::Unreachable,
    }
}
