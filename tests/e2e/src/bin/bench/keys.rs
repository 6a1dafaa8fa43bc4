//! What a key costs.

use std::time::Duration;

use anyhow::{Result, ensure};
use serde_json::json;
use tokio::time::sleep;

use crate::page::Page;

/// Typed in one go, as a quick writer does.
const WORDS: &str = "Besøge lærerne på skolen.";
const BETWEEN: Duration = Duration::from_millis(40);
/// Longer than the 200 ms of rest after which either page saves, and the save itself.
const SAVED: Duration = Duration::from_millis(900);

impl Page<'_> {
    /// Puts the caret at the end of the first answer of a plan.
    pub async fn open_field(&self, plan: &str) -> Result<()> {
        let place = format!("#/plan/{plan}/contact{}", self.site.first);
        self.load(&place, self.site.field).await?;
        let field = json!(self.site.field);
        self.evaluate(&format!(
            "{{ const field = document.querySelector({field}); field.focus();
                field.setSelectionRange(field.value.length, field.value.length); }}"
        ))
        .await?;
        // The first letters build what later ones find.
        self.type_words().await?;
        Ok(())
    }

    /// The work of the main thread for a key, its share of the save included, in milliseconds.
    pub async fn key(&self) -> Result<f64> {
        let before = self.worked().await?;
        let keys = self.type_words().await?;
        Ok((self.worked().await? - before) / keys)
    }

    async fn type_words(&self) -> Result<f64> {
        let field = json!(self.site.field);
        let length = format!("document.querySelector({field}).value.length");
        let before = self.evaluate(&length).await?;
        for letter in WORDS.chars() {
            let letter = letter.to_string();
            let down = json!({ "type": "keyDown", "text": letter, "key": letter });
            self.command("Input.dispatchKeyEvent", down).await?;
            let up = json!({ "type": "keyUp", "key": letter });
            self.command("Input.dispatchKeyEvent", up).await?;
            sleep(BETWEEN).await;
        }
        sleep(SAVED).await;
        let count = u32::try_from(WORDS.chars().count())?;
        let after = self.evaluate(&length).await?;
        let typed = after.as_u64().unwrap_or(0) - before.as_u64().unwrap_or(0);
        ensure!(typed == u64::from(count), "only {typed} letters arrived");
        Ok(f64::from(count))
    }
}
