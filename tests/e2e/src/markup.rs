//! Checks the HTML of pages and files with the W3C's checker (Nu Html Checker), which `cargo xtask test` fetches.

use std::collections::BTreeMap;
use std::fs;
use std::io::{Write, stdout};
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use tempfile::TempDir;

use crate::{Session, Stop};

const CHECKER: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../target/tools/npm/node_modules/vnu-jar/build/dist/vnu.jar"
);

/// The page as the browser would write it.
const PAGE: &str = "return '<!doctype html>\\n' + document.documentElement.outerHTML";

/// Pages and files, which are checked together: the checker takes seconds to start.
pub struct Markup {
    folder: TempDir,
    names: Vec<String>,
}

#[derive(Deserialize)]
struct Report {
    messages: Vec<Message>,
}

#[derive(Deserialize)]
struct Message {
    url: Option<String>,
    #[serde(rename = "message")]
    text: String,
    extract: Option<String>,
}

impl Markup {
    /// # Errors
    /// When there can be no temporary folder.
    pub fn new() -> Result<Self> {
        Ok(Self {
            folder: TempDir::new()?,
            names: Vec::new(),
        })
    }

    /// Keeps the page as it is.
    ///
    /// # Errors
    /// When the page can't be kept.
    pub async fn keep_page(&mut self, app: &Session, stop: &Stop) -> Result<()> {
        let page = app.script(PAGE, &[]).await?;
        self.keep(&stop.name, page.as_str().context("a page")?)
    }

    /// Keeps a file.
    ///
    /// # Errors
    /// When the file can't be kept.
    pub fn keep(&mut self, name: &str, html: &str) -> Result<()> {
        let number = self.names.len();
        fs::write(self.folder.path().join(format!("{number}.html")), html)?;
        self.names.push(name.to_owned());
        Ok(())
    }

    /// Checks what was kept, prints how much it was, and fails when there was an error.
    ///
    /// # Errors
    /// When there was an error, or the checker is missing.
    pub fn end(&self) -> Result<()> {
        ensure!(!self.names.is_empty(), "there is nothing to check");
        let checked = Command::new("java")
            .args(["-Xss4m", "-jar", CHECKER])
            .args([
                "--errors-only",
                "--format",
                "json",
                "--stdout",
                "--exit-zero-always",
            ])
            .arg(self.folder.path())
            .output()
            .context("java did not start")?;
        let said = String::from_utf8_lossy(&checked.stderr);
        let report: Report = serde_json::from_slice(&checked.stdout)
            .with_context(|| format!("the HTML checker did not run: {said}"))?;
        let count = self.names.len();
        // Past the test runner, which captures output.
        stdout().write_all(format!("checked the HTML of {count} pages\n").as_bytes())?;
        let mut errors: BTreeMap<String, (usize, String)> = BTreeMap::new();
        for error in report.messages {
            let place = self.name(error.url.as_deref());
            let example = format!("{place}: {}", error.extract.unwrap_or_default());
            let (count, _) = errors.entry(error.text).or_insert((0, example));
            *count += 1;
        }
        let errors = errors.iter();
        let errors =
            errors.map(|(error, (count, example))| format!("{error}, {count} times: {example}"));
        let errors: Vec<String> = errors.collect();
        ensure!(errors.is_empty(), "{}", errors.join("\n"));
        Ok(())
    }

    /// The name of what the checker knows by an address.
    fn name(&self, address: Option<&str>) -> &str {
        let number = address.and_then(|address| {
            Path::new(address)
                .file_stem()?
                .to_str()?
                .parse::<usize>()
                .ok()
        });
        let name = number.and_then(|number| self.names.get(number));
        name.map_or("?", String::as_str)
    }
}
