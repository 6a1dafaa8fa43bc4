//! How long each journey takes. The stable test runner does not say, so `cargo xtask test` reads it
//! from the output and prints the slowest.

use std::io::{Write, stdout};
use std::time::{Duration, Instant};

use anyhow::Result;

use crate::evidence::test_name;

/// Measures one journey, from the start of its browser to the end.
pub struct Clock {
    started: Instant,
    browser: Duration,
}

impl Clock {
    /// Starts to measure.
    pub fn start() -> Self {
        Self {
            started: Instant::now(),
            browser: Duration::ZERO,
        }
    }

    /// Notes that the browser is there.
    pub fn browser_has_started(&mut self) {
        self.browser = self.started.elapsed();
    }

    /// Prints the time past the test runner, which would keep what a test that passed has printed.
    pub fn stop(self) -> Result<()> {
        let (all, browser) = (self.started.elapsed(), self.browser);
        let (all, browser) = (all.as_secs_f32(), browser.as_secs_f32());
        let test = test_name();
        let line = format!("journey took {all:.2} s, browser start {browser:.2} s: {test}\n");
        Ok(stdout().write_all(line.as_bytes())?)
    }
}
