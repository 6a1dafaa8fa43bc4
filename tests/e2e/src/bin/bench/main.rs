//! Measures the app against a bare page that was written by hand for the same work, and the app
//! with much in storage against the app with little. `cargo xtask bench` runs it, and `docs/performance.md` says what
//! the figures mean.
//!
//! Where to start: [`compared`] has the rows that compare with the bare page, [`within`] those of the
//! app alone; [`page`] is one browser and what can be measured in it; [`drafts`] makes the drafts in
//! it; [`table`] makes the figures readable.
#![allow(clippy::print_stdout)] // It is there to be read.

mod compared;
mod drafts;
mod figures;
mod keys;
mod page;
mod site;
mod table;
mod typing;
mod within;

use std::env;

use anyhow::{Context, Result};

use figures::Row;
use site::Site;
use within::Deed;

/// All that was measured.
#[derive(Default)]
struct Found {
    /// The app against the bare page.
    rows: Vec<Row>,
    /// By how much a key costs more with more in the app.
    growth: Vec<(&'static str, f64)>,
    deeds: Vec<Deed>,
}

#[tokio::main]
async fn main() -> Result<()> {
    let runs: usize = env::var("SAMSPIL_BENCH_RUNS")?.parse().context("runs")?;
    let app = Site::app(env::var("SAMSPIL_URL")?);
    let bare = Site::bare(env::var("SAMSPIL_BARE_URL")?);
    let only = env::var("SAMSPIL_BENCH_ONLY").ok();
    let wants = |part: &str| only.as_ref().is_none_or(|only| only == part);
    let mut found = Found::default();
    if wants("load") {
        found
            .rows
            .extend(compared::first_visit(&app, &bare, runs).await?);
    }
    if wants("cold") {
        found
            .rows
            .push(compared::cold_plan(&app, &bare, runs).await?);
    }
    if wants("plan") {
        found.rows.extend(compared::plan(&app, &bare, runs).await?);
    }
    if wants("list") {
        found.rows.push(compared::list(&app, &bare, runs).await?);
    }
    if wants("keys") {
        let (key, growth) = typing::measure(&app, &bare, runs).await?;
        found.rows.push(key);
        found.growth = growth;
    }
    if wants("scale") {
        found.deeds = within::measure(&app, runs).await?;
    }
    print!("{}", table::text(&found));
    if env::var_os("SAMSPIL_BLESS").is_some() && only.is_none() {
        table::write(&found)?;
        println!("docs/performance.md has these tables now.");
    }
    Ok(())
}
