//! The engines of the end-to-end tests: what each needs, and which ones are installed.

use std::{fmt, str::FromStr};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    setup,
    system::{self, Part},
};

/// A browser's engine.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    Chromium,
    Firefox,
    WebKit,
}

impl Engine {
    const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The key for `--engine` and for the tests.
    pub fn key(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }

    fn parts(self) -> &'static [Part] {
        match self {
            Self::Chromium => &[system::BROWSER, system::CHROMEDRIVER],
            Self::Firefox => &[system::FIREFOX],
            Self::WebKit => &[system::WEBKIT_DRIVER, system::MINI_BROWSER, system::XVFB],
        }
    }

    fn set_up(self) -> Result<()> {
        system::ensure(self.parts())?;
        match self {
            Self::Firefox => setup::geckodriver(),
            Self::Chromium | Self::WebKit => Ok(()),
        }
    }
}

impl FromStr for Engine {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|engine| engine.key() == name)
            .context("--engine takes chromium, firefox or webkit")
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(match self {
            Self::Chromium => "Chromium",
            Self::Firefox => "Firefox",
            Self::WebKit => "WebKit",
        })
    }
}

/// The engines that the tests can use, and why they cannot use the others.
#[derive(Default)]
pub struct Engines {
    pub found: Vec<Engine>,
    missing: Vec<(Engine, anyhow::Error)>,
}

impl Engines {
    /// Sets up the requested engine, or all that are available on this machine.
    pub fn set_up(wanted: Option<Engine>) -> Result<Self> {
        if let Some(engine) = wanted {
            engine.set_up()?;
            return Ok(Self {
                found: vec![engine],
                missing: Vec::new(),
            });
        }
        let mut engines = Self::default();
        for engine in Engine::ALL {
            match engine.set_up() {
                Ok(()) => engines.found.push(engine),
                // If the command has the rights to install everything, an error is fatal.
                Err(error) if system::can_install() => bail!(error.context(engine)),
                Err(error) => engines.missing.push((engine, error)),
            }
        }
        print!("{}", engines.left_out());
        ensure!(!engines.found.is_empty(), "there is no browser to test in");
        Ok(engines)
    }

    /// Lists the engines in which nothing was tested, with the reasons.
    pub fn left_out(&self) -> String {
        let line = |(engine, error): &(Engine, anyhow::Error)| {
            format!("NOT TESTED in {engine}: {error:#}\n")
        };
        self.missing.iter().map(line).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_engine_is_found_by_its_name() -> Result<()> {
        for engine in Engine::ALL {
            assert_eq!(engine.key().parse::<Engine>()?, engine);
        }
        assert!("opera".parse::<Engine>().is_err());
        Ok(())
    }

    #[test]
    fn what_is_not_tested_is_said_with_its_reason() {
        let missing = vec![(Engine::WebKit, anyhow::anyhow!("no Xvfb"))];
        let found = vec![Engine::Chromium];
        let engines = Engines { found, missing };
        assert_eq!(engines.left_out(), "NOT TESTED in WebKit: no Xvfb\n");
    }
}
