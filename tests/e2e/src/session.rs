//! A browser with the app in it.

use std::ops::Deref;
use std::path::PathBuf;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use anyhow::{Context, Result, ensure};
use samspil::text::AllWords;
use serde_json::Value;
use thirtyfour::prelude::*;

use crate::driver::Driver;
use crate::driver_pool::WaitingBrowser;
use crate::settings::Settings;
use crate::{Device, Engine, Scope, Speech, driver_pool, origin, processes, until};

/// A browser with the app in it. Dereferences to the whole page as a [`Scope`].
pub struct Session {
    // Fields go in this order: the browser is asked to end before its driver is made to.
    page: Scope,
    process: Driver,
    pub(crate) app: String,
    pub speech: Speech,
    pub(crate) device: Device,
    pub(crate) clock: Mutex<Option<String>>,
    /// Errors of the page, which some browsers report once only.
    errors: Mutex<Vec<String>>,
    is_killed: AtomicBool,
    /// How many journeys its browser has served before, if it may serve others.
    served: Option<u32>,
    /// Whether the journey has changed the browser itself, which then serves no other journey.
    is_altered: AtomicBool,
}

/// After so many journeys a browser makes way for a new one, because what they have stored piles up.
const MOST_JOURNEYS: u32 = 25;

/// Opens a connection for each command: a connection ends with the test that has opened it, and a browser
/// outlives its test.
fn client() -> Result<reqwest::Client> {
    let client = reqwest::Client::builder().pool_max_idle_per_host(0);
    Ok(client.timeout(Duration::from_secs(120)).build()?)
}

impl Deref for Session {
    type Target = Scope;

    fn deref(&self) -> &Scope {
        &self.page
    }
}

impl Session {
    pub(crate) async fn start(device: Device, settings: &Settings, speech: Speech) -> Result<Self> {
        let engine = settings.engine;
        engine.prepare_device(device.folder()).await?;
        let mut process = driver_pool::take(engine).await?;
        process.begin_session(device.folder())?;
        let mut capabilities = engine.capabilities(device.folder(), device.denies_storage)?;
        if let Some(proxy) = &device.proxy {
            capabilities.set("proxy", proxy.capability())?;
        }
        let driver = WebDriver::builder(process.url(), capabilities)
            .client(client()?)
            .connect()
            .await;
        let driver = driver.with_context(|| format!("{engine} did not start"))?;
        engine.prepare(&driver, device.folder()).await?;
        let app = settings.app.clone();
        Ok(Self::of(driver, process, device, engine, app, speech))
    }

    /// A browser in which the app was never used at its address: one that has served other journeys at
    /// theirs, or a new one.
    pub(crate) async fn anywhere(mut settings: Settings, speech: Speech) -> Result<Self> {
        let engine = settings.engine;
        if !engine.serves_many_journeys() {
            return Self::start(Device::new()?, &settings, speech).await;
        }
        settings.app = origin::open(&settings.app).await?;
        let Some(waiting) = driver_pool::take_browser() else {
            let session = Self::start(Device::new()?, &settings, speech).await?;
            let served = Some(0);
            return Ok(Self { served, ..session });
        };
        let WaitingBrowser {
            browser,
            mut process,
            device,
            served,
        } = waiting;
        process.begin_session(device.folder())?;
        let app = settings.app;
        let session = Self::of(browser, process, device, engine, app, speech);
        let served = Some(served);
        Ok(Self { served, ..session })
    }

    fn of(
        browser: WebDriver,
        process: Driver,
        device: Device,
        engine: Engine,
        app: String,
        speech: Speech,
    ) -> Self {
        let typing = engine.typing(speech.language);
        Self {
            page: Scope::whole(browser, engine, typing),
            process,
            app,
            speech,
            device,
            clock: Mutex::default(),
            errors: Mutex::default(),
            is_killed: AtomicBool::new(false),
            served: None,
            is_altered: AtomicBool::new(false),
        }
    }

    /// Notes that the journey changes the browser itself, not only what belongs to its origin or tab.
    pub(crate) fn alters_browser(&self) {
        self.is_altered.store(true, Ordering::Relaxed);
    }

    /// Leaves one empty tab, and no download.
    async fn renew(&self) -> Result<()> {
        let old = self.driver.windows().await?;
        let new = self.driver.new_tab().await?;
        for tab in old {
            self.driver.switch_to_window(tab).await?;
            self.driver.close_window().await?;
        }
        self.driver.switch_to_window(new).await?;
        // Some browsers report each error once: this journey must not leave any to the next.
        self.console_errors().await?;
        self.device.clear()
    }

    /// Ends the browser in good order. If the journey passed, the driver serves further ones, and so
    /// does the browser if it may.
    pub(crate) async fn close(self, has_passed: bool) -> Result<()> {
        let is_killed = self.is_killed();
        let is_altered = self.is_altered.load(Ordering::Relaxed);
        let served = self.served.map(|served| served + 1);
        let served = served.filter(|served| *served < MOST_JOURNEYS);
        let goes_on = served.is_some() && has_passed && !is_killed && !is_altered;
        let is_renewed = goes_on && self.renew().await.is_ok();
        let Self {
            page,
            process,
            device,
            ..
        } = self;
        if let (Some(served), true) = (served, is_renewed) {
            driver_pool::give_back_browser(WaitingBrowser {
                browser: page.driver,
                process,
                device,
                served,
            });
            return Ok(());
        }
        if is_killed {
            // A driver may wait long for an answer of a killed browser.
            drop(process);
            page.driver.quit().await.ok();
            return Ok(());
        }
        page.driver.quit().await?;
        if has_passed {
            driver_pool::give_back(process);
        }
        Ok(())
    }

    /// Ends the browser as a power cut would: none of its processes can write anything more. The
    /// journey can do nothing after this; another on the same [`Device`] can see what is left.
    ///
    /// # Errors
    /// When the browser's process is not known or does not end.
    pub async fn kill(&self) -> Result<()> {
        let process = self.engine.process(self.driver.capabilities())?;
        self.is_killed.store(true, Ordering::Relaxed);
        processes::kill(process);
        until("the browser to end", async || {
            Ok((!processes::runs(process)).then_some(()))
        })
        .await
    }

    pub(crate) fn is_killed(&self) -> bool {
        self.is_killed.load(Ordering::Relaxed)
    }

    /// The engine in which the journey runs.
    pub fn engine(&self) -> Engine {
        self.engine
    }

    /// Errors in the browser's console up to now.
    ///
    /// # Errors
    /// When it does not answer.
    pub async fn console_errors(&self) -> Result<Vec<String>> {
        let told = self.engine.console_errors(&self.driver, &self.process);
        let told = told.await?;
        let mut errors = self.errors.lock().ok().context("errors")?;
        for error in told {
            if !errors.contains(&error) {
                errors.push(error);
            }
        }
        Ok(errors.clone())
    }

    /// Fails when the page had an error. A host may add a file to the release; that there is none is no error
    /// of the page.
    pub(crate) async fn no_console_errors(&self) -> Result<()> {
        let mut errors = self.console_errors().await?;
        errors.retain(|error| !error.contains("host.json"));
        let errors = errors.join("\n");
        ensure!(errors.is_empty(), "the console says:\n{errors}");
        Ok(())
    }

    /// A file or folder that is gone with the device.
    pub fn path(&self, name: &str) -> PathBuf {
        self.device.folder().join(name)
    }

    /// The words of the app in the language of the journey.
    pub fn words(&self) -> &'static AllWords {
        self.speech.words
    }

    /// Goes to a place by its address, such as "#/".
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn open(&self, hash: &str) -> Result<()> {
        let now = self.driver.current_url().await?;
        // In the language of the address: another language would load another page.
        let language = now.query().map(|query| format!("?{query}"));
        let language = language.unwrap_or_default();
        self.driver
            .goto(format!("{}{language}{hash}", self.app))
            .await?;
        Ok(())
    }

    /// Comes to a place from another page, as by a link in a letter.
    ///
    /// # Errors
    /// When the page does not come.
    pub async fn arrive_at(&self, hash: &str) -> Result<()> {
        self.driver.goto("about:blank").await?;
        self.load(&format!("{}{hash}", self.app)).await
    }

    /// Waits until the app has started and compared its two copies.
    ///
    /// # Errors
    /// When it has not, in the end.
    pub(crate) async fn wait_until_settled(&self) -> Result<()> {
        let is_busy = "return document.querySelector('#shell, [aria-busy=true]') !== null";
        until("the two copies to be compared", async || {
            let is_busy: bool = self.driver.execute(is_busy, []).await?.convert()?;
            Ok((!is_busy).then_some(()))
        })
        .await
    }

    /// Loads an address, at the time to which the journey has set the clock.
    ///
    /// Waits first until the app of the present page has started and compared its two copies, if it
    /// ever does, because users are not quicker. When a page is left while it opens a database,
    /// `WebKit` may leave the database locked for good.
    pub(crate) async fn load(&self, address: &str) -> Result<()> {
        self.wait_until_settled().await.ok();
        let clock = self.clock.lock().ok().and_then(|clock| clock.clone());
        self.engine
            .load(&self.driver, address, clock.as_deref())
            .await
    }

    /// Runs a script in the page, for what users can't do or see.
    ///
    /// # Errors
    /// When the script throws.
    pub async fn script(&self, script: &str, arguments: &[Value]) -> Result<Value> {
        let answer = self.driver.execute(script, arguments.to_vec()).await?;
        Ok(answer.json().clone())
    }
}
