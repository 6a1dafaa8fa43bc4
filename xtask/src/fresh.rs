//! Checks whether dist/ is up to date, so that a second start of `cargo xtask serve` takes no time.

use std::{
    fs::{self, File},
    path::{Path, PathBuf},
    time::SystemTime,
};

use anyhow::{Context, Result};

use crate::project::{self, root};

const INPUTS: [&str; 11] = [
    ".cargo/config.toml",
    "Cargo.lock",
    "Cargo.toml",
    "Trunk.toml",
    "build.rs",
    "index.html",
    "offline",
    "public",
    "src",
    "style",
    "xtask/src",
];

/// Whether dist/ is unchanged since the last release build, and no source has changed since then.
pub fn is_current() -> Result<bool> {
    let (Ok(built), Ok(page)) = (fs::metadata(record_file()), fs::read(page_file())) else {
        return Ok(false);
    };
    let is_that_release = fs::read(record_file())? == page;
    Ok(is_that_release && newest_input()? < built.modified()?)
}

/// Records that dist/ is a release of the sources at `started`.
pub fn record(started: SystemTime) -> Result<()> {
    // The page names the other files by their hashes, so it identifies the release.
    project::write(&record_file(), &fs::read(page_file())?)?;
    File::options()
        .write(true)
        .open(record_file())?
        .set_modified(started)?;
    Ok(())
}

fn record_file() -> PathBuf {
    root().join("target/xtask/released.html")
}

fn page_file() -> PathBuf {
    project::dist().join("index.html")
}

fn newest_input() -> Result<SystemTime> {
    let mut newest = SystemTime::UNIX_EPOCH;
    for input in INPUTS {
        newest = newest.max(newest_in(&root().join(input))?);
    }
    Ok(newest)
}

/// The last change of a file or in a folder. Removing a file changes its folder.
fn newest_in(path: &Path) -> Result<SystemTime> {
    let metadata =
        fs::metadata(path).with_context(|| format!("cannot look at {}", path.display()))?;
    let mut newest = metadata.modified()?;
    if metadata.is_dir() {
        for entry in fs::read_dir(path)? {
            newest = newest.max(newest_in(&entry?.path())?);
        }
    }
    Ok(newest)
}
