//! `cargo xtask fuzz`: runs the tests of `tests/hostile_files.rs` with a million files instead of a hundred
//! thousand, different ones each time. Run it after changes to `src/files`.

use std::time::{Instant, SystemTime};

use anyhow::{Context, Result};

use crate::project::cargo;

const COUNT: u32 = 1_000_000;

/// Reads `count` files, generated from the seed; without a seed they differ in each run.
pub fn run(count: Option<u32>, seed: Option<u32>) -> Result<()> {
    let count = count.unwrap_or(COUNT);
    let seed = seed.unwrap_or_else(any_seed);
    println!("{count} files; the same again: cargo xtask fuzz --count {count} --seed {seed}");
    let test = cargo("test --profile fuzz --package samspil --test hostile_files")
        .env("SAMSPIL_FUZZ_COUNT", count.to_string())
        .env("SAMSPIL_FUZZ_SEED", seed.to_string());
    let started = Instant::now();
    test.run()
        .context("reading a file panicked; it is shown above")?;
    let seconds = started.elapsed().as_secs();
    println!("{count} files, no panic ({seconds} s with compiling)");
    Ok(())
}

fn any_seed() -> u32 {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH);
    now.map_or(0, |since| since.subsec_nanos())
}
