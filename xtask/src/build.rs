//! Builds the release into dist/: Cargo, Trunk with its hooks, then the compressed files.

use std::{
    fs::{File, TryLockError},
    time::SystemTime,
};

use anyhow::{Context, Result};

use crate::{
    compress, fresh, offline,
    project::{self, cargo, program},
    setup, sizes,
};

/// `cargo xtask build`: builds and prints what a visitor downloads.
pub fn run() -> Result<()> {
    setup::for_building()?;
    let _turn = take_turn()?;
    build()?;
    print!("{}", sizes::measure(&project::dist())?.table);
    Ok(())
}

/// Builds unless dist/ already holds the release of the present sources.
pub fn run_if_needed() -> Result<()> {
    let _turn = take_turn()?;
    if fresh::is_current()? {
        return Ok(());
    }
    build()
}

/// Two builds at once would write into the same dist/; the second waits until this is dropped.
fn take_turn() -> Result<File> {
    let path = project::root().join("target/xtask/build.lock");
    project::write(&path, b"")?;
    let lock = File::open(&path)?;
    match lock.try_lock() {
        Err(TryLockError::WouldBlock) => {
            println!("Another build is under way; waiting for it.");
            lock.lock()?;
        }
        outcome => outcome?,
    }
    Ok(lock)
}

fn build() -> Result<()> {
    let started = SystemTime::now();
    println!("Building the release (the first time takes a few minutes).");
    // Cargo comes first, on its own: it may download crates, while Trunk is kept offline, where it
    // takes the tools that we checked and never fetches others.
    cargo(
        "build --release --target wasm32-unknown-unknown --package samspil --bin samspil --features parts",
    )
        .run()
        .context("the app does not compile")?;
    program(
        "trunk",
        &["build", "--release", "--offline", "--features", "parts"],
    )
    // Trunk refuses the customary NO_COLOR=1.
    .env_remove("NO_COLOR")
    .run()
    .context("Trunk could not put the app together")?;
    offline::finish(&project::dist())?;
    compress::run(&project::dist())?;
    fresh::record(started)
}
