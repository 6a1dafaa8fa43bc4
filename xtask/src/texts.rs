//! Removes the white space from the texts that the app fetches. The files in public/ are for people to edit.

use std::{fs, path::Path};

use anyhow::{Context, Result};
use serde_json::Value;

use crate::project;

/// The folders of texts. Other JSON files are for readers outside of the app, or for hosts to edit.
const FOLDERS: [&str; 2] = ["content", "pages"];

/// Rewrites the texts in `dist`.
pub fn minify(dist: &Path) -> Result<()> {
    for folder in FOLDERS {
        for entry in fs::read_dir(dist.join(folder))? {
            let path = entry?.path();
            let texts: Value = serde_json::from_str(&project::read(&path)?)
                .with_context(|| path.display().to_string())?;
            project::write(&path, texts.to_string().as_bytes())?;
        }
    }
    Ok(())
}
