//! How much work something is for the page.

use std::collections::BTreeMap;

use anyhow::{Error, Result};

use crate::Session;

/// Seconds of the page's main thread.
#[derive(Clone, Copy, Debug)]
pub struct Work {
    pub all: f64,
    pub script: f64,
    pub style: f64,
    pub layout: f64,
}

impl Session {
    /// What the page's main thread has to do while something is done; none in an engine that
    /// lacks [`crate::Feature::MainThread`].
    ///
    /// # Errors
    /// When it can't be done, or the browser does not say.
    pub async fn work<E: Into<Error>>(
        &self,
        done: impl Future<Output = Result<(), E>>,
    ) -> Result<Option<Work>> {
        let before = self.engine.main_thread(&self.driver).await?;
        done.await.map_err(Into::into)?;
        let after = self.engine.main_thread(&self.driver).await?;
        let (Some(before), Some(after)) = (before, after) else {
            return Ok(None);
        };
        let value = |of: &BTreeMap<_, f64>, name: &str| of.get(name).copied().unwrap_or_default();
        let grown = |name| value(&after, name) - value(&before, name);
        Ok(Some(Work {
            all: grown("TaskDuration"),
            script: grown("ScriptDuration"),
            style: grown("RecalcStyleDuration"),
            layout: grown("LayoutDuration"),
        }))
    }
}
