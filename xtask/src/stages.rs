//! The stages of `cargo xtask test`, each a few lines. [`crate::test`] runs them.

use std::net::TcpListener;

use anyhow::{Context, Result};
use duct::Expression;

use crate::{
    build,
    count::{Seen, Tested},
    crates,
    engines::Engine,
    hosting, lighthouse,
    project::{self, cargo, program},
    reliability, server, sizes, system,
    test::Part,
};

/// One step of the tests.
pub struct Stage {
    name: &'static str,
    pub part: Part,
    /// The engine that it takes, where the same tests run in several.
    pub engine: Option<Engine>,
    /// Runs it with the names of tests that were asked for; all when there are none.
    pub run: fn(&Stage, &[String]) -> Result<Outcome>,
}

/// What a stage that passed has done.
pub enum Outcome {
    Checked,
    Tested(Tested),
}

/// All stages, in the order in which they run.
pub const STAGES: [Stage; 12] = [
    stage("format", Part::Unit, check_format),
    stage("lints", Part::Unit, lint_host),
    stage("unit tests", Part::Unit, test_host),
    stage("crates", Part::Unit, check_crates),
    stage("lints for wasm", Part::Browser, lint_wasm),
    stage("browser tests", Part::Browser, test_browser),
    stage("size of the first load", Part::EndToEnd, check_size),
    stage("hosting", Part::Hosting, check_hosting),
    stage("Lighthouse", Part::Hosting, check_lighthouse),
    end_to_end(Engine::Chromium),
    end_to_end(Engine::Firefox),
    end_to_end(Engine::WebKit),
];

const fn stage(
    name: &'static str,
    part: Part,
    run: fn(&Stage, &[String]) -> Result<Outcome>,
) -> Stage {
    Stage {
        name,
        part,
        engine: None,
        run,
    }
}

const fn end_to_end(engine: Engine) -> Stage {
    let stage = stage("end-to-end tests", Part::EndToEnd, test_end_to_end);
    Stage {
        engine: Some(engine),
        ..stage
    }
}

impl Stage {
    /// What it is called in the summary.
    pub fn name(&self) -> String {
        match self.engine {
            None => self.name.to_owned(),
            Some(engine) => format!("{} in {engine}", self.name),
        }
    }
}

fn check_format(_: &Stage, _: &[String]) -> Result<Outcome> {
    check(&cargo("fmt --all --check"))
}

fn lint_host(_: &Stage, _: &[String]) -> Result<Outcome> {
    check(&cargo("clippy --workspace --all-targets -- -D warnings"))
}

fn check_crates(_: &Stage, names: &[String]) -> Result<Outcome> {
    // Who asks for tests by name does not ask for this.
    if names.is_empty() {
        crates::run()?;
    }
    Ok(Outcome::Checked)
}

fn lint_wasm(_: &Stage, _: &[String]) -> Result<Outcome> {
    let package = "--package samspil --target wasm32-unknown-unknown";
    check(&cargo(&format!(
        "clippy {package} --all-targets -- -D warnings"
    )))
}

fn test_host(_: &Stage, names: &[String]) -> Result<Outcome> {
    Seen::of(&tests(
        "--no-fail-fast --workspace --exclude samspil-e2e",
        names,
    ))?
    .outcome()
}

fn test_browser(_: &Stage, names: &[String]) -> Result<Outcome> {
    let driver = system::find("chromedriver").context("chromedriver is not on PATH")?;
    let runner = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
    let package = "--package samspil --target wasm32-unknown-unknown --test browser";
    let tests = tests(package, names)
        .env(runner, "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", driver)
        // Seconds, far above what is needed: a busy machine must not look like a failure.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "600");
    Seen::of(&tests)?.outcome()
}

fn check_hosting(_: &Stage, _: &[String]) -> Result<Outcome> {
    hosting::run()?;
    Ok(Outcome::Checked)
}

/// One look: the marks that must be full do not change from one to the next.
fn check_lighthouse(_: &Stage, _: &[String]) -> Result<Outcome> {
    lighthouse::run(1)?;
    Ok(Outcome::Checked)
}

fn check_size(_: &Stage, _: &[String]) -> Result<Outcome> {
    build::run_if_needed()?;
    let sizes = sizes::measure(&project::dist())?;
    print!("{}", sizes.table);
    sizes.check()?;
    Ok(Outcome::Checked)
}

fn test_end_to_end(stage: &Stage, names: &[String]) -> Result<Outcome> {
    build::run_if_needed()?;
    let engine = stage.engine.context("an engine")?;
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}/", listener.local_addr()?);
    server::spawn(project::dist(), listener)?;
    let settings = |tests: Expression| {
        let tests = tests.env("SAMSPIL_URL", &url);
        tests.env("SAMSPIL_ENGINE", engine.key())
    };
    let tests = settings(tests("--no-fail-fast --package samspil-e2e", names));
    reliability::clear(engine)?;
    let mut seen = Seen::of(&tests)?;
    if let Some(failed) = seen.second_chances() {
        println!("\nOnce more: {}", failed.join(", "));
        let mut names = vec!["--exact".to_owned()];
        names.extend(failed);
        let again = settings(self::tests("--package samspil-e2e", &names));
        seen = seen.with_second(Seen::of(&again)?);
    }
    let outcome = seen.outcome()?;
    reliability::check(engine, names.is_empty())?;
    Ok(outcome)
}

/// The tests of these packages, or those of them that were asked for.
fn tests(packages: &str, names: &[String]) -> Expression {
    let mut args: Vec<&str> = vec!["test"];
    args.extend(packages.split_whitespace());
    if !names.is_empty() {
        args.push("--");
        args.extend(names.iter().map(String::as_str));
    }
    program("cargo", &args)
}

fn check(command: &Expression) -> Result<Outcome> {
    command.run()?;
    Ok(Outcome::Checked)
}
