//! Scripts that run before those of a page.

use std::path::Path;

use anyhow::{Result, bail};
use thirtyfour::prelude::*;

use super::{Engine, chromium, firefox};

impl Engine {
    /// From the next page load on this script runs before those of the page.
    pub(crate) async fn run_first(
        self,
        driver: &WebDriver,
        folder: &Path,
        script: &str,
    ) -> Result<()> {
        match self {
            Self::Chromium => chromium::run_first(driver, script).await.map(drop),
            Self::Firefox => firefox::run_before_pages(driver, folder, "first", script).await,
            Self::WebKit => bail!("a journey with such a script needs!(RunFirst)"),
        }
    }
}
