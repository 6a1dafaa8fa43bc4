//! Pictures of the page, as Chromium takes them.

use anyhow::{Context, Result};
use serde_json::json;

use crate::{Session, at};

impl Session {
    /// The page is shown to somebody who prefers light or dark colours.
    ///
    /// # Errors
    /// When the browser can't do so.
    pub async fn prefer_colours(&self, colours: &str) -> Result<()> {
        let feature = json!({ "name": "prefers-color-scheme", "value": colours });
        let cdp = self.driver.cdp();
        cdp.send_raw(
            "Emulation.setEmulatedMedia",
            json!({ "features": [feature] }),
        )
        .await?;
        Ok(())
    }

    /// Waits until the page has been drawn.
    ///
    /// # Errors
    /// When the browser does not answer.
    pub async fn rest(&self) -> Result<()> {
        let frames = "return new Promise((done) => {
            const pass = (left) => left ? requestAnimationFrame(() => pass(left - 1)) : done();
            pass(6);
        })";
        self.script(frames, &[]).await?;
        Ok(())
    }

    /// What is seen of the page, as a small WebP file.
    ///
    /// # Errors
    /// When the browser takes none.
    pub async fn picture(&self) -> Result<Vec<u8>> {
        let form = json!({ "format": "webp", "quality": 82 });
        let cdp = self.driver.cdp();
        let taken = cdp.send_raw("Page.captureScreenshot", form).await?;
        let data = at(&taken, "/data").as_str().context("a picture")?;
        decode(data)
    }
}

/// Base64, as the browser sends it.
fn decode(text: &str) -> Result<Vec<u8>> {
    const LETTERS: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for letter in text.bytes().filter(|letter| *letter != b'=') {
        let place = LETTERS.iter().position(|other| *other == letter);
        let place = u32::try_from(place.context("not base64")?)?;
        held = (held << 6 | place) & 0xFFFF;
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xFF)?);
        }
    }
    Ok(bytes)
}
