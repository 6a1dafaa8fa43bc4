//! The page as a whole: its language, its time, its title, what has the focus.

use anyhow::Result;
use chrono::{DateTime, Utc};
use samspil::text::Language;
use thirtyfour::prelude::*;

use crate::engine::CLOCK;
use crate::find::Role;
use crate::{Session, until};

impl Session {
    /// Chooses the language of the journey, as a user does.
    pub(crate) async fn speak(&self) -> Result<()> {
        let language = self.speech.language;
        let shown = until("the language", async || {
            for shown in Language::ALL {
                let menu = samspil::text::words(shown).app.language;
                if self.has(Role::Menu, menu).await {
                    return Ok(Some(shown));
                }
            }
            Ok(None)
        });
        let shown = shown.await?;
        if shown != language {
            self.switch_language(shown, language).await?;
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

    /// Makes the page this wide, in CSS pixels.
    ///
    /// # Errors
    /// When the browser can't make it so narrow or so wide.
    pub async fn set_width(&self, width: u32) -> Result<()> {
        self.alters_browser();
        self.engine.set_width(&self.driver, width).await?;
        until(&format!("a page {width} wide"), async || {
            let is = self.script("return innerWidth", &[]).await?;
            crate::equal("the width", &is, &serde_json::json!(width)).map(Some)
        })
        .await
    }

    /// Reloads the page.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn reload(&self) -> Result<()> {
        self.load(self.driver.current_url().await?.as_str()).await
    }

    /// Sets the clock to another time and reloads the page.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn travel_to(&self, now: DateTime<Utc>) -> Result<()> {
        self.alters_browser();
        let last = self.clock.lock().ok().and_then(|mut clock| clock.take());
        let folder = self.device.folder();
        let set = self.engine.set_clock(&self.driver, folder, now, last);
        let set = set.await?;
        if let Ok(mut clock) = self.clock.lock() {
            *clock = Some(set);
        }
        self.reload().await
    }

    /// Runs this script before those of the page, from the next page load on.
    ///
    /// # Errors
    /// When the browser refuses it.
    pub async fn run_first(&self, script: &str) -> Result<()> {
        self.alters_browser();
        let folder = self.device.folder();
        self.engine.run_first(&self.driver, folder, script).await
    }

    /// Goes to an address at which the app need not start, or not of this host.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn go_to(&self, address: &str) -> Result<()> {
        Ok(self.driver.goto(address).await?)
    }

    /// Moves the clock of the open page, as when a tab is left open until then. The page notices nothing.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn leave_open_until(&self, now: DateTime<Utc>) -> Result<()> {
        let script = format!("const OFFSET = arguments[0] - Date.now(); {CLOCK}");
        self.script(&script, &[now.timestamp_millis().into()])
            .await?;
        Ok(())
    }

    /// The address of the app itself.
    pub fn host(&self) -> &str {
        &self.app
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
}
