//! Builds the release into dist/: Cargo, Trunk with its hooks, then the compressed files.

use std::{
    env,
    fs::{self, File, TryLockError},
    path::PathBuf,
    time::SystemTime,
};

use anyhow::{Context, Result};
use duct::Handle;

use crate::{
    compress, fresh, offline,
    project::{self, cargo, program},
    setup, sizes, texts,
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

/// A build in the background. Dropping it ends the command, but a compiler that it has started goes on to its end.
pub struct Background(Handle);

impl Background {
    /// Begins to build, unless dist/ already holds the release of the present sources. Most of the time it uses one
    /// processor, so other checks can run meanwhile. [`run_if_needed`] waits for it. If it has failed, that builds again
    /// in the foreground, which shows the error.
    pub fn begin() -> Result<Option<Self>> {
        if fresh::is_current()? {
            return Ok(None);
        }
        let log = project::root().join("target/xtask/build.log");
        project::write(&log, b"")?;
        println!(
            "Building the release in the background; its output is in {}.",
            log.display()
        );
        let build = duct::cmd(env::current_exe()?, ["build"]);
        let build = build.stderr_to_stdout().stdout_path(log).unchecked();
        Ok(Some(Self(build.start()?)))
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        self.0.kill().ok();
    }
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

/// Cargo reads the compiler's flags from this variable, separated by a control character.
const FLAGS: &str = "CARGO_ENCODED_RUSTFLAGS";

/// The flag of `.cargo/config.toml`, which this variable replaces, and shorter paths: the compiler writes
/// the paths of all sources into the app, for messages that no user sees. They are shortened to what is
/// the same on every machine.
fn flags() -> Result<String> {
    let registry = project::cargo_home()?.join("registry/src");
    let mut folders = vec![project::root().to_owned()];
    if registry.is_dir() {
        for entry in fs::read_dir(&registry)? {
            folders.push(entry?.path());
        }
    }
    let remap = |folder: &PathBuf| format!("--remap-path-prefix={}/=", folder.display());
    let own = ["--cfg", "erase_components"].map(str::to_owned);
    let flags: Vec<String> = own.into_iter().chain(folders.iter().map(remap)).collect();
    Ok(flags.join("\x1f"))
}

fn build() -> Result<()> {
    let started = SystemTime::now();
    println!("Building the release (the first time takes a few minutes).");
    // Cargo comes first, on its own: it may download crates, while Trunk is kept offline, where it
    // takes the tools that we checked and never fetches others.
    let flags = flags()?;
    let compile = "build --release --target wasm32-unknown-unknown --package samspil --bin samspil \
                   --features chunks";
    cargo(compile)
        .env(FLAGS, &flags)
        .run()
        .context("the app does not compile")?;
    program(
        "trunk",
        &["build", "--release", "--offline", "--features", "chunks"],
    )
    .env(FLAGS, &flags)
    // Trunk refuses the customary NO_COLOR=1.
    .env_remove("NO_COLOR")
    .run()
    .context("Trunk could not put the app together")?;
    texts::minify(&project::dist())?;
    offline::finish(&project::dist())?;
    compress::run(&project::dist())?;
    fresh::record(started)
}
