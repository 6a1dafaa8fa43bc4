//! Where a journey runs. All journeys run in Chromium; in Firefox and `WebKitGTK` those run in which
//! an engine can behave differently. Each journey says which it is in its first statement.

use std::io::{Write, stdout};

use anyhow::Result;

use crate::Engine;
use crate::evidence::test_name;
use crate::settings::Settings;

/// Marks a journey that runs in every engine, with what the engines can do differently in it.
#[macro_export]
macro_rules! every_engine {
    ($reason:literal) => {
        const _: () = assert!(!$reason.is_empty(), "a reason");
    };
}

/// Marks a journey that runs in Chromium, and elsewhere only with `cargo xtask test --thorough`: what
/// it tests is the app's own code, or runs in another language in every engine.
#[macro_export]
macro_rules! one_engine {
    () => {
        if $crate::is_left_to_chromium()? {
            return Ok(());
        }
    };
}

/// Whether a journey that one engine is enough for ends here. `cargo xtask test` counts the line that
/// this prints, so that the journey does not count as passed.
///
/// # Errors
/// When no engine was chosen.
pub fn is_left_to_chromium() -> Result<bool> {
    let Settings {
        engine, thorough, ..
    } = Settings::read()?;
    let is_left = engine != Engine::Chromium && !thorough;
    if is_left {
        let line = format!("left to Chromium in {engine}: {}\n", test_name());
        stdout().write_all(line.as_bytes())?;
    }
    Ok(is_left)
}

/// Whether everything runs in every engine, as by `cargo xtask test --thorough`.
///
/// # Errors
/// When no engine was chosen.
pub fn is_thorough() -> Result<bool> {
    Ok(Settings::read()?.thorough)
}
