//! A fresh browser with the app in it.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Mutex;

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use samspil::text::{Language, Words};
use serde_json::Value;
use tempfile::TempDir;
use thirtyfour::prelude::*;

use crate::find::Role;
use crate::settings::Settings;
use crate::{Scope, Speech, chromium, until};

/// A fresh browser with the app in it. Dereferences to the whole page as a [`Scope`].
pub struct Session {
    page: Scope,
    app: String,
    pub speech: Speech,
    /// Profile, downloads, and files made by tests: gone with the session.
    folder: TempDir,
    pub(crate) taken: Mutex<Vec<PathBuf>>,
    clock: Mutex<Option<String>>,
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

    /// Chooses the language of the journey, as a user does.
    pub(crate) async fn speak(&self) -> Result<()> {
        let language = self.speech.language;
        if language != Language::default() {
            self.switch_language(Language::default(), language).await?;
        }
        self.find(Role::Heading, self.words().start.title).await?;
        Ok(())
    }

    /// Chooses another language in the page's menu.
    ///
    /// # Errors
    /// When there is no such menu.
    pub async fn switch_language(&self, from: Language, to: Language) -> Result<()> {
        let menu = samspil::text::words(from).app.language;
        self.within(Role::Menu, menu)
            .click(Role::Option, to.name())
            .await?;
        self.find(Role::Menu, samspil::text::words(to).app.language)
            .await?;
        Ok(())
    }

    /// Loads the page anew.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn reload(&self) -> Result<()> {
        Ok(self.driver.refresh().await?)
    }

    /// Goes to another time: the page is loaded anew at it.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn travel_to(&self, now: DateTime<Utc>) -> Result<()> {
        let last = self.clock.lock().ok().and_then(|mut clock| clock.take());
        let set = chromium::set_clock(&self.driver, now, last).await?;
        if let Ok(mut clock) = self.clock.lock() {
            *clock = Some(set);
        }
        self.reload().await
    }

    /// The title of the tab.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn title(&self) -> Result<String> {
        Ok(self.driver.title().await?)
    }

    /// The address after the app's own.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn address(&self) -> Result<String> {
        let address = self.driver.current_url().await?.to_string();
        Ok(address.replace(&self.app, ""))
    }

    /// Waits until the page says that all is saved.
    ///
    /// # Errors
    /// When it does not.
    pub async fn wait_until_saved(&self) -> Result<()> {
        until("the status \"saved\"", async || {
            let saved = By::Css("[data-status=saved]");
            Ok(self.driver.find(saved).await.is_ok().then_some(()))
        })
        .await
    }

    /// What has the focus: its element and its text, such as "h1 Overblik".
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn focus(&self) -> Result<String> {
        let script = concat!(include_str!("names.js"), include_str!("focus.js"));
        let focus = self.script(script, &[]).await?;
        Ok(focus.as_str().unwrap_or_default().to_owned())
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
