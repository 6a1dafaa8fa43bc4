//! `WebKitGTK`: its start, its clock, typing, errors of its page.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use serde_json::json;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::prelude::*;

use crate::driver::downloads_of;

/// The driver with the folders of its browsers, which download files without asking.
pub fn driver(port: u16, folder: &Path) -> Result<Command> {
    let config = folder.join("config");
    fs::create_dir_all(&config)?;
    let downloads = downloads_of(folder);
    let folders = format!("XDG_DOWNLOAD_DIR=\"{}\"\n", downloads.display());
    fs::write(config.join("user-dirs.dirs"), folders)?;
    let mut driver = Command::new("WebKitWebDriver");
    driver.arg(format!("--port={port}"));
    driver.env("XDG_CONFIG_HOME", config);
    // Decides the order in which a date is typed.
    driver.env("LANGUAGE", "en_US").env("LC_ALL", "en_US.UTF-8");
    Ok(driver)
}

pub fn capabilities() -> Result<Capabilities> {
    let mut browser = Capabilities::new();
    let options = json!({
        "binary": mini_browser().context("MiniBrowser is not installed")?,
        "args": ["--automation"],
    });
    browser.set("webkitgtk:browserOptions", options)?;
    Ok(browser)
}

/// Distributions keep it away from `PATH`.
fn mini_browser() -> Option<PathBuf> {
    let folders = [
        "/usr/lib/x86_64-linux-gnu",
        "/usr/lib/aarch64-linux-gnu",
        "/usr/lib",
        "/usr/libexec",
    ];
    let paths = folders.map(|folder| Path::new(folder).join("webkit2gtk-4.1/MiniBrowser"));
    paths.into_iter().find(|path| path.exists())
}

pub async fn set_size(driver: &WebDriver) -> Result<()> {
    Ok(driver.set_window_rect(0, 0, 1280, 1000).await?)
}

/// Makes the page this wide, in CSS pixels: the window is as much wider as its frame is.
pub async fn set_width(driver: &WebDriver, width: u32) -> Result<()> {
    let mut frame = width;
    // The page follows its window late: a width that was read too early is put right by the next.
    for _ in 0..5 {
        driver.set_window_rect(0, 0, frame, 1000).await?;
        let_frames_pass(driver).await;
        let is = driver.execute("return innerWidth", []).await?;
        let is: u32 = is.convert()?;
        if is == width {
            break;
        }
        frame = (frame + width).saturating_sub(is);
    }
    Ok(())
}

/// By how much the clock is moved.
pub fn clock(now: DateTime<Utc>) -> String {
    (now - Utc::now()).num_milliseconds().to_string()
}

/// `WebKitGTK` can't run a script before those of a page. So a file of the same origin is loaded, and
/// the app's page is written into its document, after the scripts that must run first.
pub async fn load(driver: &WebDriver, address: &str, clock: Option<&str>) -> Result<()> {
    let (app, _) = address.split_once(['?', '#']).unwrap_or((address, ""));
    driver.goto(format!("{app}content/da.json")).await?;
    let clock = match clock {
        Some(offset) => format!("const OFFSET = {offset};{}", super::CLOCK),
        None => String::new(),
    };
    let first = format!("const first = () => {{{clock}{TELL}{}}};", super::WATCH);
    let script = format!("{first}{}", include_str!("write_page.js"));
    driver.execute(script, [json!(address)]).await?;
    Ok(())
}

/// Keeps errors where they outlive the page and where the app stores nothing.
const TELL: &str = "const kept = () => JSON.parse(sessionStorage.getItem('wrong') ?? '[]');
    const tell = (what) => sessionStorage.setItem('wrong', JSON.stringify([...kept(), what]));";

/// The errors of the page.
pub async fn console_errors(driver: &WebDriver) -> Result<Vec<String>> {
    let script = "return JSON.parse(sessionStorage.getItem('wrong') ?? '[]')";
    Ok(driver.execute(script, []).await?.convert()?)
}

/// Without a real screen frames come late, and the app moves the focus with a frame. A hidden tab gets no
/// frames, and waiting for them takes until the driver gives up.
pub async fn let_frames_pass(driver: &WebDriver) {
    let script = "return document.hidden || new Promise((done) => {
            const pass = (left) => left ? requestAnimationFrame(() => pass(left - 1)) : done();
            pass(3);
        })";
    // A click may also lead to another page.
    driver.execute(script, []).await.ok();
}

/// Types the parts of a date or a time one after the other, beginning with the first, which only
/// takes the focus when the field had none.
pub async fn type_parts(field: &WebElement, parts: &str) -> Result<()> {
    let leave = "arguments[0].blur()";
    field.handle().execute(leave, [field.to_json()?]).await?;
    Ok(field.send_keys(parts).await?)
}
