//! Running a test in a browser that knows nothing of the app.

use anyhow::Result;
use samspil::text::Language;

use crate::{Session, device};

/// Runs a journey in Danish.
///
/// # Errors
/// When the journey fails.
pub async fn journey<T>(steps: impl AsyncFnOnce(&Session) -> Result<T>) -> Result<T> {
    journey_in(Language::Da, steps).await
}

/// Runs a journey as [`Device::journey_in`], in a browser in which the app was never used at its address.
/// Earlier journeys may have used the browser at other addresses.
///
/// # Errors
/// When the journey fails.
pub async fn journey_in<T>(
    language: Language,
    steps: impl AsyncFnOnce(&Session) -> Result<T>,
) -> Result<T> {
    device::run(None, language, steps).await
}
