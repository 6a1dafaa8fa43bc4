//! The colours that a user has chosen for all pages.

use std::fmt;

use anyhow::{Result, bail};
use serde_json::json;

use crate::{Engine, Session};

/// The colours that a user has chosen for all pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
    /// Few colours with much contrast, which the system lays over the page's own.
    Forced,
}

impl fmt::Display for Theme {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Forced => "forced colours",
        })
    }
}

impl Session {
    /// Chooses colours for all pages of this browser.
    ///
    /// # Errors
    /// Where the engine's driver has no way to do so.
    pub async fn choose_theme(&self, theme: Theme) -> Result<()> {
        self.alters_browser();
        match self.engine() {
            Engine::Chromium => {}
            _ if theme == Theme::Light => return Ok(()),
            engine => bail!("{engine} can't be told to show {theme}"),
        }
        let scheme = if theme == Theme::Dark {
            "dark"
        } else {
            "light"
        };
        let forced = if theme == Theme::Forced {
            "active"
        } else {
            "none"
        };
        let features = json!({ "features": [
            { "name": "prefers-color-scheme", "value": scheme },
            { "name": "forced-colors", "value": forced },
        ] });
        let cdp = self.driver.cdp();
        cdp.send_raw("Emulation.setEmulatedMedia", features).await?;
        let is_so = match theme {
            Theme::Light => "(prefers-color-scheme: light) and (forced-colors: none)",
            Theme::Dark => "(prefers-color-scheme: dark)",
            Theme::Forced => "(forced-colors: active)",
        };
        let asked = self
            .script("return matchMedia(arguments[0]).matches", &[json!(is_so)])
            .await?;
        anyhow::ensure!(asked == json!(true), "the page does not show {theme}");
        Ok(())
    }
}
