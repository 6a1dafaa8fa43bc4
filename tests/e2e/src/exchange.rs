//! What journeys of an exchange between two parties share: the other party, whose device is this process.

use anyhow::{Context, Result};
use chrono::TimeDelta;
use samspil::domain::{Draft, RevisionId};
use samspil::files::{read_file, write_shared};
use serde_json::{Value, json};

use crate::Session;

/// The state that the other party returns.
pub const RETURNED_STATE: &str = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a77";

/// The file that the other party returns, after a change of theirs.
///
/// # Errors
/// When the file can't be read.
pub fn returned(sent: &str, change: impl FnOnce(&mut Value)) -> Result<String> {
    let mut draft = read(sent)?;
    let received = draft.clone();
    let mut file: Value = serde_json::from_str(&write(&draft, &[])?)?;
    change(&mut file);
    let next = draft.meta.modified() + TimeDelta::minutes(1);
    draft.take_over(read(&file.to_string())?, next);
    draft.mark_state(serde_json::from_value::<RevisionId>(json!(RETURNED_STATE))?);
    write(&draft, &[received])
}

fn read(file: &str) -> Result<Draft> {
    let contents = read_file("plan.json", file.as_bytes());
    let mut contents = contents.map_err(|why| anyhow::anyhow!("{why:?}"))?;
    contents.drafts.pop().context("a draft")
}

fn write(draft: &Draft, earlier: &[Draft]) -> Result<String> {
    write_shared(draft, earlier).map_err(|why| anyhow::anyhow!("{why:?}"))
}

impl Session {
    /// Stores a plan, opens it, and saves the file for the other party. Returns the file.
    ///
    /// # Errors
    /// When it is not saved.
    pub async fn send_plan(&self, plan: &Value) -> Result<String> {
        let title = plan["title"].as_str().context("a title")?;
        self.seed(std::slice::from_ref(plan)).await?;
        self.click_link(title).await?;
        self.visit(self.words().plan.summary).await?;
        self.click_button(self.words().summary.share).await?;
        let file = self.wait_for_download(".json").await?;
        Ok(std::fs::read_to_string(file)?)
    }
}
