//! Checks the page with IBM's Equal Access engine, which `cargo xtask test` fetches. Its rules overlap with those
//! of axe-core; each finds what the other does not look at.

use std::collections::BTreeMap;
use std::io::{Write, stdout};
use std::path::Path;

use anyhow::{Context, Result, bail, ensure};
use serde::Deserialize;
use serde_json::json;

use crate::{Session, Stop};

const SOURCE: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../target/tools/npm/node_modules/accessibility-checker-engine/ace-window.js"
);

/// A kind of findings that are false.
struct FalseFinding {
    /// The rule and its reason, as the engine names them.
    rule: &'static str,
    /// The tag and the class of the element.
    element: &'static str,
    #[allow(dead_code, reason = "for readers")]
    because: &'static str,
}

const FALSE_FINDINGS: [FalseFinding; 0] = [];

/// What the engine found on the pages of a journey.
#[derive(Default)]
pub struct EqualAccess {
    passed: usize,
    looks: usize,
    passed_over: usize,
    /// By rule: how often, and an example.
    failed: BTreeMap<String, (usize, String)>,
}

/// What it found on one page.
#[derive(Deserialize)]
struct Found {
    passed: usize,
    failed: Vec<Finding>,
}

#[derive(Deserialize)]
struct Finding {
    rule: String,
    /// Its tag and its class.
    element: String,
    message: String,
    snippet: String,
    path: String,
}

impl Finding {
    fn is_false(&self) -> bool {
        let mut known = FALSE_FINDINGS.iter();
        known.any(|known| self.rule == known.rule && self.element == known.element)
    }
}

impl EqualAccess {
    /// Checks the page, or what is new on it.
    ///
    /// # Errors
    /// When the engine is missing or fails.
    pub async fn look(&mut self, app: &Session, stop: &Stop) -> Result<()> {
        let place = || stop.name.clone();
        let found = app.equal_access(stop).await.with_context(place)?;
        let name = &stop.name;
        ensure!(found.passed > 0, "Equal Access found nothing on {name}");
        self.passed += found.passed;
        self.looks += 1;
        for finding in found.failed {
            if finding.is_false() {
                self.passed_over += 1;
                continue;
            }
            let Finding {
                rule,
                element,
                message,
                snippet,
                path,
            } = finding;
            let kind = format!("{rule} at {element}");
            let example = format!("{message}\n    {name}: {path}\n    {snippet}");
            let (count, _) = self.failed.entry(kind).or_insert((0, example));
            *count += 1;
        }
        Ok(())
    }

    /// Prints how much was checked, and fails when a rule was broken.
    ///
    /// # Errors
    /// When a rule was broken.
    pub fn end(&self, app: &Session) -> Result<()> {
        let line = format!(
            "checked with Equal Access in {}: {} rules kept in {} looks, {} findings false\n",
            app.engine(),
            self.passed,
            self.looks,
            self.passed_over
        );
        // Past the test runner, which captures output.
        stdout().write_all(line.as_bytes())?;
        let failed = self.failed.iter();
        let failed =
            failed.map(|(rule, (count, example))| format!("{rule}, {count} times: {example}"));
        let failed: Vec<String> = failed.collect();
        ensure!(failed.is_empty(), "{}", failed.join("\n"));
        Ok(())
    }
}

impl Session {
    async fn equal_access(&self, stop: &Stop) -> Result<Found> {
        if self.script("return !window.ace_ibma", &[]).await? == json!(true) {
            let missing = "Equal Access is not there: run cargo xtask test --only e2e";
            let source = std::fs::read_to_string(Path::new(SOURCE)).context(missing)?;
            self.script(&source, &[]).await?;
        }
        let run = include_str!("equal_access.js");
        let found = self.script(run, &[json!(stop.part)]).await?;
        if let Some(error) = found.as_str() {
            bail!("Equal Access failed: {error}");
        }
        Ok(serde_json::from_value(found)?)
    }
}
