//! Waiting for something, with an end. There are no fixed sleeps.

use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

/// Far above what is needed: a busy machine must not look like a failure.
const PATIENCE: Duration = Duration::from_secs(30);
const PAUSE: Duration = Duration::from_millis(20);

/// Asks again and again until there is an answer. An error is taken for "not yet": the page may
/// be changing just now.
///
/// # Errors
/// When there is no answer in time: says what was waited for, and why it did not come.
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
