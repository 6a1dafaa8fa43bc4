//! The size of what users press or touch.

use std::collections::BTreeMap;

use anyhow::{Result, ensure};
use serde_json::json;

use crate::{Engine, Session, Stop};

/// A phone held upright.
const PHONE: (u32, u32) = (390, 844);

/// What is too small on the pages of a journey.
pub struct Targets {
    /// The least width and height, in CSS pixels.
    least: u32,
    /// Each with the first page that has it.
    small: BTreeMap<String, String>,
}

impl Targets {
    /// Nothing must be smaller than this.
    pub fn of(least: u32) -> Self {
        let small = BTreeMap::new();
        Self { least, small }
    }

    /// Measures what is new on a page.
    ///
    /// # Errors
    /// When there is nothing to press, or the browser does not answer.
    pub async fn measure(&mut self, app: &Session, stop: &Stop) -> Result<()> {
        let part = stop.part.as_deref();
        for target in app.small_targets(part, self.least).await? {
            self.small
                .entry(target)
                .or_insert_with(|| stop.name.clone());
        }
        Ok(())
    }

    /// Nothing was too small.
    ///
    /// # Errors
    /// When something was: names each thing with its size and page.
    pub fn end(&self) -> Result<()> {
        let lines = self.small.iter();
        let lines = lines.map(|(target, page)| format!("{target} on {page}"));
        let lines: Vec<String> = lines.collect();
        let least = self.least;
        ensure!(lines.is_empty(), "less than {least}:\n{}", lines.join("\n"));
        Ok(())
    }
}

impl Session {
    /// What is smaller than this many pixels, with its size. Links within a sentence don't count, by
    /// the exception of WCAG 2.5.8: their height is that of the line.
    async fn small_targets(&self, part: Option<&str>, least: u32) -> Result<Vec<String>> {
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
        self.alters_browser();
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
        let is_coarse = "return matchMedia('(pointer: coarse)').matches";
        let is_touched = self.script(is_coarse, &[]).await? == json!(true);
        ensure!(is_touched, "the pointer is not coarse");
        Ok(())
    }
}
