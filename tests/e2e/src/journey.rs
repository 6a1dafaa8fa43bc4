//! Running a test in a fresh browser.

use anyhow::Result;
use samspil::text::Language;

use crate::{Device, Session};

/// Runs a journey in Danish.
///
/// # Errors
/// When the journey fails.
pub async fn journey<T>(steps: impl AsyncFnOnce(&Session) -> Result<T>) -> Result<T> {
    journey_in(Language::Da, steps).await
}

/// Runs a journey on a device of its own, as [`Device::journey_in`].
///
/// # Errors
/// When the journey fails.
pub async fn journey_in<T>(
    language: Language,
    steps: impl AsyncFnOnce(&Session) -> Result<T>,
) -> Result<T> {
    Device::new()?.journey_in(language, steps).await
}
