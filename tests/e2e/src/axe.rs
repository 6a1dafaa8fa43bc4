//! Checks the page with axe-core, which `cargo xtask test` fetches. All its rules are on: those of WCAG
//! at every level, the best practices, and the experimental ones.

use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::Session;

const SOURCE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../target/tools/npm/node_modules/axe-core/axe.min.js"
);

/// What axe-core found on the pages of a journey.
#[derive(Default)]
pub struct Audit {
    passed: usize,
    looks: usize,
    version: String,
    broken: Vec<String>,
    /// What it could not decide, by rule: on how many pages, and an example.
    unsure: BTreeMap<String, (usize, String)>,
}

/// What it found on one page.
#[derive(Deserialize)]
struct Found {
    version: String,
    passed: usize,
    broken: Vec<(String, String)>,
    unsure: Vec<(String, String)>,
}

impl Audit {
    /// Checks the page, or the part of it that a selector names.
    ///
    /// # Errors
    /// When axe-core is missing or fails.
    pub async fn look(&mut self, app: &Session, page: &str, part: Option<&str>) -> Result<()> {
        self.run(app, page, part, "").await
    }

    /// The same with the rules of colour alone.
    ///
    /// # Errors
    /// When axe-core is missing or fails.
    pub async fn look_at_colours(
        &mut self,
        app: &Session,
        page: &str,
        part: Option<&str>,
    ) -> Result<()> {
        self.run(app, page, part, "cat.color").await
    }

    async fn run(
        &mut self,
        app: &Session,
        page: &str,
        part: Option<&str>,
        tag: &str,
    ) -> Result<()> {
        let found = app.axe(part, tag).await.with_context(|| page.to_owned())?;
        ensure!(
            found.passed > 0,
            "axe-core found nothing to look at on {page}"
        );
        self.passed += found.passed;
        self.looks += 1;
        self.version = found.version;
        let broken = found.broken.into_iter();
        self.broken
            .extend(broken.map(|(rule, what)| format!("{page}: {rule}: {what}")));
        for (rule, what) in found.unsure {
            let (count, _) = self.unsure.entry(rule).or_insert((0, what));
            *count += 1;
        }
        Ok(())
    }

    /// Prints how much was checked, and fails when a rule was broken.
    ///
    /// # Errors
    /// When a rule was broken.
    pub fn end(&self, app: &Session) -> Result<()> {
        let (version, engine) = (&self.version, app.engine());
        let language = app.speech.language.name();
        let line = format!(
            "checked with axe-core {version} in {engine}: {} rules kept in {} looks ({language})\n",
            self.passed, self.looks
        );
        // Past the test runner, which captures output.
        stdout().write_all(line.as_bytes())?;
        let unsure = self.unsure.iter();
        let unsure = unsure
            .map(|(rule, (count, what))| format!("not decided on {count} pages: {rule}: {what}\n"));
        let (broken, unsure) = (self.broken.join("\n"), unsure.collect::<String>());
        ensure!(broken.is_empty(), "{broken}\n\n{unsure}");
        Ok(())
    }
}

impl Session {
    async fn axe(&self, part: Option<&str>, tag: &str) -> Result<Found> {
        if self.script("return !window.axe", &[]).await? == json!(true) {
            let missing = "axe-core is not there: run cargo xtask test --only e2e";
            let source = std::fs::read_to_string(Path::new(SOURCE)).context(missing)?;
            self.script(&source, &[]).await?;
        }
        let run = include_str!("axe.js");
        let found = self.script(run, &[json!(part), json!(tag)]).await?;
        if let Some(error) = found.as_str() {
            anyhow::bail!("axe-core failed: {error}");
        }
        Ok(serde_json::from_value(found)?)
    }
}
