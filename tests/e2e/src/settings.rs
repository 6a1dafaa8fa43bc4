//! Where the app is and which engine is to run it, as `cargo xtask test` says.

use std::env;

use anyhow::{Result, anyhow};

use crate::Engine;

/// The address of the app, and the engine.
pub struct Settings {
    pub app: String,
    pub engine: Engine,
}

impl Settings {
    /// Reads both from the environment.
    pub fn read() -> Result<Self> {
        let missing = |_| anyhow!("SAMSPIL_URL is not set: run cargo xtask test --only e2e");
        let engine = env::var("SAMSPIL_ENGINE");
        Ok(Self {
            app: env::var("SAMSPIL_URL").map_err(missing)?,
            engine: engine.as_deref().unwrap_or("chromium").parse()?,
        })
    }
}
