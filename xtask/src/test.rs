//! `cargo xtask test`: everything that must hold, in stages from the quickest to the slowest. The
//! first stage that fails ends the run.

use std::{str::FromStr, time::Instant};

use anyhow::{Context, Result, bail};

use crate::{
    setup,
    stages::{Outcome, STAGES},
    system,
    tally::Tally,
};

/// The parts that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Unit,
    Browser,
    EndToEnd,
}

impl FromStr for Part {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "unit" => Ok(Self::Unit),
            "browser" => Ok(Self::Browser),
            "e2e" => Ok(Self::EndToEnd),
            _ => bail!("--only takes unit, browser or e2e"),
        }
    }
}

/// Sets up what is missing and runs the stages of this part, or all.
pub fn run(only: Option<Part>) -> Result<()> {
    let wants = |part| only.is_none_or(|only| only == part);
    set_up(wants)?;
    let mut total = Tally::default();
    let mut summary = Vec::new();
    for stage in STAGES.iter().filter(|stage| wants(stage.part)) {
        println!("\n── {} ──", stage.name);
        let started = Instant::now();
        let outcome = (stage.run)().with_context(|| format!("FAILED in {}", stage.name))?;
        let seconds = started.elapsed().as_secs();
        match outcome {
            Outcome::Checked => summary.push(format!("{} ({seconds} s)", stage.name)),
            Outcome::Tested(tally) => {
                summary.push(format!("{} {} ({seconds} s)", tally.passed, stage.name));
                total += tally;
            }
        }
    }
    println!("\nAll passed: {}\n{total}", summary.join(", "));
    Ok(())
}

fn set_up(wants: impl Fn(Part) -> bool) -> Result<()> {
    if wants(Part::Unit) || wants(Part::Browser) {
        setup::for_linting()?;
    }
    if wants(Part::Browser) || wants(Part::EndToEnd) {
        setup::for_building()?;
        system::ensure(&[system::BROWSER, system::CHROMEDRIVER, system::PDF_READER])?;
    }
    Ok(())
}
