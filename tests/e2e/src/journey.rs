//! Running a test in a fresh browser.

use anyhow::{Result, ensure};
use samspil::text::Language;
use tokio::sync::Semaphore;

use crate::settings::Settings;
use crate::{Session, Speech, chromium, evidence};

/// Browsers that may run at once: more would only wait for each other.
static BROWSERS: Semaphore = Semaphore::const_new(2);

/// Runs a journey in Danish.
///
/// # Errors
/// When the journey fails.
pub async fn journey<T>(steps: impl AsyncFnOnce(&Session) -> Result<T>) -> Result<T> {
    journey_in(Language::Da, steps).await
}

/// Runs a journey in a fresh browser at the start page, and closes the browser whatever becomes
/// of it. An error in the browser's console fails every journey.
///
/// # Errors
/// When the journey fails.
pub async fn journey_in<T>(
    language: Language,
    steps: impl AsyncFnOnce(&Session) -> Result<T>,
) -> Result<T> {
    let settings = Settings::read()?;
    let speech = Speech::of(language)?;
    let _permit = BROWSERS.acquire().await?;
    let session = Session::start(&settings, speech).await?;
    let ended = match go(&session, steps).await {
        Ok(result) => Ok(result),
        Err(error) => Err(evidence::add_to(error, &session).await),
    };
    session.close().await?;
    ended
}

async fn go<T>(session: &Session, steps: impl AsyncFnOnce(&Session) -> Result<T>) -> Result<T> {
    session.open("#/").await?;
    session.speak().await?;
    let result = steps(session).await?;
    let errors = chromium::console_errors(&session.driver).await?;
    ensure!(
        errors.is_empty(),
        "the console says:\n{}",
        errors.join("\n")
    );
    Ok(result)
}
