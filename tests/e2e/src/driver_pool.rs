//! Drivers and browsers that wait for the next journey. Starting a driver, and for `WebKit` a screen,
//! takes longer than telling a running one to start a browser with an empty profile. Starting a browser
//! takes more of a processor than many a journey.
//!
//! A driver comes back here only after a session that ended in good order, a browser only after a journey
//! that passed and changed nothing but what belongs to its origin and its tab. The test runner ends
//! without dropping what is static, so the last journey that runs ends all that wait.

use std::sync::{Mutex, MutexGuard, PoisonError};

use anyhow::Result;

use crate::driver::Driver;
use crate::{Device, Engine};
use thirtyfour::WebDriver;

static POOL: Mutex<Pool> = Mutex::new(Pool {
    journeys: 0,
    waiting: Vec::new(),
    browsers: Vec::new(),
});

struct Pool {
    /// How many journeys run or wait for their turn.
    journeys: usize,
    waiting: Vec<Driver>,
    browsers: Vec<WaitingBrowser>,
}

/// A browser with an empty tab.
pub struct WaitingBrowser {
    pub browser: WebDriver,
    pub process: Driver,
    pub device: Device,
    /// How many journeys it has served.
    pub served: u32,
}

impl WaitingBrowser {
    /// Ends the browser with its driver.
    fn end(self) {
        drop(self.process);
        // Otherwise the driver, which has ended, would be asked to end the browser.
        self.browser.leak().ok();
    }
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
            let browsers = std::mem::take(&mut pool.browsers);
            // Ending a process takes a moment, in which the pool must not be locked.
            drop(pool);
            drop(waiting);
            browsers.into_iter().for_each(WaitingBrowser::end);
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

/// A browser that waits, if there is one.
pub fn take_browser() -> Option<WaitingBrowser> {
    pool().browsers.pop()
}

/// Keeps a browser for the next journey.
pub fn give_back_browser(browser: WaitingBrowser) {
    pool().browsers.push(browser);
}
