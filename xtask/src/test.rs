//! `cargo xtask test`: everything that must hold, in stages from the quickest to the slowest. The
//! first stage that fails ends the run.

use std::{str::FromStr, time::Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    checked,
    engines::{Engine, Engines},
    left_out, npm, setup,
    stages::{Outcome, STAGES, Stage},
    system,
    tally::Tally,
};

/// The parts that can be run alone.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Part {
    Unit,
    Browser,
    /// The release as hosts send it.
    Hosting,
    EndToEnd,
}

impl FromStr for Part {
    type Err = anyhow::Error;

    fn from_str(name: &str) -> Result<Self> {
        match name {
            "unit" => Ok(Self::Unit),
            "browser" => Ok(Self::Browser),
            "hosting" => Ok(Self::Hosting),
            "e2e" => Ok(Self::EndToEnd),
            _ => bail!("--only takes unit, browser, hosting or e2e"),
        }
    }
}

/// Sets up what is missing and runs the stages of this part, or all; the end-to-end tests in this
/// engine, or in each that is found; of the tests those with one of these names, or all.
pub fn run(only: Option<Part>, engine: Option<Engine>, names: Vec<String>) -> Result<()> {
    ensure!(
        names.is_empty() || only.is_some(),
        "tests of all parts have no names in common: add --only"
    );
    let wants = |part| only.is_none_or(|only| only == part);
    let engines = set_up(wants, engine)?;
    let wants = |stage: &&Stage| {
        let here = stage.engine.is_none_or(|one| engines.found.contains(&one));
        wants(stage.part) && here
    };
    let mut total = Tally::default();
    let mut left_out = Vec::new();
    let mut second_time = Vec::new();
    let mut checked = Vec::new();
    let mut summary = Vec::new();
    for stage in STAGES.iter().filter(wants) {
        let name = stage.name();
        println!("\n── {name} ──");
        let started = Instant::now();
        let outcome = (stage.run)(stage, &names).with_context(|| format!("FAILED in {name}"))?;
        let seconds = started.elapsed().as_secs();
        match outcome {
            Outcome::Checked => summary.push(format!("{name} ({seconds} s)")),
            Outcome::Tested(tested) => {
                summary.push(format!("{} {name} ({seconds} s)", tested.tally.passed));
                total += tested.tally;
                left_out.extend(tested.left_out);
                let unsteady = tested.second_time.into_iter();
                second_time.extend(unsteady.map(|test| format!("{test} ({name})")));
                checked.extend(tested.checked);
            }
        }
    }
    print!("{}", left_out::table(&left_out));
    print!("{}", checked::table(&checked));
    println!("\nAll passed: {}\n{total}", summary.join(", "));
    if !second_time.is_empty() {
        println!("PASSED ONLY WHEN RUN AGAIN: {}", second_time.join(", "));
    }
    print!("{}", engines.left_out());
    Ok(())
}

fn set_up(wants: impl Fn(Part) -> bool, engine: Option<Engine>) -> Result<Engines> {
    if wants(Part::Unit) || wants(Part::Browser) {
        setup::for_linting()?;
    }
    if wants(Part::Browser) || wants(Part::Hosting) || wants(Part::EndToEnd) {
        setup::for_building()?;
    }
    if wants(Part::Browser) {
        system::ensure(&[system::BROWSER, system::CHROMEDRIVER])?;
    }
    if wants(Part::EndToEnd) {
        system::ensure(&[system::PDF_READER])?;
        npm::install()?;
        return Engines::set_up(engine);
    }
    Ok(Engines::default())
}
