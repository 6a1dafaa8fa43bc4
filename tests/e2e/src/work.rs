//! How much work something is for the page.

use anyhow::{Error, Result};

use crate::{Session, chromium};

impl Session {
    /// The seconds that the page's main thread works while something is done.
    ///
    /// # Errors
    /// When it can't be done, or the browser does not say.
    pub async fn main_thread_time<E: Into<Error>>(
        &self,
        done: impl Future<Output = Result<(), E>>,
    ) -> Result<f64> {
        let before = chromium::main_thread_time(&self.driver).await?;
        done.await.map_err(Into::into)?;
        Ok(chromium::main_thread_time(&self.driver).await? - before)
    }
}
