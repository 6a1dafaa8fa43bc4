//! Profiles of Firefox. Its first start with an empty profile takes twice as long as one with a profile that
//! was used before. So it is started once without a journey, and each new device gets a copy of that profile.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::sync::Mutex;

use super::firefox;
use crate::{Engine, driver_pool};

/// The folder of a device on which no page was opened.
static USED: Mutex<Option<TempDir>> = Mutex::const_new(None);

/// Files by which a running browser keeps others out of its profile.
const LOCKS: [&str; 2] = ["lock", ".parentlock"];

/// Gives the device in this folder a profile, unless it has one.
pub async fn copy_to(device: &Path) -> Result<()> {
    let profile = device.join("profile");
    if profile.exists() {
        return Ok(());
    }
    let mut used = USED.lock().await;
    let from = match &mut *used {
        Some(used) => used,
        none => none.insert(start_once().await?),
    };
    let from = from.path().join("profile");
    for file in xtask::project::files(&from)? {
        let to = profile.join(file.strip_prefix(&from)?);
        fs::create_dir_all(to.parent().context("a folder")?)?;
        fs::copy(&file, &to).with_context(|| file.display().to_string())?;
    }
    Ok(())
}

/// Deletes what was kept for further devices. The last journey that runs does so.
pub fn forget() {
    if let Ok(mut used) = USED.try_lock() {
        used.take();
    }
}

async fn start_once() -> Result<TempDir> {
    let device = tempfile::Builder::new().prefix("samspil-e2e-").tempdir()?;
    let profile = device.path().join("profile");
    fs::create_dir(&profile)?;
    fs::create_dir(device.path().join("downloads"))?;
    let mut process = driver_pool::take(Engine::Firefox).await?;
    process.begin_session(device.path())?;
    let capabilities = firefox::capabilities(device.path(), false)?;
    let driver = WebDriver::new(process.url(), capabilities).await;
    driver.context("Firefox did not start")?.quit().await?;
    driver_pool::give_back(process);
    for lock in LOCKS {
        // One of them may not be there.
        fs::remove_file(profile.join(lock)).ok();
    }
    Ok(device)
}
