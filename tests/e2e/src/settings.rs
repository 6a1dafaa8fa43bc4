//! What `cargo xtask test` tells the journeys by environment variables.

use std::env;

use anyhow::{Result, anyhow};

use crate::Engine;

/// Where the app is, which engine runs it, and which journeys run.
pub struct Settings {
    pub app: String,
    pub engine: Engine,
    /// Whether all journeys run in this engine, also those that one engine is enough for.
    pub thorough: bool,
}

impl Settings {
    /// Reads the environment.
    pub fn read() -> Result<Self> {
        let missing = |_| anyhow!("SAMSPIL_URL is not set: run cargo xtask test --only e2e");
        let engine = env::var("SAMSPIL_ENGINE");
        Ok(Self {
            app: env::var("SAMSPIL_URL").map_err(missing)?,
            engine: engine.as_deref().unwrap_or("chromium").parse()?,
            thorough: env::var_os("SAMSPIL_THOROUGH").is_some(),
        })
    }
}
