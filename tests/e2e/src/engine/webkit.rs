//! `WebKitGTK`: how it is started, its clock, how its date fields are typed in, what its console has
//! heard, when a download is whole.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use serde_json::json;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::prelude::*;

pub fn driver(port: u16, folder: &Path) -> Result<Command> {
    let config = folder.join("config");
    fs::create_dir_all(&config)?;
    let downloads = folder.join("downloads");
    let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(config.join("user-dirs.dirs"), folders)?;
    let mut driver = Command::new("WebKitWebDriver");
    driver.arg(format!("--port={port}"));
    driver.env("XDG_CONFIG_HOME", config);
    Ok(driver)
}

pub fn capabilities() -> Result<Capabilities> {
    let mut browser = Capabilities::new();
    let options = json!({
        "binary": mini_browser().context("MiniBrowser is not installed")?,
        "args": ["--automation", "--enable-write-console-messages-to-stdout=true"],
    });
    browser.set("webkitgtk:browserOptions", options)?;
    Ok(browser)
}

/// Distributions keep it away from `PATH`.
fn mini_browser() -> Option<PathBuf> {
    let folders = [
        "/usr/lib/x86_64-linux-gnu",
        "/usr/lib/aarch64-linux-gnu",
        "/usr/libexec",
    ];
    let paths = folders.map(|folder| Path::new(folder).join("webkit2gtk-4.1/MiniBrowser"));
    paths.into_iter().find(|path| path.exists())
}

/// By how much the clock is moved.
pub fn clock(now: DateTime<Utc>) -> String {
    (now - Utc::now()).num_milliseconds().to_string()
}

/// `WebKitGTK` lets nobody run a script before those of a page. So a file of the same origin is
/// loaded, the clock is moved there, and the app's page is written in its place.
pub async fn load(driver: &WebDriver, address: &str, clock: &str) -> Result<()> {
    let mut file = driver.current_url().await?.join(address)?;
    file.set_fragment(None);
    driver.goto(file.join("content/da.json")?.as_str()).await?;
    let offset: i64 = clock.parse()?;
    let write = include_str!("write_page.js");
    let script = format!("const OFFSET = {offset};{}{write}", super::CLOCK);
    driver.execute(script, [json!(address)]).await?;
    Ok(())
}

pub async fn type_over(field: &WebElement, text: &str) -> Result<()> {
    Ok(field.send_keys(text).await?)
}

pub fn console_errors(said: &str) -> Vec<String> {
    let errors = said.lines().filter(|line| line.contains("ERROR"));
    errors.map(str::to_owned).collect()
}

pub fn is_whole(download: &Path) -> bool {
    fs::metadata(download).is_ok_and(|file| file.len() > 0)
}
