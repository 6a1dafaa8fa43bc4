//! The driver of a browser: a process that takes `WebDriver` commands. It serves one browser at a
//! time, because some drivers serve only one, and because its log is then about that browser.

use std::fs::{self, File};
use std::io::{Read, Seek, SeekFrom};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use anyhow::{Context, Result, bail};
use tempfile::TempDir;

use crate::screen::Screen;
use crate::{Engine, processes, until};

/// A running driver. Dropping it ends the driver and its browser.
pub struct Driver {
    process: Child,
    address: SocketAddr,
    log: PathBuf,
    /// Where the log of the present session begins.
    session_log: u64,
    _screen: Option<Screen>,
    folder: TempDir,
}

impl Driver {
    /// Starts a driver.
    pub async fn start(engine: Engine) -> Result<Self> {
        let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
        let folder = tempfile::Builder::new()
            .prefix("samspil-driver-")
            .tempdir()?;
        let log = folder.path().join("driver.log");
        let file = File::create(&log)?;
        let mut command = engine.driver(address.port(), folder.path())?;
        let screen = engine.needs_screen().then(Screen::start).transpose()?;
        if let Some(screen) = &screen {
            command.env("DISPLAY", &screen.name);
        }
        let command = command.stdin(Stdio::null()).stdout(file.try_clone()?);
        let process = command.stderr(file).spawn();
        let process = process.with_context(|| format!("no driver for {engine} starts"))?;
        let mut driver = Self {
            process,
            address,
            log,
            session_log: 0,
            _screen: screen,
            folder,
        };
        driver.wait_until_ready().await?;
        Ok(driver)
    }

    async fn wait_until_ready(&mut self) -> Result<()> {
        let address = self.address;
        until("the driver to answer", async || {
            Ok(TcpStream::connect(address).is_ok().then_some(()))
        })
        .await?;
        match self.process.try_wait()? {
            None => Ok(()),
            Some(status) => bail!("the driver ended at once ({status}): {}", self.log()?),
        }
    }

    /// Prepares the driver for a browser whose files are in this folder.
    pub fn begin_session(&mut self, device: &Path) -> Result<()> {
        self.session_log = fs::metadata(&self.log)?.len();
        // WebKit's driver is told of a folder for downloads once, when it starts.
        let downloads = downloads_of(self.folder.path());
        if downloads.is_symlink() {
            fs::remove_file(&downloads)?;
        }
        std::os::unix::fs::symlink(device.join("downloads"), downloads)?;
        Ok(())
    }

    /// Whether the process still runs.
    pub fn is_running(&mut self) -> bool {
        matches!(self.process.try_wait(), Ok(None))
    }

    /// The address for its clients.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// What the driver and its browser have written in the present session.
    pub fn log(&self) -> Result<String> {
        let mut file = File::open(&self.log)?;
        file.seek(SeekFrom::Start(self.session_log))?;
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }
}

/// A link in the folder of a driver that leads to the downloads of the present session.
pub fn downloads_of(folder: &Path) -> PathBuf {
    folder.join("downloads")
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Ok(id) = self.process.id().try_into() {
            processes::kill(id);
        }
        self.process.wait().ok();
    }
}
