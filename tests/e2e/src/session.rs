//! A fresh browser with the app in it.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Mutex;

use anyhow::{Context, Result};
use samspil::text::Words;
use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::prelude::*;

use crate::settings::Settings;
use crate::{Scope, Speech, chromium};

/// A fresh browser with the app in it. Dereferences to the whole page as a [`Scope`].
pub struct Session {
    page: Scope,
    pub(crate) app: String,
    pub speech: Speech,
    /// Profile, downloads, and files made by tests: gone with the session.
    folder: TempDir,
    pub(crate) taken: Mutex<Vec<PathBuf>>,
    pub(crate) clock: Mutex<Option<String>>,
}

impl Deref for Session {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.page
    }
}

impl Session {
    pub(crate) async fn start(settings: &Settings, speech: Speech) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("samspil-e2e-").tempdir()?;
        let at = |name: &str| folder.path().join(name);
        std::fs::create_dir(at("downloads"))?;
        let browser = chromium::capabilities(&at("profile"), &at("downloads"))?;
        let driver = WebDriver::new(&settings.driver, browser);
        Ok(Self {
            page: Scope::whole(driver.await.context("no browser started")?),
            app: settings.app.clone(),
            speech,
            folder,
            taken: Mutex::default(),
            clock: Mutex::default(),
        })
    }

    pub(crate) async fn close(self) -> Result<()> {
        Ok(self.page.driver.quit().await?)
    }

    /// A file or folder that is gone with the session.
    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// The words of the app in the language of the journey.
    pub fn words(&self) -> &'static Words {
        self.speech.words
    }

    /// Goes to a place by its address, such as "#/".
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open(&self, hash: &str) -> Result<()> {
        self.driver.goto(format!("{}{hash}", self.app)).await?;
        Ok(())
    }

    /// Comes to a place from outside, as by a link in a letter.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn arrive_at(&self, hash: &str) -> Result<()> {
        self.driver.goto("about:blank").await?;
        self.open(hash).await
    }

    /// Runs a script in the page: for what users can't do or see, such as another tab's doing.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn script(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        let answer = self.driver.execute(script, arguments.to_vec()).await?;
        Ok(answer.json().clone())
    }
}
