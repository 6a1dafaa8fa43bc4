//! Runs Lighthouse again when Lighthouse asks for it: some of its errors are faults of its own
//! recording or of its browser, and their text says "Please run Lighthouse again".

use anyhow::{Context, Result, bail};
use serde_json::Value;

/// The most runs for one report.
const MAX_RUNS: usize = 3;

/// The errors whose text asks for another run of the same page, from `core/lib/lh-error.js` of
/// Lighthouse 12.8.2. Errors that ask for another page, address or certificate are not among them.
const RUN_AGAIN: [&str; 13] = [
    // "Something went wrong with recording the trace … Please run Lighthouse again."
    "NO_TRACING_STARTED",
    "NO_RESOURCE_REQUEST",
    "NO_NAVSTART",
    "NO_DCL",
    "NO_FMP",
    // "Chrome didn't collect any screenshots … then try re-running Lighthouse."
    "NO_SPEEDLINE_FRAMES",
    "SPEEDINDEX_OF_ZERO",
    "NO_SCREENSHOTS",
    "INVALID_SPEEDLINE",
    // "The page did not paint any content. … keep the browser window in the foreground … and try again."
    "NO_FCP",
    // "An internal Chrome error occurred. Please restart Chrome and try re-running Lighthouse."
    "TRACING_ALREADY_STARTED",
    "PARSING_PROBLEM",
    "READ_FAILED",
];

/// What one run of Lighthouse ended with.
pub enum Run {
    /// It wrote a report, which may say that something went wrong at run time.
    Report(Value),
    /// It wrote no report; this is its output.
    Failed(String),
}

/// A report, and the errors for which Lighthouse had to run again before it.
#[derive(Debug, PartialEq)]
pub struct Retried {
    pub report: Value,
    pub errors: Vec<&'static str>,
}

/// Runs Lighthouse, and again while it asks for that and runs are left.
///
/// # Errors
/// When the last run gave no usable report.
pub fn with_retries(mut run: impl FnMut() -> Result<Run>) -> Result<Retried> {
    let mut errors = Vec::new();
    loop {
        let run = run()?;
        match (run.error_to_retry(), run) {
            (Some(error), _) if errors.len() + 1 < MAX_RUNS => {
                println!("Lighthouse ended with {error} and asks to be run again.");
                errors.push(error);
            }
            (Some(error), _) => {
                bail!("Lighthouse ended with {error} the last of {MAX_RUNS} times")
            }
            (None, Run::Report(report)) => {
                let error = report.get("runtimeError");
                let error = error.filter(|error| !error.is_null());
                if let Some(error) = error {
                    bail!("Lighthouse reports {error}");
                }
                return Ok(Retried { report, errors });
            }
            (None, Run::Failed(output)) => {
                return Err(anyhow::anyhow!(output)).context("Lighthouse failed");
            }
        }
    }
}

impl Run {
    /// The error for which Lighthouse asks to be run again.
    fn error_to_retry(&self) -> Option<&'static str> {
        let text = match self {
            Self::Report(report) => report.pointer("/runtimeError/code")?.as_str()?,
            Self::Failed(output) => output,
        };
        let mut codes = text.split(|c: char| !c.is_ascii_uppercase() && c != '_');
        codes.find_map(|code| RUN_AGAIN.into_iter().find(|known| *known == code))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn failed_with(code: &str) -> Run {
        Run::Failed(format!(
            "Runtime error encountered: Something went wrong with recording the trace over your \
             page load. Please run Lighthouse again. ({code})\nLighthouseError: {code}\n    at load"
        ))
    }

    fn report_with_error(code: &str) -> Run {
        Run::Report(json!({ "runtimeError": { "code": code, "message": "…" } }))
    }

    fn report() -> Run {
        Run::Report(json!({ "categories": {} }))
    }

    /// Hands out these runs one after the other, and counts them.
    fn retry(runs: Vec<Run>) -> (Result<Retried>, usize) {
        let count = runs.len();
        let mut runs = runs.into_iter();
        let retried = with_retries(|| runs.next().context("one run too many"));
        (retried, count - runs.len())
    }

    #[test]
    fn an_exit_that_asks_for_another_run_gets_one() -> Result<()> {
        let (retried, runs) = retry(vec![failed_with("NO_NAVSTART"), report()]);
        assert_eq!(retried?.errors, ["NO_NAVSTART"]);
        assert_eq!(runs, 2);
        Ok(())
    }

    #[test]
    fn a_report_whose_runtime_error_asks_for_another_run_gets_one() -> Result<()> {
        let runs = vec![
            report_with_error("NO_FCP"),
            report_with_error("READ_FAILED"),
        ];
        let (retried, _) = retry(runs.into_iter().chain([report()]).collect());
        assert_eq!(retried?.errors, ["NO_FCP", "READ_FAILED"]);
        Ok(())
    }

    #[test]
    fn every_error_of_the_list_is_retried() {
        for code in RUN_AGAIN {
            assert_eq!(failed_with(code).error_to_retry(), Some(code));
            assert_eq!(report_with_error(code).error_to_retry(), Some(code));
        }
    }

    #[test]
    fn the_third_failure_fails() {
        let runs = || failed_with("NO_NAVSTART");
        let (retried, count) = retry(vec![runs(), runs(), runs(), report()]);
        assert!(retried.is_err());
        assert_eq!(count, MAX_RUNS);
    }

    #[test]
    fn a_fault_of_the_page_is_not_retried() {
        for code in [
            "ERRORED_DOCUMENT_REQUEST",
            "NOT_HTML",
            "NO_TTI_CPU_IDLE_PERIOD",
        ] {
            for run in [failed_with(code), report_with_error(code)] {
                let (retried, count) = retry(vec![run, report()]);
                assert!(retried.is_err(), "{code}");
                assert_eq!(count, 1, "{code}");
            }
        }
    }

    #[test]
    fn a_report_without_an_error_needs_one_run() -> Result<()> {
        let (retried, count) = retry(vec![report(), report()]);
        assert!(retried?.errors.is_empty());
        assert_eq!(count, 1);
        Ok(())
    }
}
