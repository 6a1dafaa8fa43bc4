//! Chromium: its start, its clock, typing in its date fields, its console, the work of its main thread.

use std::collections::BTreeMap;
use std::path::Path;
use std::process::Command;

use anyhow::{Result, ensure};
use chrono::{DateTime, Utc};
use serde_json::json;
use thirtyfour::common::capabilities::chromium::ChromiumLikeCapabilities;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::common::log::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;

use crate::at;

const ARGUMENTS: [&str; 11] = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--window-size=1280,1000",
    // Decides the order in which a date is typed.
    "--lang=en-US",
];

pub fn driver(port: u16) -> Command {
    let mut driver = Command::new("chromedriver");
    driver.arg(format!("--port={port}"));
    driver
}

/// A browser with a profile of its own, that puts downloads into a folder without asking.
pub fn capabilities(folder: &Path, denies_storage: bool) -> Result<Capabilities> {
    let mut browser = DesiredCapabilities::chrome();
    for argument in ARGUMENTS {
        browser.add_arg(argument)?;
    }
    browser.add_arg(&format!(
        "--user-data-dir={}",
        folder.join("profile").display()
    ))?;
    let preferences = json!({
        "download.default_directory": folder.join("downloads"),
        "download.prompt_for_download": false,
        "intl.accept_languages": "da",
        // This setting is for all storage of pages: 1 allows it, 2 denies it.
        "profile.default_content_setting_values.cookies": if denies_storage { 2 } else { 1 },
    });
    browser.add_experimental_option("prefs", preferences)?;
    browser.set_browser_log_level(LoggingPrefsLogLevel::All)?;
    Ok(browser.into())
}

/// From the next page load on it is this time, and time goes on from there.
/// `last` is what the last call returned: its clock is removed.
pub async fn set_clock(
    driver: &WebDriver,
    now: DateTime<Utc>,
    last: Option<String>,
) -> Result<String> {
    let cdp = driver.cdp();
    if let Some(last) = last {
        let last = json!({ "identifier": last });
        cdp.send_raw("Page.removeScriptToEvaluateOnNewDocument", last)
            .await?;
    }
    let offset = (now - Utc::now()).num_milliseconds();
    run_first(driver, &format!("const OFFSET = {offset};{}", super::CLOCK)).await
}

/// From the next page load on this script runs before those of the page. Returns its name.
pub async fn run_first(driver: &WebDriver, script: &str) -> Result<String> {
    let cdp = driver.cdp();
    let added = cdp.send_raw(
        "Page.addScriptToEvaluateOnNewDocument",
        json!({ "source": format!("{{{script}}}") }),
    );
    let added = added.await?;
    Ok(at(&added, "/identifier").as_str().unwrap_or("").to_owned())
}

/// Makes the page this wide, in CSS pixels, also where no window can be as narrow.
pub async fn set_width(driver: &WebDriver, width: u32) -> Result<()> {
    let metrics = json!({
        "width": width,
        "height": 1000,
        "deviceScaleFactor": 1,
        "mobile": false,
    });
    let cdp = driver.cdp();
    cdp.send_raw("Emulation.setDeviceMetricsOverride", metrics)
        .await?;
    Ok(())
}

/// Goes to the first part of a date or a time, where a field that had the focus before may not be.
const TO_FIRST_PART: &str = "\u{e012}\u{e012}";

/// Types the parts of a date or a time one after the other.
pub async fn type_parts(field: &WebElement, parts: &str) -> Result<()> {
    Ok(field.send_keys(format!("{TO_FIRST_PART}{parts}")).await?)
}

/// The work of the page's main thread so far, in seconds by name, without the time in which it waited
/// for a processor.
pub async fn main_thread(driver: &WebDriver) -> Result<BTreeMap<String, f64>> {
    let cdp = driver.cdp();
    let clock = json!({ "timeDomain": "threadTicks" });
    cdp.send_raw("Performance.enable", clock).await?;
    let answer = cdp.send_raw("Performance.getMetrics", json!({})).await?;
    let metrics = at(&answer, "/metrics").as_array().into_iter().flatten();
    let named = metrics.filter_map(|metric| {
        let name = metric["name"].as_str()?.to_owned();
        Some((name, metric["value"].as_f64()?))
    });
    Ok(named.collect())
}

/// Errors that the page has thrown or logged, files that did not load, and what its security policy has
/// blocked.
pub async fn console_errors(driver: &WebDriver) -> Result<Vec<String>> {
    let entries = driver.browser_log().await?;
    let errors = entries.into_iter().filter(|entry| entry.level == "SEVERE");
    let messages = errors.map(|entry| entry.message);
    // The browser's own error page is not a page of the app.
    Ok(messages
        .filter(|message| !message.starts_with("chrome-error://"))
        .collect())
}

/// Crashes the page of a tab. The driver can only answer with an error.
pub async fn crash_tab(driver: &WebDriver) -> Result<()> {
    let crash = driver.cdp().send_raw("Page.crash", json!({})).await;
    ensure!(crash.is_err(), "the tab goes on");
    Ok(())
}
