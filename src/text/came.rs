//! The Danish words that not every visit needs. With the feature `parts` (the release) they lie with the
//! parts of the app ([`crate::state::part`]), each of which brings them before it does anything.

#[cfg(feature = "parts")]
use std::sync::OnceLock;

use super::da;
use super::words::LaterWords;

#[cfg(feature = "parts")]
static CAME: OnceLock<&LaterWords> = OnceLock::new();

/// What a part of the app does first.
#[cfg(feature = "parts")]
pub fn bring() {
    CAME.get_or_init(|| &da::LATER);
}

#[cfg(feature = "parts")]
#[allow(
    clippy::expect_used,
    reason = "the build fails when what every visit loads asks for them"
)]
pub fn later() -> &'static LaterWords {
    CAME.get()
        .expect("a part of the app has brought the words that it says")
}

#[cfg(not(feature = "parts"))]
pub fn later() -> &'static LaterWords {
    &da::LATER
}
