//! How large the things are that users press or touch.

use anyhow::{Result, ensure};
use serde_json::json;

use crate::{Engine, Session};

/// A phone held upright.
const PHONE: (u32, u32) = (390, 844);

impl Session {
    /// What is smaller here than this many pixels, with its size. Links within a sentence don't
    /// count, by the exception of WCAG 2.5.8: their height is that of the line.
    ///
    /// # Errors
    /// When there is nothing to press, or the browser does not answer.
    pub async fn small_targets(&self, part: Option<&str>, least: u32) -> Result<Vec<String>> {
        let script = include_str!("targets.js");
        let found = self.script(script, &[json!(part), json!(least)]).await?;
        let (count, small): (usize, Vec<String>) = serde_json::from_value(found)?;
        ensure!(part.is_some() || count > 0, "there is nothing to press");
        Ok(small)
    }

    /// Makes the browser one on a phone, which is touched with a finger.
    ///
    /// # Errors
    /// When the engine's driver has no way to do so.
    pub async fn take_up_phone(&self) -> Result<()> {
        ensure!(self.engine() == Engine::Chromium, "no touch here");
        let cdp = self.driver.cdp();
        let (width, height) = PHONE;
        let screen = json!({
            "width": width, "height": height, "deviceScaleFactor": 2, "mobile": true
        });
        cdp.send_raw("Emulation.setDeviceMetricsOverride", screen)
            .await?;
        let touch = json!({ "enabled": true, "maxTouchPoints": 5 });
        cdp.send_raw("Emulation.setTouchEmulationEnabled", touch)
            .await?;
        self.reload().await?;
        let asked = "return matchMedia('(pointer: coarse)').matches";
        let is_touched = self.script(asked, &[]).await? == json!(true);
        ensure!(is_touched, "the pointer is not coarse");
        Ok(())
    }
}
