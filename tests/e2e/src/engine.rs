//! The engines in which the journeys run, and the one place that distinguishes them. What an engine
//! does in its own way is in its module; what it can't do is in [`crate::feature`].

mod chromium;
mod firefox;
mod first;
mod profile;
mod webkit;

use std::collections::BTreeMap;
use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::str::FromStr;

use anyhow::{Context, Result, bail};
use chrono::{DateTime, NaiveDate, NaiveTime, Utc};
use samspil::text::Language;
use thirtyfour::common::capabilities::desiredcapabilities::Capabilities;
use thirtyfour::prelude::*;

use crate::driver::Driver;
use crate::fields::Typing;

/// Reports errors of the page to the function `tell`, which must be defined before this script.
const WATCH: &str = include_str!("engine/watch.js");

/// Moves the page's clock by `OFFSET` milliseconds, which must be defined before this script.
pub(crate) const CLOCK: &str = include_str!("engine/clock.js");

/// A browser's engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl FromStr for Engine {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "chromium" => Ok(Self::Chromium),
            "firefox" => Ok(Self::Firefox),
            "webkit" => Ok(Self::WebKit),
            _ => bail!("no engine is called {name:?}"),
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        })
    }
}

impl Engine {
    /// The command that starts a driver on a port, with a folder for its files.
    pub(crate) fn driver(self, port: u16, folder: &Path) -> Result<Command> {
        match self {
            Self::Chromium => Ok(chromium::driver(port)),
            Self::Firefox => Ok(firefox::driver(port)),
            Self::WebKit => webkit::driver(port, folder),
        }
    }

    /// Whether it runs only where there is a screen.
    pub(crate) fn needs_screen(self) -> bool {
        self == Self::WebKit
    }

    /// Whether one browser serves many journeys, each at an address of its own. `MiniBrowser` starts fast.
    pub(crate) fn serves_many_journeys(self) -> bool {
        self != Self::WebKit
    }

    /// Prepares the folder of a device for its browser, if it is new.
    pub(crate) async fn prepare_device(self, folder: &Path) -> Result<()> {
        match self {
            Self::Firefox => profile::copy_to(folder).await,
            Self::Chromium | Self::WebKit => Ok(()),
        }
    }

    /// Deletes what was kept for the devices to come.
    pub(crate) fn forget_devices() {
        profile::forget();
    }

    /// A browser whose profile and downloads are in this folder, and that may deny storage.
    pub(crate) fn capabilities(self, folder: &Path, denies_storage: bool) -> Result<Capabilities> {
        match self {
            Self::Chromium => chromium::capabilities(folder, denies_storage),
            Self::Firefox => firefox::capabilities(folder, denies_storage),
            Self::WebKit => webkit::capabilities(),
        }
    }

    /// The process of a browser that has started.
    pub(crate) fn process(self, browser: &Capabilities) -> Result<i32> {
        let name = match self {
            Self::Chromium => "goog:processID",
            Self::Firefox => "moz:processID",
            Self::WebKit => bail!("WebKit's driver does not say which process it started"),
        };
        let id = browser.get(name).and_then(serde_json::Value::as_i64);
        let id = id.with_context(|| format!("the driver does not say {name}"))?;
        Ok(id.try_into()?)
    }

    /// Prepares a browser that has started for the app.
    pub(crate) async fn prepare(self, driver: &WebDriver, folder: &Path) -> Result<()> {
        match self {
            Self::Firefox => firefox::watch(driver, folder).await,
            Self::WebKit => webkit::set_size(driver).await,
            Self::Chromium => Ok(()),
        }
    }

    /// Makes the page this wide, in CSS pixels.
    pub(crate) async fn set_width(self, driver: &WebDriver, width: u32) -> Result<()> {
        match self {
            Self::Chromium => chromium::set_width(driver, width).await,
            Self::Firefox => firefox::set_width(driver, width).await,
            Self::WebKit => webkit::set_width(driver, width).await,
        }
    }

    /// Whether it draws frames late, so that a page may still move when it is there.
    pub(crate) fn draws_late(self) -> bool {
        self == Self::WebKit
    }

    /// Waits until the app has handled a click or drawn a page, in an engine that draws frames late.
    pub(crate) async fn settle(self, driver: &WebDriver) {
        if self.draws_late() {
            webkit::let_frames_pass(driver).await;
        }
    }

    /// From the next page load on it is this time, and time goes on from there.
    /// `last` is what the last call gave: its clock is taken away.
    pub(crate) async fn set_clock(
        self,
        driver: &WebDriver,
        folder: &Path,
        now: DateTime<Utc>,
        last: Option<String>,
    ) -> Result<String> {
        match self {
            Self::Chromium => chromium::set_clock(driver, now, last).await,
            Self::Firefox => {
                firefox::set_clock(driver, folder, now).await?;
                Ok(String::new())
            }
            Self::WebKit => Ok(webkit::clock(now)),
        }
    }

    /// Loads this address, also when it is the present one, with the clock that was set.
    pub(crate) async fn load(
        self,
        driver: &WebDriver,
        address: &str,
        clock: Option<&str>,
    ) -> Result<()> {
        match self {
            Self::WebKit => webkit::load(driver, address, clock).await,
            _ if driver.current_url().await?.as_str() == address => Ok(driver.refresh().await?),
            _ => Ok(driver.goto(address).await?),
        }
    }

    /// The text of an element as it is seen.
    pub(crate) async fn text(self, element: &WebElement) -> Result<String> {
        match self {
            // Its driver would give hidden parts too, and no line breaks.
            Self::WebKit => Ok(element.prop("innerText").await?.unwrap_or_default()),
            // Firefox leaves marks of direction out of that property, but shows and obeys them.
            Self::Chromium | Self::Firefox => Ok(element.text().await?),
        }
    }

    /// How a long text is entered. Danish is typed, key by key; in the other languages keys would do the same again, in
    /// a third of the time of a whole plan. `WebKitGTK`'s driver needs 58 milliseconds per key, and has no keys for some
    /// letters.
    pub(crate) fn typing(self, language: Language) -> Typing {
        match (self, language) {
            (Self::Chromium | Self::Firefox, Language::Da) => Typing::Whole,
            (Self::WebKit, _) | (_, Language::En | Language::Nb) => Typing::End,
        }
    }

    /// Types a day into a date field.
    pub(crate) async fn type_day(self, field: &WebElement, day: NaiveDate) -> Result<()> {
        let keys = |form: &str| day.format(form).to_string();
        match self {
            Self::Chromium => chromium::type_parts(field, &keys("%m%d%Y")).await,
            Self::Firefox => firefox::type_parts(field, &keys("%m%d%Y")).await,
            Self::WebKit => webkit::type_parts(field, &keys("%m/%d/%Y")).await,
        }
    }

    /// Types a time of day into a field for it.
    pub(crate) async fn type_time(self, field: &WebElement, time: NaiveTime) -> Result<()> {
        let keys = |form: &str| time.format(form).to_string();
        match self {
            Self::Chromium => chromium::type_parts(field, &keys("%I%M%p")).await,
            Self::Firefox => firefox::type_parts(field, &keys("%I%M%p")).await,
            Self::WebKit => webkit::type_parts(field, &keys("%I:%M:%p")).await,
        }
    }

    /// Clears the first parts of a date or a time, one after the other.
    pub(crate) async fn clear_parts(self, field: &WebElement, parts: usize) -> Result<()> {
        const CLEAR: &str = "\u{e003}";
        const NEXT: &str = "\u{e014}";
        let keys = vec![CLEAR; parts].join(NEXT);
        match self {
            Self::Chromium => chromium::type_parts(field, &keys).await,
            Self::Firefox => firefox::type_parts(field, &keys).await,
            Self::WebKit => webkit::type_parts(field, &keys).await,
        }
    }

    /// Errors that the page has thrown or logged, files that did not load, and what its security
    /// policy has blocked.
    pub(crate) async fn console_errors(
        self,
        browser: &WebDriver,
        driver: &Driver,
    ) -> Result<Vec<String>> {
        match self {
            Self::Chromium => chromium::console_errors(browser).await,
            Self::Firefox => Ok(firefox::console_errors(&driver.log()?)),
            Self::WebKit => webkit::console_errors(browser).await,
        }
    }

    /// The work of the page's main thread so far, in seconds by name, where the engine reports it.
    pub(crate) async fn main_thread(
        self,
        driver: &WebDriver,
    ) -> Result<Option<BTreeMap<String, f64>>> {
        match self {
            Self::Chromium => chromium::main_thread(driver).await.map(Some),
            Self::Firefox | Self::WebKit => Ok(None),
        }
    }

    /// Crashes the page of a tab.
    pub(crate) async fn crash_tab(self, driver: &WebDriver) -> Result<()> {
        match self {
            Self::Chromium => chromium::crash_tab(driver).await,
            Self::Firefox | Self::WebKit => bail!("{self} can't crash a tab"),
        }
    }

    /// Whether a download is complete. A browser may create an empty file first to reserve its name.
    pub(crate) fn is_whole(self, download: &Path) -> bool {
        let is_empty = fs::metadata(download).map_or(true, |file| file.len() == 0);
        !is_empty
            && match self {
                // Until then it has another name, or is the empty file.
                Self::Chromium | Self::WebKit => true,
                Self::Firefox => !firefox::has_part(download),
            }
    }
}
