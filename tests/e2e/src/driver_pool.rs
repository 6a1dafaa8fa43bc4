//! Drivers that wait for the next journey: starting a driver, and for `WebKit` a screen, takes longer
//! than telling a running one to start a browser with an empty profile.
//!
//! A driver comes back here only after a session that ended in good order. The test runner ends
//! without dropping what is static, so the last journey that runs ends all drivers that wait.

use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Result;

use crate::Engine;
use crate::driver::Driver;

static POOL: Mutex<Pool> = Mutex::new(Pool {
    journeys: 0,
    waiting: Vec::new(),
});

struct Pool {
    /// How many journeys run or wait for their turn.
    journeys: usize,
    waiting: Vec<Driver>,
}

fn pool() -> MutexGuard<'static, Pool> {
    POOL.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Keeps the pool open as long as a journey holds it.
pub struct Access;

impl Access {
    /// Opens the pool for a journey.
    pub fn new() -> Self {
        pool().journeys += 1;
        Self
    }
}

impl Drop for Access {
    fn drop(&mut self) {
        let mut pool = pool();
        pool.journeys -= 1;
        if pool.journeys == 0 {
            let waiting = std::mem::take(&mut pool.waiting);
            // Ending a process takes a moment, in which the pool must not be locked.
            drop(pool);
            drop(waiting);
            Engine::forget_devices();
        }
    }
}

/// A driver that waits, or a new one.
pub async fn take(engine: Engine) -> Result<Driver> {
    while let Some(mut driver) = next_waiting() {
        if driver.is_running() {
            return Ok(driver);
        }
    }
    Driver::start(engine).await
}

fn next_waiting() -> Option<Driver> {
    pool().waiting.pop()
}

/// Keeps a driver for the next journey. Its browser must have ended in good order.
pub fn give_back(driver: Driver) {
    pool().waiting.push(driver);
}
