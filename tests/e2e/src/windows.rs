//! More than one tab of a browser.

use anyhow::Result;
use thirtyfour::WindowHandle;

use crate::Session;

/// A tab of the browser.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab(WindowHandle);

impl Session {
    /// The tab that all verbs act on.
    ///
    /// # Errors
    /// When it was closed.
    pub async fn tab(&self) -> Result<Tab> {
        Ok(Tab(self.driver.window().await?))
    }

    /// Opens another tab at a place by its address, such as "#/", and goes to it.
    ///
    /// # Errors
    /// When the browser opens none.
    pub async fn open_tab(&self, hash: &str) -> Result<Tab> {
        let tab = self.driver.new_tab().await?;
        self.driver.switch_to_window(tab.clone()).await?;
        self.load(&format!("{}{hash}", self.app)).await?;
        Ok(Tab(tab))
    }

    /// Goes to a tab.
    ///
    /// # Errors
    /// When it was closed.
    pub async fn go_to_tab(&self, tab: &Tab) -> Result<()> {
        Ok(self.driver.switch_to_window(tab.0.clone()).await?)
    }

    /// Closes the present tab. The journey must go to another one next.
    ///
    /// # Errors
    /// When the browser does not close it.
    pub async fn close_tab(&self) -> Result<()> {
        Ok(self.driver.close_window().await?)
    }

    /// Crashes the page of this tab. The journey must go to another one next.
    ///
    /// # Errors
    /// When the engine can't do it.
    pub async fn crash_tab(&self) -> Result<()> {
        self.alters_browser();
        self.engine.crash_tab(&self.driver).await
    }
}
