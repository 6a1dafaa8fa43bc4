//! Where the app and the browser's driver are, as `cargo xtask test` says.

use std::env;

use anyhow::{Result, anyhow};

/// The addresses of the app and of the driver.
pub struct Settings {
    pub app: String,
    pub driver: String,
}

impl Settings {
    /// Reads both from the environment.
    pub fn read() -> Result<Self> {
        let read = |name: &str| {
            let missing = || anyhow!("{name} is not set: run cargo xtask test --only e2e");
            env::var(name).map_err(|_| missing())
        };
        Ok(Self {
            app: read("SAMSPIL_URL")?,
            driver: read("SAMSPIL_WEBDRIVER_URL")?,
        })
    }
}
