//! The built app, for a host of its own.

use std::fs;

use anyhow::Result;
use tempfile::TempDir;

/// A copy of the built app, without its compressed forms.
///
/// # Errors
/// When the app is not built.
pub fn copy_of_release() -> Result<TempDir> {
    let copy = tempfile::Builder::new().prefix("samspil-host-").tempdir()?;
    let dist = xtask::project::dist();
    for file in xtask::project::files(&dist)? {
        let is_compressed = file
            .extension()
            .is_some_and(|end| end == "br" || end == "gz");
        if !is_compressed {
            let bytes = fs::read(&file)?;
            xtask::project::write(&copy.path().join(file.strip_prefix(&dist)?), &bytes)?;
        }
    }
    Ok(copy)
}
