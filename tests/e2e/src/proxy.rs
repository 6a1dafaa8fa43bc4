//! A proxy that records and refuses every request of a browser to another host than the app's. It also
//! sees what no script of a page can, such as the page that the browser goes to next.

use std::io::{self, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;

use anyhow::{Context, Result};
use serde_json::{Value, json};

/// A proxy that listens until the tests end.
#[derive(Clone)]
pub struct Proxy {
    address: SocketAddr,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Proxy {
    /// Starts to listen.
    ///
    /// # Errors
    /// When no port is free.
    pub fn start() -> Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let proxy = Self {
            address: listener.local_addr()?,
            heard: Arc::default(),
        };
        let own = proxy.clone();
        thread::spawn(move || {
            for connection in listener.incoming().flatten() {
                let own = own.clone();
                thread::spawn(move || own.refuse(connection).ok());
            }
        });
        Ok(proxy)
    }

    /// The first line of each request: "CONNECT example.org:443 HTTP/1.1".
    ///
    /// # Errors
    /// When the proxy has broken down.
    pub fn heard(&self) -> Result<Vec<String>> {
        Ok(self.heard.lock().ok().context("the list")?.clone())
    }

    /// As `WebDriver` names it: <https://www.w3.org/TR/webdriver2/#proxy>.
    pub(crate) fn capability(&self) -> Value {
        let proxy = self.address.to_string();
        json!({
            "proxyType": "manual",
            "httpProxy": proxy,
            "sslProxy": proxy,
            "noProxy": ["127.0.0.1"],
        })
    }

    fn refuse(&self, mut connection: TcpStream) -> io::Result<()> {
        let mut head = Vec::new();
        let mut part = [0; 4096];
        while !head.windows(2).any(|end| end == b"\r\n") {
            let length = connection.read(&mut part)?;
            if length == 0 {
                return Ok(());
            }
            head.extend_from_slice(part.get(..length).unwrap_or_default());
        }
        let head = String::from_utf8_lossy(&head);
        let line = head.lines().next().unwrap_or_default();
        if let Ok(mut heard) = self.heard.lock() {
            heard.push(line.to_owned());
        }
        connection
            .write_all(b"HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
    }
}
