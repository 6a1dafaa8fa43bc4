//! What a fault costs, collected for the table in docs/reliability.md.

use std::fs;
use std::path::Path;

use anyhow::{Result, ensure};

use crate::settings::Settings;

/// A fault that a test has provoked, and its consequences.
#[derive(Clone, Copy, Debug)]
pub struct Fault<'a> {
    /// What went wrong.
    pub what: &'a str,
    /// How the test made it go wrong.
    pub how: &'a str,
    /// What the user sees, in the app's own words where it says something.
    pub sees: &'a str,
    /// Characters that were typed and are nowhere any more.
    pub lost: usize,
}

impl Fault<'_> {
    /// Writes the row under a name of its own; `cargo xtask test` compares it with the table.
    ///
    /// # Errors
    /// When something was lost, or the row can't be written.
    pub fn report(&self, id: &str) -> Result<()> {
        ensure!(
            self.lost == 0,
            "{}: {} characters lost",
            self.what,
            self.lost
        );
        let engine = Settings::read()?.engine;
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        let folder = root.join("target/reliability").join(engine.to_string());
        fs::create_dir_all(&folder)?;
        let Self {
            what,
            how,
            sees,
            lost,
        } = self;
        let row = format!("| {what} | {how} | {engine} | {sees} | {lost} |\n");
        Ok(fs::write(folder.join(format!("{id}.row")), row)?)
    }
}

/// Characters of a text that are missing in another, counted from the first that differs.
pub fn lost(written: &str, found: &str) -> usize {
    let pairs = written.chars().zip(found.chars());
    let same = pairs.take_while(|(written, found)| written == found);
    written.chars().count() - same.count()
}
