//! Runs tests, shows their output and counts it, and runs a few tests that failed a second time.
//!
//! The end-to-end tests drive real browsers through drivers that now and then miss a click or lose
//! their browser. Such a test gets a second chance, alone. The summary names it with the reason of
//! its first failure, so that it can be mended. A test that found a fault of the app fails twice.

use std::io::{BufRead, BufReader};

use anyhow::{Error, Result, ensure};
use duct::Expression;

use crate::{
    checked::Checked, durations::Duration, failures::Failures, left_out::LeftOut, tally::Tally,
};

/// More failures than this are no accident.
const SECOND_CHANCES: usize = 4;

/// Tests that passed in the end.
#[derive(Default)]
pub struct Tested {
    pub tally: Tally,
    pub left_out: Vec<LeftOut>,
    pub checked: Vec<Checked>,
    pub durations: Vec<Duration>,
    /// Those that passed only when they were run again, with the reason of the first failure.
    pub second_time: Vec<String>,
}

/// What the output of tests has shown.
#[derive(Default)]
pub struct Seen {
    tally: Tally,
    left_out: Vec<LeftOut>,
    checked: Vec<Checked>,
    durations: Vec<Duration>,
    failures: Failures,
    second_time: Vec<String>,
    error: Option<Error>,
}

impl Seen {
    /// Runs tests and shows their output.
    pub fn of(command: &Expression) -> Result<Self> {
        let mut seen = Self::default();
        for line in BufReader::new(command.reader()?).lines() {
            match line {
                Ok(line) => {
                    println!("{line}");
                    seen.read(&line);
                }
                // Reading also reports, after the last line, that the command failed: each time.
                Err(error) => {
                    seen.error = Some(Error::new(error).context(seen.tally));
                    break;
                }
            }
        }
        Ok(seen)
    }

    fn read(&mut self, line: &str) {
        self.tally.read(line);
        if let Some(left_out) = LeftOut::read(line) {
            if left_out.is_whole {
                self.tally.left_out += 1;
            }
            self.left_out.push(left_out);
        }
        if line.contains("left to Chromium in ") {
            self.tally.left_to_chromium += 1;
        }
        self.checked.extend(Checked::read(line));
        self.durations.extend(Duration::read(line));
        self.failures.read(line);
    }

    /// The names of the tests that failed, if they are so few that each may run again.
    pub fn second_chances(&self) -> Option<Vec<String>> {
        let failed = self.failures.names();
        let few = 1..=SECOND_CHANCES;
        (self.error.is_some() && few.contains(&failed.len())).then(|| failed.to_vec())
    }

    /// As if the tests that failed had ended as they did when they were run again.
    #[must_use]
    pub fn with_second(mut self, second: Self) -> Self {
        self.tally.failed = second.tally.failed;
        self.tally.passed += second.tally.passed;
        self.error = second.error;
        self.second_time = self.failures.described();
        self.left_out.extend(second.left_out);
        self.checked.extend(second.checked);
        self.durations.extend(second.durations);
        self
    }

    /// What the tests have done.
    ///
    /// # Errors
    /// When a test failed, or none ran.
    pub fn tested(self) -> Result<Tested> {
        if let Some(error) = self.error {
            return Err(error);
        }
        ensure!(self.tally.passed > 0, "no test ran, which proves nothing");
        Ok(Tested {
            tally: self.tally.without_idle(),
            left_out: self.left_out,
            checked: self.checked,
            durations: self.durations,
            second_time: self.second_time,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn seen(lines: &[&str]) -> Seen {
        let mut seen = Seen::default();
        for line in lines {
            seen.read(line);
        }
        if seen.tally.failed > 0 {
            seen.error = Some(Error::msg("failed"));
        }
        seen
    }

    const FIRST: [&str; 5] = [
        "test print::heads ... FAILED",
        "test print::feet ... ok",
        "---- print::heads stdout ----",
        "Error: waited for a page",
        "test result: FAILED. 1 passed; 1 failed; 0 ignored",
    ];

    #[test]
    fn a_test_that_passes_the_second_time_has_passed() -> Result<()> {
        let first = seen(&FIRST);
        assert_eq!(first.second_chances(), Some(vec!["print::heads".into()]));
        let second = seen(&["test result: ok. 1 passed; 0 failed; 0 ignored"]);
        let tested = first.with_second(second).tested()?;
        assert_eq!(tested.tally.to_string(), "2 passed, 0 failed");
        assert_eq!(tested.second_time, ["print::heads: waited for a page"]);
        Ok(())
    }

    #[test]
    fn a_test_that_fails_twice_has_failed() {
        let second = seen(&["test result: FAILED. 0 passed; 1 failed; 0 ignored"]);
        assert!(seen(&FIRST).with_second(second).tested().is_err());
    }

    #[test]
    fn many_failures_are_no_accident_and_no_failure_needs_no_second_run() {
        let many = vec!["test print::heads ... FAILED"; SECOND_CHANCES + 1];
        let mut many = seen(&many);
        many.error = Some(Error::msg("failed"));
        assert_eq!(many.second_chances(), None);
        let fine = seen(&["test result: ok. 3 passed; 0 failed; 0 ignored"]);
        assert_eq!(fine.second_chances(), None);
    }

    #[test]
    fn a_test_that_was_left_out_has_not_passed() -> Result<()> {
        let seen = seen(&[
            "left out in WebKit: print::heads (no printing)",
            "test result: ok. 3 passed; 0 failed; 0 ignored",
        ]);
        let wanted = "2 passed, 0 failed, 1 left out (named above)";
        assert_eq!(seen.tested()?.tally.to_string(), wanted);
        Ok(())
    }

    #[test]
    fn a_test_that_was_left_to_chromium_has_not_passed() -> Result<()> {
        let seen = seen(&[
            "test a ... left to Chromium in Firefox: print::heads",
            "test result: ok. 3 passed; 0 failed; 0 ignored",
        ]);
        let wanted = "2 passed, 0 failed, 1 left to Chromium (--thorough runs them)";
        assert_eq!(seen.tested()?.tally.to_string(), wanted);
        Ok(())
    }

    #[test]
    fn a_command_that_fails_ends_with_its_error() -> Result<()> {
        let command = duct::cmd!("cargo", "no-such-command").stderr_null();
        assert!(Seen::of(&command)?.error.is_some());
        Ok(())
    }

    #[test]
    fn a_run_without_tests_fails() {
        assert!(seen(&["running 0 tests"]).tested().is_err());
    }
}
