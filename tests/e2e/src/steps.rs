//! Steps that many journeys share.

use anyhow::{Context, Result};
use serde_json::Value;

use crate::{Role, Session, at};

impl Session {
    /// Starts a plan from the start page and gives it a title.
    ///
    /// # Errors
    /// When it can't be started.
    pub async fn start_plan(&self, title: &str) -> Result<()> {
        self.begin_plan().await?;
        self.fill(self.words().plan.title_label, title).await?;
        self.wait_for_stored("/title", title).await
    }

    /// Starts a plan from the start page and goes to the page of its parties: a plan opens with its first theme.
    ///
    /// # Errors
    /// When it can't be started.
    pub async fn begin_plan(&self) -> Result<()> {
        self.click_button(self.words().start.plan_start).await?;
        self.find(Role::Heading, &self.speech.theme_title("contact"))
            .await?;
        self.visit(self.words().plan.profile).await
    }

    /// Goes to a place of the open plan by its name in the rail.
    ///
    /// # Errors
    /// When there is no such place.
    pub async fn visit(&self, place: &str) -> Result<()> {
        self.within(Role::Region, self.words().plan.places)
            .click_link(place)
            .await
    }

    /// Goes to a theme of the open plan.
    ///
    /// # Errors
    /// When there is no such theme.
    pub async fn visit_theme(&self, id: &'static str) -> Result<()> {
        self.visit(&self.speech.theme(id)).await?;
        let title = self.speech.theme_title(id);
        self.find(Role::Heading, &title).await?;
        Ok(())
    }

    /// Goes to the start page by the link at the top.
    ///
    /// # Errors
    /// When it does not come.
    pub async fn go_home(&self) -> Result<()> {
        let app = &self.words().app;
        self.click_link(&format!("{}, {}", app.name, app.home))
            .await?;
        self.find(Role::Heading, self.words().start.title).await?;
        Ok(())
    }

    /// Presses the notice's button that takes the last deletion back.
    ///
    /// # Errors
    /// When there is none.
    pub async fn undo(&self) -> Result<()> {
        self.click_button(self.words().app.undo).await
    }

    /// Waits for what the app says at the foot of the screen.
    ///
    /// # Errors
    /// When it does not say this.
    pub async fn wait_for_notice(&self, text: &str) -> Result<()> {
        self.wait_for_text(text).await
    }
}

/// A draft without the saved states that it descends from: each file that leaves adds one.
#[must_use]
pub fn without_lineage(draft: &Value) -> Value {
    let mut draft = draft.clone();
    if let Some(fields) = draft.as_object_mut() {
        fields.remove("lineage");
        fields.remove("tip");
        fields.remove("sent");
    }
    draft
}

/// An empty plan as a file has it, with a title and an id of its own.
///
/// # Errors
/// When the sample can't be read.
pub fn empty_plan(number: u32, title: &str) -> Result<Value> {
    let sample = include_str!("../../samples/smallest.json");
    let mut plan: Value = serde_json::from_str(sample)?;
    set(
        &mut plan,
        "/id",
        format!("05859301-0794-4e89-a72b-{number:012}"),
    )?;
    set(&mut plan, "/title", title)?;
    Ok(plan)
}

/// Sets the value at a JSON pointer.
///
/// # Errors
/// When there is no value.
pub fn set(value: &mut Value, pointer: &str, new: impl Into<Value>) -> Result<()> {
    *value
        .pointer_mut(pointer)
        .with_context(|| pointer.to_owned())? = new.into();
    Ok(())
}

/// The titles of drafts.
pub fn titles(drafts: &[Value]) -> Vec<&str> {
    let titles = drafts.iter().map(|draft| at(draft, "/title"));
    titles.map(|title| title.as_str().unwrap_or("?")).collect()
}
