//! `cargo xtask test`: everything that must hold, in stages from the quickest to the slowest. The
//! first stage that fails ends the run.

use std::{str::FromStr, time::Instant};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    build,
    engines::{Engine, Engines},
    npm, setup,
    stages::{Request, STAGES, Stage},
    summary::Summary,
    system,
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
/// engine, or in each that is found.
pub fn run(only: Option<Part>, engine: Option<Engine>, request: Request) -> Result<()> {
    ensure!(
        request.names.is_empty() || only.is_some(),
        "tests of all parts have no names in common: add --only"
    );
    let wants = |part| only.is_none_or(|only| only == part);
    let engines = set_up(wants, engine)?;
    let wants = |stage: &&Stage| {
        let here = stage.engine.is_none_or(|one| engines.found.contains(&one));
        wants(stage.part) && here
    };
    // Only a run of all stages has other work meanwhile.
    let release = only.is_none().then(build::Background::begin).transpose()?;
    let mut summary = Summary::default();
    for stage in STAGES.iter().filter(wants) {
        let name = stage.name();
        println!("\n── {name} ──");
        let started = Instant::now();
        let outcome = (stage.run)(stage, &request).with_context(|| format!("FAILED in {name}"))?;
        summary.add(name, outcome, started.elapsed());
    }
    drop(release);
    print!("{summary}{}", engines.left_out());
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
        system::ensure(&[system::PDF_READER, system::JAVA])?;
        npm::install()?;
        return Engines::set_up(engine);
    }
    Ok(Engines::default())
}
