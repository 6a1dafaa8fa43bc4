//! Waiting for something, with an end. There are no fixed sleeps.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Far above what is needed, so that a busy machine does not look like a failure.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(20);

/// Asks repeatedly until there is an answer. An error counts as "not yet": the page may be changing.
///
/// # Errors
/// When there is no answer in time: names what was waited for, and the last error.
pub async fn until<T>(what: &str, mut ask: impl AsyncFnMut() -> Result<Option<T>>) -> Result<T> {
    let started = Instant::now();
    loop {
        let answer = ask().await;
        if let Ok(Some(answer)) = answer {
            return Ok(answer);
        }
        if started.elapsed() > PATIENCE {
            let waited = || format!("waited for {what}");
            match answer {
                Err(error) => return Err(error).with_context(waited),
                Ok(_) => bail!(waited()),
            }
        }
        tokio::time::sleep(PAUSE).await;
    }
}
