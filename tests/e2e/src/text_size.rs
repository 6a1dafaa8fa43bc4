//! The size of text that a user has chosen in the browser.

use anyhow::{Result, bail};
use serde_json::json;

use crate::{Engine, Session, until};

impl Session {
    /// Chooses the size of text, in CSS pixels; browsers come with 16.
    ///
    /// # Errors
    /// Where the engine's driver has no way to do so.
    pub async fn choose_text_size(&self, size: u32) -> Result<()> {
        let engine = self.engine();
        if engine != Engine::Chromium {
            bail!("{engine} can't be told the size of text");
        }
        self.alters_browser();
        let sizes = json!({ "fontSizes": { "standard": size, "fixed": size } });
        let cdp = self.driver.cdp();
        cdp.send_raw("Page.setFontSizes", sizes).await?;
        // Breakpoints follow it, as they would not follow a size that a style sheet sets.
        let is_so = "const width = innerWidth / arguments[0];
            return matchMedia(`(min-width: ${width - 0.1}em) and (max-width: ${width + 0.1}em)`).matches";
        until("the size of text", async || {
            let is = self.script(is_so, &[json!(size)]).await?;
            crate::equal("the size", &is, &json!(true)).map(Some)
        })
        .await
    }
}
