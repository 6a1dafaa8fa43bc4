//! The driver of one browser: a process of its own, because some drivers serve one browser only,
//! and because what it says is then about that browser.

use std::fs::{self, File};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};

use anyhow::{Context, Result, bail};

use crate::screen::Screen;
use crate::{Engine, processes, until};

/// A running driver; it ends with this value, and so does its browser.
pub struct Driver {
    process: Child,
    address: SocketAddr,
    log: PathBuf,
    _screen: Option<Screen>,
}

impl Driver {
    /// Starts a driver for a browser that keeps its things in this folder.
    pub async fn start(engine: Engine, folder: &Path) -> Result<Self> {
        let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
        let log = folder.join("driver.log");
        let file = File::create(&log)?;
        let mut command = engine.driver(address.port(), folder)?;
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
            _screen: screen,
        };
        driver.answers().await?;
        Ok(driver)
    }

    async fn answers(&mut self) -> Result<()> {
        let address = self.address;
        until("the driver to answer", async || {
            Ok(TcpStream::connect(address).is_ok().then_some(()))
        })
        .await?;
        match self.process.try_wait()? {
            None => Ok(()),
            Some(status) => bail!("the driver ended at once ({status}): {}", self.said()?),
        }
    }

    /// The address for its clients.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// All that the driver and its browser have said.
    pub fn said(&self) -> Result<String> {
        Ok(String::from_utf8_lossy(&fs::read(&self.log)?).into_owned())
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        if let Ok(id) = self.process.id().try_into() {
            processes::kill(id);
        }
        self.process.wait().ok();
    }
}
