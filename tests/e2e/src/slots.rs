//! How many browsers run at once.

use std::time::Duration;

use anyhow::Result;
use tokio::sync::{Semaphore, SemaphorePermit};

use crate::Session;

/// A journey often waits for frames, saves and its driver, so two processors can serve three browsers.
static SLOTS: Semaphore = Semaphore::const_new(3);

/// Waits until a browser may start. Dropping the slot lets the next one start.
pub async fn take() -> Result<SemaphorePermit<'static>> {
    Ok(SLOTS.acquire().await?)
}

impl Session {
    /// Does nothing for a while, and lets another journey's browser run meanwhile.
    ///
    /// # Errors
    /// Never, as long as the tests run.
    pub async fn pause(&self, duration: Duration) -> Result<()> {
        SLOTS.add_permits(1);
        tokio::time::sleep(duration).await;
        SLOTS.acquire().await?.forget();
        Ok(())
    }
}
