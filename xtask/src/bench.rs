//! `cargo xtask bench`: measures the speed of the release against a bare page written by hand for the same
//! work (`tests/bench/bare`). What is measured, and how, is in `tests/e2e/src/bin/bench`.

use std::{
    fs,
    net::TcpListener,
    path::{Path, PathBuf},
};

use anyhow::{Context, Result, ensure};

use crate::{build, compress, project, project::cargo, server, setup, system};

/// Few enough to take minutes, enough for a median.
const RUNS: usize = 9;

/// What can be measured alone.
const GROUPS: [&str; 6] = ["load", "cold", "plan", "list", "keys", "scale"];

/// The texts that both pages fetch.
const TEXTS: &str = "content/da.json";

/// Builds what is missing, serves both pages, and measures them in Chromium in turn:
/// all groups, or only this one. With `SAMSPIL_BLESS` set, all of it goes into docs/performance.md.
pub fn run(runs: Option<usize>, only: Option<&str>) -> Result<()> {
    setup::for_building()?;
    system::ensure(&[system::BROWSER, system::CHROMEDRIVER])?;
    build::run_if_needed()?;
    let mut measured = cargo("run --quiet --package samspil-e2e --bin bench")
        .env("SAMSPIL_URL", serve(project::dist())?)
        .env("SAMSPIL_BARE_URL", serve(bare_page()?)?)
        .env("SAMSPIL_BENCH_RUNS", runs.unwrap_or(RUNS).to_string());
    if let Some(only) = only {
        ensure!(GROUPS.contains(&only), "--only takes {}", GROUPS.join(", "));
        measured = measured.env("SAMSPIL_BENCH_ONLY", only);
    }
    measured.run().context("the pages can't be measured")?;
    Ok(())
}

fn serve(folder: PathBuf) -> Result<String> {
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}/", listener.local_addr()?);
    server::spawn(folder, listener)?;
    Ok(url)
}

/// The bare page with its texts, compressed as the app is.
fn bare_page() -> Result<PathBuf> {
    let folder = project::root().join("target/bench/bare");
    let source = project::root().join("tests/bench/bare");
    for file in project::files(&source)? {
        let name = file.strip_prefix(&source)?.to_owned();
        copy(&file, &folder.join(name))?;
    }
    copy(&project::dist().join(TEXTS), &folder.join(TEXTS))?;
    compress::run(&folder)?;
    Ok(folder)
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    let bytes = fs::read(from).with_context(|| format!("cannot read {}", from.display()))?;
    project::write(to, &bytes)
}
