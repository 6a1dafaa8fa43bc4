//! A host of the app that a journey can stop, restart, give another version, and make break off in the
//! middle of a file. It keeps a list of the requests. It sends the headers that every host should send,
//! and serves the app below a path, as many hosts do.

mod answer;
mod asked;
mod flaw;
mod release;

use std::fs;
use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread::{self, JoinHandle};
use std::time::Duration;

use anyhow::{Context, Result};

pub use asked::Asked;
pub use flaw::Flaw;
pub use release::copy_of_release;

/// A running host; it ends with this value.
pub struct Host {
    address: SocketAddr,
    state: Arc<State>,
    server: Mutex<Option<JoinHandle<()>>>,
}

/// What the host and its threads share.
struct State {
    folder: Mutex<PathBuf>,
    /// The path of a file, and what is wrong with the answer.
    flaw: Mutex<Option<(String, Flaw)>>,
    asked: Mutex<Vec<Asked>>,
    is_up: AtomicBool,
    sends_headers: bool,
    /// Files of the site that the app is a part of: their paths and contents.
    site: Vec<(&'static str, &'static str)>,
}

/// The path of the app on its host.
const BELOW: &str = "/skole/samspil/";

impl Host {
    /// Serves the app of this folder.
    ///
    /// # Errors
    /// When no port is free.
    pub fn of(folder: &Path) -> Result<Self> {
        Self::start_first(folder, true, &[])
    }

    /// Serves the app of this folder, and files of the site that it is a part of.
    ///
    /// # Errors
    /// When no port is free.
    pub fn of_site(folder: &Path, site: &[(&'static str, &'static str)]) -> Result<Self> {
        Self::start_first(folder, true, site)
    }

    /// Serves the app of this folder without any header but the type.
    ///
    /// # Errors
    /// When no port is free.
    pub fn without_headers(folder: &Path) -> Result<Self> {
        Self::start_first(folder, false, &[])
    }

    fn start_first(
        folder: &Path,
        sends_headers: bool,
        site: &[(&'static str, &'static str)],
    ) -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let state = State {
            folder: Mutex::new(folder.to_owned()),
            flaw: Mutex::default(),
            asked: Mutex::default(),
            is_up: AtomicBool::new(true),
            sends_headers,
            site: site.to_vec(),
        };
        let host = Self {
            address: listener.local_addr()?,
            state: Arc::new(state),
            server: Mutex::default(),
        };
        host.serve(listener)?;
        Ok(host)
    }

    /// The address of the host.
    pub fn origin(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The address of the app.
    pub fn app(&self) -> String {
        format!("{}{BELOW}", self.origin())
    }

    /// Stops: from now on nobody listens at its address.
    ///
    /// # Errors
    /// When it has come to an end before.
    pub fn stop(&self) -> Result<()> {
        self.state.is_up.store(false, Ordering::SeqCst);
        let server = self.server.lock().ok().and_then(|mut server| server.take());
        let ended = server.context("the host was stopped before")?.join();
        ended.ok().context("the host has broken down")
    }

    /// Starts again at the same address.
    ///
    /// # Errors
    /// When the address is taken.
    pub fn start(&self) -> Result<()> {
        self.state.is_up.store(true, Ordering::SeqCst);
        self.serve(TcpListener::bind(self.address)?)
    }

    /// Serves another folder from now on.
    ///
    /// # Errors
    /// When the host has broken down.
    pub fn publish(&self, folder: &Path) -> Result<()> {
        let mut served = self.state.folder.lock().ok().context("the folder")?;
        folder.clone_into(&mut served);
        Ok(())
    }

    /// Breaks off in the middle of this file from now on.
    ///
    /// # Errors
    /// When the host has broken down.
    pub fn break_in(&self, file: Option<&str>) -> Result<()> {
        self.spoil(file.map(|file| (file, Flaw::BreaksOff)))
    }

    /// Answers with this flaw when it is asked for this file from now on.
    ///
    /// # Errors
    /// When the host has broken down.
    pub fn spoil(&self, flaw: Option<(&str, Flaw)>) -> Result<()> {
        let flaw = flaw.map(|(file, flaw)| (format!("{BELOW}{file}"), flaw));
        *self.state.flaw.lock().ok().context("the flaw")? = flaw;
        Ok(())
    }

    /// What it was asked for so far.
    ///
    /// # Errors
    /// When the host has broken down.
    pub fn asked(&self) -> Result<Vec<Asked>> {
        Ok(self.state.asked.lock().ok().context("the list")?.clone())
    }

    fn serve(&self, listener: TcpListener) -> Result<()> {
        listener.set_nonblocking(true)?;
        let state = Arc::clone(&self.state);
        let server = thread::spawn(move || {
            while state.is_up.load(Ordering::SeqCst) {
                match listener.accept() {
                    Ok((connection, _)) => {
                        let state = Arc::clone(&state);
                        thread::spawn(move || state.serve(connection).ok());
                    }
                    Err(_) => thread::sleep(Duration::from_millis(2)),
                }
            }
        });
        *self.server.lock().ok().context("the server")? = Some(server);
        Ok(())
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.stop().ok();
    }
}

impl State {
    /// Answers one request.
    fn serve(&self, mut connection: TcpStream) -> io::Result<()> {
        connection.set_nonblocking(false)?;
        let mut head = Vec::new();
        let mut part = [0; 4096];
        while !head.ends_with(b"\r\n\r\n") {
            let length = connection.read(&mut part)?;
            // Browsers open connections that they do not use.
            if length == 0 {
                return Ok(());
            }
            head.extend_from_slice(part.get(..length).unwrap_or_default());
        }
        let asked = Asked::read(&String::from_utf8_lossy(&head));
        let path = asked
            .target
            .split('?')
            .next()
            .unwrap_or_default()
            .to_owned();
        if let Ok(mut list) = self.asked.lock() {
            list.push(asked);
        }
        let of_site = self.site.iter().find(|(site, _)| *site == path);
        let file = path.strip_prefix(BELOW).map(|file| self.read(file));
        let body = match of_site {
            Some((_, content)) => Some(content.as_bytes().to_vec()),
            None => file.and_then(Result::ok),
        };
        let flaw = self.flaw(&path);
        if flaw == Some(Flaw::Portal) {
            let head = answer::head("/", Some(flaw::PORTAL.as_bytes()), self.sends_headers);
            connection.write_all(head.as_bytes())?;
            return connection.write_all(flaw::PORTAL.as_bytes());
        }
        let head = answer::head(&path, body.as_deref(), self.sends_headers);
        connection.write_all(head.as_bytes())?;
        let body = body.unwrap_or_default();
        let length = body.len() / if flaw.is_some() { 2 } else { 1 };
        connection.write_all(body.get(..length).unwrap_or_default())?;
        while flaw == Some(Flaw::Stalls) && self.is_up.load(Ordering::SeqCst) {
            thread::sleep(Duration::from_millis(20));
        }
        Ok(())
    }

    fn flaw(&self, path: &str) -> Option<Flaw> {
        let mut here = self.flaw.lock().ok()?;
        let (_, flaw) = here.as_ref().filter(|(file, _)| file == path)?;
        let flaw = *flaw;
        if flaw == Flaw::BreaksOffOnce {
            *here = None;
        }
        Some(flaw)
    }

    fn read(&self, file: &str) -> Result<Vec<u8>> {
        let file = if file.is_empty() { "index.html" } else { file };
        let folder = self.folder.lock().ok().context("the folder")?.clone();
        Ok(fs::read(folder.join(file))?)
    }
}
