//! A device: the folder with a browser's profile and downloads, which remains when the browser ends.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex};

use crate::settings::Settings;
use crate::{Host, Proxy, Session, Speech, driver_pool, duration, evidence, slots};
use anyhow::{Context, Result};
use samspil::text::Language;
use tempfile::TempDir;

/// A device: the next browser finds what the last one left there.
#[derive(Clone)]
pub struct Device {
    /// Profile, downloads, and files made by tests: gone with the device.
    folder: Arc<TempDir>,
    taken: Arc<Mutex<Vec<PathBuf>>>,
    /// Whether its browser denies pages all storage.
    pub(crate) denies_storage: bool,
    /// Where its user finds the app, if not where all do.
    app: Option<String>,
    /// The proxy of its browser for all requests but those to the app's host.
    pub(crate) proxy: Option<Proxy>,
}

impl Device {
    /// A device on which the app was never used.
    ///
    /// # Errors
    /// When its folder can't be made.
    pub fn new() -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("samspil-e2e-").tempdir()?;
        std::fs::create_dir(folder.path().join("downloads"))?;
        Ok(Self {
            folder: Arc::new(folder),
            taken: Arc::default(),
            denies_storage: false,
            app: None,
            proxy: None,
        })
    }

    /// A device whose browser denies pages all storage, as by a setting or a school's policy.
    ///
    /// # Errors
    /// When its folder can't be made.
    pub fn denying_storage() -> Result<Self> {
        Ok(Self {
            denies_storage: true,
            ..Self::new()?
        })
    }

    /// A device whose user finds the app at this host.
    ///
    /// # Errors
    /// When its folder can't be made.
    pub fn at(host: &Host) -> Result<Self> {
        Ok(Self {
            app: Some(host.app()),
            ..Self::new()?
        })
    }

    /// Puts the browser behind a proxy.
    #[must_use]
    pub fn behind(self, proxy: &Proxy) -> Self {
        Self {
            proxy: Some(proxy.clone()),
            ..self
        }
    }

    /// Runs a journey in Danish, as [`Device::journey_in`].
    ///
    /// # Errors
    /// When the journey fails.
    pub async fn journey<T>(&self, steps: impl AsyncFnOnce(&Session) -> Result<T>) -> Result<T> {
        self.journey_in(Language::Da, steps).await
    }

    /// Starts a browser at the start page, runs a journey, and closes the browser, also when the journey
    /// fails, unless [`Session::kill`] has ended it before. An error in the browser's console fails
    /// every journey.
    ///
    /// # Errors
    /// When the journey fails.
    pub async fn journey_in<T>(
        &self,
        language: Language,
        steps: impl AsyncFnOnce(&Session) -> Result<T>,
    ) -> Result<T> {
        run(Some(self), language, steps).await
    }

    /// The folder of all that is kept here.
    pub(crate) fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// Deletes the downloads.
    pub(crate) fn clear(&self) -> Result<()> {
        let mut taken = self.taken.lock().ok().context("downloads")?;
        for download in std::fs::read_dir(self.folder().join("downloads"))? {
            std::fs::remove_file(download?.path())?;
        }
        taken.clear();
        Ok(())
    }

    /// The first of these downloads that nobody took before.
    pub(crate) fn take(&self, downloads: impl Iterator<Item = PathBuf>) -> Result<Option<PathBuf>> {
        let mut taken = self.taken.lock().ok().context("downloads")?;
        let mut new = downloads.filter(|path| !taken.contains(path));
        let new = new.next();
        taken.extend(new.clone());
        Ok(new)
    }
}

/// Runs a journey on this device, or on one in which the app was never used.
///
/// # Errors
/// When the journey fails.
pub(crate) async fn run<T>(
    device: Option<&Device>,
    language: Language,
    steps: impl AsyncFnOnce(&Session) -> Result<T>,
) -> Result<T> {
    let mut settings = Settings::read()?;
    let speech = Speech::of(language)?;
    let _drivers = driver_pool::Access::new();
    let _slot = slots::take().await?;
    let mut clock = duration::Clock::start();
    let session = match device {
        Some(device) => {
            settings.app = device.app.clone().unwrap_or(settings.app);
            Session::start(device.clone(), &settings, speech).await?
        }
        None => Session::anywhere(settings, speech).await?,
    };
    clock.browser_has_started();
    let ended = match go(&session, steps).await {
        Ok(result) => Ok(result),
        Err(error) => Err(evidence::add_to(error, &session).await),
    };
    let closed = session.close(ended.is_ok()).await;
    clock.stop()?;
    ended.and_then(|result| closed.map(|()| result))
}

async fn go<T>(session: &Session, steps: impl AsyncFnOnce(&Session) -> Result<T>) -> Result<T> {
    session.load(&format!("{}#/", session.app)).await?;
    session.speak().await?;
    let result = steps(session).await?;
    if !session.is_killed() {
        session.no_console_errors().await?;
    }
    Ok(result)
}
