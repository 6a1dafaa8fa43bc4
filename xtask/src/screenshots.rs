//! `cargo xtask screenshots`: screenshots of the main pages, for review and for the documents.

use std::net::TcpListener;

use anyhow::{Context, Result};

use crate::{build, project, project::cargo, server, setup, system};

/// Builds and serves the release, and takes the screenshots in Chromium.
pub fn run() -> Result<()> {
    setup::for_building()?;
    system::find("chromedriver").context("chromedriver is not on PATH")?;
    build::run_if_needed()?;
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}/", listener.local_addr()?);
    server::spawn(project::dist(), listener)?;
    let taken = cargo("run --quiet --package samspil-e2e --bin screenshots")
        .env("SAMSPIL_URL", url)
        .env("SAMSPIL_ENGINE", "chromium");
    taken.run().context("the pictures can't be taken")?;
    println!("They are in target/screenshots; those of the documents in docs/screenshots.");
    Ok(())
}
