//! chromedriver as a child process for the end-to-end tests. The browser tests don't come here:
//! wasm-bindgen-test-runner starts a driver of its own.

use std::{
    io::{Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    thread,
    time::{Duration, Instant},
};

use anyhow::{Result, ensure};
use duct::Handle;

use crate::project::program;

const PATIENCE: Duration = Duration::from_secs(60);

/// A running driver; it ends with this value.
pub struct Chromedriver {
    process: Handle,
    address: SocketAddr,
}

impl Chromedriver {
    /// Starts a driver on a free port and waits until it answers.
    pub fn start() -> Result<Self> {
        let address = TcpListener::bind(("127.0.0.1", 0))?.local_addr()?;
        let port = format!("--port={}", address.port());
        let process = program("chromedriver", &[&port])
            .stdout_null()
            .unchecked()
            .start()?;
        let driver = Self { process, address };
        let started = Instant::now();
        while TcpStream::connect(address).is_err() {
            ensure!(
                driver.process.try_wait()?.is_none(),
                "chromedriver ended at once"
            );
            ensure!(started.elapsed() < PATIENCE, "chromedriver does not answer");
            thread::sleep(Duration::from_millis(50));
        }
        Ok(driver)
    }

    /// The address for its clients.
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Asks the driver to end; unlike killing it, this also ends the browsers of tests that
    /// failed before they closed theirs.
    fn shut_down(&self) -> Result<()> {
        let mut connection = TcpStream::connect(self.address)?;
        connection.set_read_timeout(Some(Duration::from_secs(10)))?;
        write!(
            connection,
            "GET /shutdown HTTP/1.1\r\nHost: {}\r\nConnection: close\r\n\r\n",
            self.address
        )?;
        connection.read_to_end(&mut Vec::new())?;
        Ok(())
    }
}

impl Drop for Chromedriver {
    fn drop(&mut self) {
        if self.shut_down().is_ok() {
            thread::sleep(Duration::from_millis(500));
        }
        if let Err(error) = self.process.kill() {
            eprintln!("chromedriver did not end: {error}");
        }
    }
}
