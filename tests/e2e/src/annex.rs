//! Steps in an annex ("Bilag 1") that many journeys share.

use anyhow::{Context, Result};
use samspil::domain::{BuiltIn, NamedItem, NamedItemId, SchoolYear};
use samspil::worksheet::new_annex;
use serde_json::{Value, json};

use crate::{Role, Session};

impl Session {
    /// Starts an annex from the start page and gives it a title.
    ///
    /// # Errors
    /// When it can't be started.
    pub async fn start_annex(&self, title: &str) -> Result<()> {
        self.click_button(self.words().start.annex_start).await?;
        self.fill(self.words().activities.title_label, title).await
    }

    /// Goes to a place of the open annex by its name in the rail.
    ///
    /// # Errors
    /// When there is no such place.
    pub async fn visit_in_annex(&self, place: &str) -> Result<()> {
        self.within(Role::Region, self.words().annex.places)
            .click_link(place)
            .await
    }

    /// Adds an activity with a text in the column "Aktivitet"; it is the `n`th.
    ///
    /// # Errors
    /// When it can't be added.
    pub async fn add_activity(&self, n: usize, text: &str) -> Result<()> {
        self.click_button(self.words().activities.table.add).await?;
        let cell = self.cell(n, self.column_of(BuiltIn::Activity));
        self.fill(&cell, text).await
    }

    /// What a cell of the `n`th activity is called.
    pub fn cell(&self, n: usize, column: &str) -> String {
        format!("{}, {column}", (self.words().activities.table.row)(n))
    }

    /// What a column of the form is called.
    pub fn column_of(&self, column: BuiltIn) -> &'static str {
        (self.words().annex_print.document.column)(column)
    }

    /// What an objective that comes with the app is called.
    pub fn objective(&self, id: &str) -> String {
        let objective = NamedItem::built_in(NamedItemId::from(id.to_owned()));
        self.speech.texts.objective(&objective).to_owned()
    }

    /// What a target group that comes with the app is called.
    pub fn target_group(&self, id: &str) -> String {
        let group = NamedItem::built_in(NamedItemId::from(id.to_owned()));
        self.speech.texts.target_group(&group).to_owned()
    }
}

/// A new annex of 2026/27 as a file has it, with a title and an id of its own.
///
/// # Errors
/// When it can't be written.
pub fn empty_annex(number: u32, title: &str) -> Result<Value> {
    let year = SchoolYear::starting(2026).context("a school year")?;
    Ok(json!({
        "format": "samspil",
        "version": 1,
        "kind": "annex",
        "id": format!("34296a83-d4a8-442a-a7f8-{number:012}"),
        "title": title,
        "created": "2026-09-01T08:00:00Z",
        "modified": "2026-09-01T08:00:00Z",
        "body": serde_json::to_value(new_annex(year))?,
    }))
}
