//! `cargo xtask lighthouse`: what Google's Lighthouse reports for the release, as it is served. Three
//! of its scores must be 100; the fourth, for speed, depends on the machine and is only printed.

mod retry;

use std::{fs, net::TcpListener, path::Path};

use anyhow::{Context, Result, ensure};
use serde_json::Value;

use self::retry::{Run, with_retries};
use crate::{
    build, npm,
    project::{self, program},
    server, setup, system,
};

/// Categories whose score must be 100.
const FULL: [&str; 3] = ["accessibility", "best-practices", "seo"];

/// The category whose score is only printed.
const SPEED: &str = "performance";

/// Measures of speed that are printed with that score, by Lighthouse's names.
const MEASURES: [&str; 5] = [
    "first-contentful-paint",
    "largest-contentful-paint",
    "total-blocking-time",
    "speed-index",
    "cumulative-layout-shift",
];

/// Sets up what is missing and runs Lighthouse this many times.
pub fn run(times: usize) -> Result<()> {
    setup::for_building()?;
    build::run_if_needed()?;
    check(times).map(drop)
}

/// Runs Lighthouse on the release this many times: the scores must be 100 each time. Returns the
/// errors for which Lighthouse asked to be run again.
pub fn check(times: usize) -> Result<Vec<&'static str>> {
    system::ensure(&[system::BROWSER])?;
    npm::install()?;
    let listener = TcpListener::bind(("127.0.0.1", 0))?;
    let url = format!("http://{}/", listener.local_addr()?);
    server::spawn(project::dist(), listener)?;
    let folder = project::root().join("target/lighthouse");
    fs::create_dir_all(&folder)?;
    let mut reports = Vec::new();
    let mut errors = Vec::new();
    for time in 1..=times {
        let path = folder.join(format!("{time}.json"));
        let retried = with_retries(|| run_once(&url, &path))?;
        let report = retried.report;
        scores_are_full(&report)?;
        println!("{time}: {SPEED} {:.0}", score(&report, SPEED)?);
        reports.push(report);
        errors.extend(retried.errors);
    }
    let speed = median(reports.iter().map(|report| score(report, SPEED)))?;
    println!(
        "\n{} 100 each; {SPEED} {speed:.0}, median of {times}",
        FULL.join(", ")
    );
    for measure in MEASURES {
        let values = reports.iter().map(|report| value(report, measure));
        println!("  {measure}: {:.3}", median(values)?);
    }
    Ok(errors)
}

/// One run, in a browser with an empty profile of its own.
fn run_once(url: &str, report: &Path) -> Result<Run> {
    // The report of an earlier run must not pass for that of this one.
    if report.exists() {
        fs::remove_file(report)?;
    }
    let cli = project::tools().join("npm/node_modules/lighthouse/cli/index.js");
    let categories = [&FULL[..], &[SPEED]].concat().join(",");
    let flags = "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run \
                 --disable-background-networking --disable-component-update --disable-sync";
    let browser = ["chromium", "google-chrome"];
    let browser = browser.into_iter().find_map(system::find);
    let args = [
        cli.to_string_lossy().into_owned(),
        url.to_owned(),
        "--quiet".to_owned(),
        "--no-enable-error-reporting".to_owned(),
        "--output=json".to_owned(),
        format!("--output-path={}", report.display()),
        format!("--only-categories={categories}"),
        format!("--chrome-flags={flags}"),
    ];
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let command = program("node", &args).env("CHROME_PATH", browser.context("a browser")?);
    let ended = command.stderr_capture().unchecked().run()?;
    let output = String::from_utf8_lossy(&ended.stderr).into_owned();
    eprint!("{output}");
    if report.exists() {
        let report: Value = serde_json::from_str(&project::read(report)?)?;
        let has_error = report.get("runtimeError").is_some();
        if ended.status.success() || has_error {
            return Ok(Run::Report(report));
        }
    }
    Ok(Run::Failed(output))
}

fn scores_are_full(report: &Value) -> Result<()> {
    for category in FULL {
        let score = score(report, category)?;
        let found = failed_audits(report, category);
        ensure!(
            score > 99.9,
            "{category} is {score:.0}:\n{}",
            found.join("\n")
        );
    }
    Ok(())
}

/// The audits that keep a score below 100, with what they found.
fn failed_audits(report: &Value, category: &str) -> Vec<String> {
    let audits = at(report, &["categories", category, "auditRefs"]).as_array();
    let counted = audits.into_iter().flatten();
    let counted = counted.filter(|audit| at(audit, &["weight"]).as_f64() > Some(0.0));
    let ids = counted.filter_map(|audit| at(audit, &["id"]).as_str());
    let audits = ids.map(|id| at(report, &["audits", id]));
    let score = |audit: &Value| at(audit, &["score"]).as_f64();
    let failed = audits.filter(|audit| score(audit).is_some_and(|score| score < 1.0));
    let described = failed.map(|audit| {
        let items = at(audit, &["details", "items"]);
        format!("{}: {items}", at(audit, &["title"]))
    });
    described.collect()
}

/// A category's score out of a hundred.
fn score(report: &Value, category: &str) -> Result<f64> {
    let score = at(report, &["categories", category, "score"]).as_f64();
    Ok(score.with_context(|| format!("no score for {category}"))? * 100.0)
}

fn value(report: &Value, audit: &str) -> Result<f64> {
    let value = at(report, &["audits", audit, "numericValue"]).as_f64();
    value.with_context(|| format!("no measure {audit}"))
}

/// The value at a path of names; null where there is none.
fn at<'a>(value: &'a Value, path: &[&str]) -> &'a Value {
    let found = path.iter().try_fold(value, |value, name| value.get(name));
    found.unwrap_or(&Value::Null)
}

fn median(values: impl Iterator<Item = Result<f64>>) -> Result<f64> {
    let mut values = values.collect::<Result<Vec<f64>>>()?;
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().context("no values")
}
