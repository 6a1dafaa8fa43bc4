//! The stages of `cargo xtask test`, each a few lines. [`crate::test`] runs them.

use std::{fmt::Write, fs, net::TcpListener};

use anyhow::{Context, Result};
use duct::Expression;

use crate::{
    build,
    count::{Seen, Tested},
    crates, durations,
    engines::Engine,
    hosting, lighthouse,
    project::{self, cargo, program},
    reliability, server, setup, sizes, system,
    test::Part,
};

/// One step of the tests.
pub struct Stage {
    name: &'static str,
    pub part: Part,
    /// The engine that it takes, where the same tests run in several.
    pub engine: Option<Engine>,
    pub run: fn(&Stage, &Request) -> Result<Outcome>,
}

/// What a stage that passed has done.
pub enum Outcome {
    Checked,
    Tested(Tested),
    /// Lighthouse was run, and again for each of these errors.
    Lighthouse(Vec<&'static str>),
}

/// What the command line asks of the stages.
pub struct Request {
    /// Only tests whose names contain one of these; all tests when there are none.
    pub names: Vec<String>,
    /// All journeys in every engine.
    pub is_thorough: bool,
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
    run: fn(&Stage, &Request) -> Result<Outcome>,
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
    /// Its name in the summary.
    pub fn name(&self) -> String {
        match self.engine {
            None => self.name.to_owned(),
            Some(engine) => format!("{} in {engine}", self.name),
        }
    }
}

fn check_format(_: &Stage, _: &Request) -> Result<Outcome> {
    check(&cargo("fmt --all --check"))
}

fn lint_host(_: &Stage, _: &Request) -> Result<Outcome> {
    check(&cargo("clippy --workspace --all-targets -- -D warnings"))
}

fn check_crates(_: &Stage, request: &Request) -> Result<Outcome> {
    // A request for tests by name is not one for this.
    if request.names.is_empty() {
        crates::run()?;
    }
    Ok(Outcome::Checked)
}

fn lint_wasm(_: &Stage, _: &Request) -> Result<Outcome> {
    let package = "--package samspil --target wasm32-unknown-unknown";
    check(&cargo(&format!(
        "clippy {package} --all-targets -- -D warnings"
    )))
}

fn test_host(_: &Stage, request: &Request) -> Result<Outcome> {
    let targets = host_targets()?;
    let tests = tests(&format!("--no-fail-fast {targets}"), &request.names);
    Ok(Outcome::Tested(Seen::of(&tests)?.tested()?))
}

fn test_browser(_: &Stage, request: &Request) -> Result<Outcome> {
    let driver = system::find("chromedriver").context("chromedriver is not on PATH")?;
    let runner = "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER";
    let package = "--package samspil --target wasm32-unknown-unknown --test browser";
    let tests = tests(package, &request.names)
        .env(runner, "wasm-bindgen-test-runner")
        .env("CHROMEDRIVER", driver)
        // Seconds, far above what is needed: a busy machine must not look like a failure.
        .env("WASM_BINDGEN_TEST_DRIVER_TIMEOUT", "60")
        .env("WASM_BINDGEN_TEST_TIMEOUT", "600");
    Ok(Outcome::Tested(Seen::of(&tests)?.tested()?))
}

fn check_hosting(_: &Stage, _: &Request) -> Result<Outcome> {
    hosting::run()?;
    Ok(Outcome::Checked)
}

/// One run: the scores that must be 100 do not change from one run to the next.
fn check_lighthouse(_: &Stage, _: &Request) -> Result<Outcome> {
    setup::for_building()?;
    build::run_if_needed()?;
    Ok(Outcome::Lighthouse(lighthouse::check(1)?))
}

fn check_size(_: &Stage, _: &Request) -> Result<Outcome> {
    build::run_if_needed()?;
    let sizes = sizes::measure(&project::dist())?;
    print!("{}", sizes.table);
    sizes.check()?;
    Ok(Outcome::Checked)
}

fn test_end_to_end(stage: &Stage, request: &Request) -> Result<Outcome> {
    build::run_if_needed()?;
    let engine = stage.engine.context("an engine")?;
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}/", listener.local_addr()?);
    server::spawn(project::dist(), listener)?;
    let names = &request.names;
    // Tests that were asked for by name run wherever they were asked for.
    let runs_all = request.is_thorough || !names.is_empty();
    let settings = |tests: Expression| {
        let tests = tests.env("SAMSPIL_URL", &url);
        let tests = tests.env("SAMSPIL_ENGINE", engine.key());
        // One more than browsers run at once, so that the next journey is always ready.
        let tests = tests.env("RUST_TEST_THREADS", "4");
        if runs_all {
            tests.env("SAMSPIL_THOROUGH", "1")
        } else {
            tests
        }
    };
    let tests = settings(tests(&format!("--no-fail-fast {JOURNEYS}"), names));
    reliability::clear(engine)?;
    let mut seen = Seen::of(&tests)?;
    if let Some(failed) = seen.second_chances() {
        println!("\nOnce more: {}", failed.join(", "));
        let mut names = vec!["--exact".to_owned()];
        names.extend(failed);
        let again = settings(self::tests(JOURNEYS, &names));
        seen = seen.with_second(Seen::of(&again)?);
    }
    let tested = seen.tested()?;
    print!("{}", durations::table(&tested.durations));
    reliability::check(engine, names.is_empty())?;
    Ok(Outcome::Tested(tested))
}

/// All tests but the journeys. They are named one by one, because Cargo can leave out a package but not
/// a target: without the package of the journeys it would choose other features for the crates that
/// both use, and compile those twice.
fn host_targets() -> Result<String> {
    let mut targets = "--workspace --lib --bin samspil --bin xtask".to_owned();
    for entry in fs::read_dir(project::root().join("tests"))? {
        let file = entry?.path();
        if file.extension().is_some_and(|extension| extension == "rs") {
            let name = file.file_stem().context("the name of a test")?;
            let _ = write!(targets, " --test {}", name.to_string_lossy());
        }
    }
    Ok(targets)
}

/// The journeys, with the features of the whole workspace, as in [`host_targets`].
const JOURNEYS: &str = "--workspace --test journeys";

/// The tests of these targets, or those of them that were asked for.
fn tests(targets: &str, names: &[String]) -> Expression {
    let mut args: Vec<&str> = vec!["test"];
    args.extend(targets.split_whitespace());
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
