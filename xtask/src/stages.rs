//! The stages of `cargo xtask test`, each a few lines. [`crate::test`] runs them.

use std::{
    io::{BufRead, BufReader},
    net::TcpListener,
};

use anyhow::{Context, Result, ensure};
use duct::Expression;

use crate::{
    build,
    chromedriver::Chromedriver,
    project::{self, cargo},
    server, system,
    tally::Tally,
    test::Part,
};

/// One step of the tests.
pub struct Stage {
    pub name: &'static str,
    pub part: Part,
    pub run: fn() -> Result<Outcome>,
}

/// What a stage that passed has done.
pub enum Outcome {
    Checked,
    Tested(Tally),
}

/// All stages, in the order in which they run.
pub const STAGES: [Stage; 6] = [
    stage("format", Part::Unit, check_format),
    stage("lints", Part::Unit, lint_host),
    stage("unit tests", Part::Unit, test_host),
    stage("lints for wasm", Part::Browser, lint_wasm),
    stage("browser tests", Part::Browser, test_browser),
    stage("end-to-end tests", Part::EndToEnd, test_end_to_end),
];

const fn stage(name: &'static str, part: Part, run: fn() -> Result<Outcome>) -> Stage {
    Stage { name, part, run }
}

fn check_format() -> Result<Outcome> {
    check(&cargo("fmt --all --check"))
}

fn lint_host() -> Result<Outcome> {
    check(&cargo("clippy --workspace --all-targets -- -D warnings"))
}

fn lint_wasm() -> Result<Outcome> {
    let package = "--package samspil --target wasm32-unknown-unknown";
    check(&cargo(&format!(
        "clippy {package} --all-targets -- -D warnings"
    )))
}

fn test_host() -> Result<Outcome> {
    count(&cargo(
        "test --no-fail-fast --workspace --exclude samspil-e2e",
    ))
}

fn test_browser() -> Result<Outcome> {
    let driver = system::find("chromedriver").context("chromedriver is not on PATH")?;
    let runner = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
    let tests = cargo("test --package samspil --target wasm32-unknown-unknown --test browser")
        .env(runner, "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", driver)
        // Seconds, far above what is needed: a busy machine must not look like a failure.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "600");
    count(&tests)
}

fn test_end_to_end() -> Result<Outcome> {
    build::run_if_needed()?;
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}/", listener.local_addr()?);
    server::spawn(project::dist(), listener)?;
    let driver = Chromedriver::start()?;
    let tests = cargo("test --no-fail-fast --package samspil-e2e")
        .env("SAMSPIL_URL", url)
        .env("SAMSPIL_WEBDRIVER_URL", driver.url());
    count(&tests)
}

fn check(command: &Expression) -> Result<Outcome> {
    command.run()?;
    Ok(Outcome::Checked)
}

/// Runs tests, showing and counting what they print.
fn count(command: &Expression) -> Result<Outcome> {
    let mut tally = Tally::default();
    for line in BufReader::new(command.reader()?).lines() {
        // Reading also reports, after the last line, that the command failed.
        let line = line.with_context(|| tally.to_string())?;
        println!("{line}");
        tally.read(&line);
    }
    ensure!(tally.passed > 0, "no test ran, which proves nothing");
    Ok(Outcome::Tested(tally))
}
