//! `cargo xtask serve`: serves the built app on this machine.

use std::{
    io::{Error, ErrorKind},
    net::TcpListener,
};

use anyhow::{Context, Result, anyhow};

use crate::{build, project, server, setup};

/// The default port. It is fixed, because browsers store drafts per origin.
const USUAL_PORT: u16 = 7267;

/// Sets up what is missing, builds when sources changed, and serves until Ctrl+C.
pub fn run(port: Option<u16>, open: bool) -> Result<()> {
    setup::for_building()?;
    build::run_if_needed()?;
    let listener = listen(port)?;
    let url = format!("http://{}/", listener.local_addr()?);
    let server = server::spawn(project::dist(), listener)?;
    println!("Samspil is at {url} (Ctrl+C ends it)");
    if open && let Err(error) = open::that(&url) {
        eprintln!("No browser opened ({error}); open the address yourself.");
    }
    server
        .join()
        .map_err(|_| anyhow!("the server ended unexpectedly"))?
}

/// Binds the requested port, otherwise the default one, or a free one if that is taken.
fn listen(port: Option<u16>) -> Result<TcpListener> {
    let bind = |port| TcpListener::bind(("127.0.0.1", port));
    match bind(port.unwrap_or(USUAL_PORT)) {
        Err(error) if port.is_none() && is_taken(&error) => {
            println!("Port {USUAL_PORT} is taken. Drafts made there do not show at another port.");
            Ok(bind(0)?)
        }
        result => {
            result.with_context(|| format!("cannot listen on port {}", port.unwrap_or(USUAL_PORT)))
        }
    }
}

fn is_taken(error: &Error) -> bool {
    error.kind() == ErrorKind::AddrInUse
}
