//! Firefox: its start, its clock, typing in its date fields, its console, when a download is complete.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};
use chrono::{DateTime, Utc};
use serde_json::json;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::extensions::addons::firefox::FirefoxTools;
use thirtyfour::prelude::*;

/// geckodriver serves one session at a time.
pub fn driver(port: u16) -> Command {
    let mut driver = Command::new("geckodriver");
    driver.arg(format!("--port={port}"));
    driver.arg("--websocket-port=0");
    driver
}

/// A browser with a profile of its own, that downloads into a folder without asking, and whose console
/// goes into the log of the driver.
pub fn capabilities(folder: &Path, denies_storage: bool) -> Result<Capabilities> {
    let profile = folder.join("profile");
    let profile = profile.to_str().context("a path in UTF-8")?;
    let mut browser: Capabilities = DesiredCapabilities::firefox().into();
    let options = json!({
        "args": ["-headless", "--width", "1280", "--height", "1000", "-profile", profile],
        "prefs": {
            "browser.download.folderList": 2,
            "browser.download.dir": folder.join("downloads"),
            "browser.download.useDownloadDir": true,
            "browser.download.alwaysOpenPanel": false,
            "browser.download.always_ask_before_handling_new_types": false,
            // Decides the order in which a date is typed.
            "intl.locale.requested": "en-US",
            "intl.accept_languages": "da",
            "devtools.console.stdout.content": true,
            // 2 denies pages all storage, 5 is the default.
            "network.cookie.cookieBehavior": if denies_storage { 2 } else { 5 },
        },
    });
    browser.set("moz:firefoxOptions", options)?;
    Ok(browser)
}

/// The prefix of each error of the page, which the browser's own errors do not have.
const IN_THE_PAGE: &str = "In the page: ";

/// Writes errors of the page into the console from now on.
pub async fn watch(driver: &WebDriver, folder: &Path) -> Result<()> {
    let tell = format!(
        "const say = console.error.bind(console);
        const tell = (what) => say(`{IN_THE_PAGE}${{what}}`.replace(/\\s+/g, ' '));"
    );
    let script = format!("{tell}{}", super::WATCH);
    run_before_pages(driver, folder, "watch", &script).await
}

pub async fn set_clock(driver: &WebDriver, folder: &Path, now: DateTime<Utc>) -> Result<()> {
    let offset = (now - Utc::now()).num_milliseconds();
    let source = format!("const OFFSET = {offset};{}", super::CLOCK);
    run_before_pages(driver, folder, "clock", &source).await
}

/// From the next page load on this script runs first, in place of an earlier one of this name.
/// Firefox lets only extensions do so.
pub async fn run_before_pages(
    driver: &WebDriver,
    folder: &Path,
    name: &str,
    script: &str,
) -> Result<()> {
    // In a new folder each time: Firefox may have cached the files of the last one.
    let extension = tempfile::Builder::new().tempdir_in(folder)?.keep();
    let manifest = json!({
        "manifest_version": 2,
        "name": name,
        "version": "1",
        "browser_specific_settings": { "gecko": { "id": format!("{name}@samspil.test") } },
        "content_scripts": [{
            "matches": ["http://127.0.0.1/*"],
            "js": ["script.js"],
            "run_at": "document_start",
            "world": "MAIN",
        }],
    });
    fs::write(extension.join("manifest.json"), manifest.to_string())?;
    fs::write(extension.join("script.js"), format!("{{{script}}}"))?;
    let path = extension.to_str().context("a path in UTF-8")?;
    let tools = FirefoxTools::new(driver.handle().clone());
    Ok(tools.install_addon(path, Some(true)).await?)
}

/// Makes the page this wide, in CSS pixels. Windows with bars can't be narrow, so the page goes into
/// one without.
pub async fn set_width(driver: &WebDriver, width: u32) -> Result<()> {
    const NARROWEST: u32 = 500;
    if width < NARROWEST && driver.execute("return !menubar.visible", []).await?.json() == false {
        let open = "open(location.href, '', `popup,width=${arguments[0]},height=1000`)";
        driver.execute(open, [json!(width)]).await?;
        let windows = driver.windows().await?;
        driver.close_window().await?;
        let last = windows.last().context("a window")?;
        driver.switch_to_window(last.clone()).await?;
        // The page is loaded again there.
        crate::until("the app in the narrow window", async || {
            let starts =
                "return document.readyState == 'complete' && !document.querySelector('[data-why]')";
            let has_started = driver.execute(starts, []).await?.json() == true;
            Ok(has_started.then_some(()))
        })
        .await?;
    }
    driver.set_window_rect(0, 0, width, 1000).await?;
    Ok(())
}

/// Types the parts of a date or a time one after the other. The driver would set the field's value
/// at once if it were told to send keys to the field; users press keys.
pub async fn type_parts(field: &WebElement, parts: &str) -> Result<()> {
    field.focus().await?;
    let to_first_part = Key::Left + Key::Left;
    let keys = field.handle().action_chain().send_keys(to_first_part);
    Ok(keys.send_keys(parts).perform().await?)
}

/// The errors of the page in what the browser wrote into its console.
pub fn console_errors(said: &str) -> Vec<String> {
    let errors = said.lines().filter(|line| line.contains(IN_THE_PAGE));
    errors.map(str::to_owned).collect()
}

/// Whether the file is there that Firefox downloads into.
pub fn has_part(download: &Path) -> bool {
    let mut part = download.as_os_str().to_owned();
    part.push(".part");
    Path::new(&part).exists()
}
