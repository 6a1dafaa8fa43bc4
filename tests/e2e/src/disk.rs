//! Pages on the disk, opened as by a double click.

use std::path::Path;

use anyhow::{Result, anyhow};

use crate::Session;

impl Session {
    /// Leaves the app and opens a page from the disk.
    ///
    /// # Errors
    /// When the browser does not open it.
    pub async fn open_from_disk(&self, page: &Path) -> Result<()> {
        let path = page.to_str().ok_or_else(|| anyhow!("a path in UTF-8"))?;
        self.driver.goto(format!("file://{path}")).await?;
        Ok(())
    }
}
