//! Counts tests in the output of `cargo test` and wasm-bindgen-test-runner.

use std::{fmt, ops::AddAssign};

/// How many tests passed and failed, and how many did not run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    /// Those that an engine can't run.
    pub left_out: u32,
    /// Those that ran in Chromium and need no other engine.
    pub left_to_chromium: u32,
}

impl Tally {
    /// Takes in one line of output; lines other than results change nothing.
    pub fn read(&mut self, line: &str) {
        if let Some((_, result)) = line.split_once("test result:") {
            self.passed += count_before(result, "passed");
            self.failed += count_before(result, "failed");
        }
    }

    /// For the runner a test that did nothing has passed: takes those off.
    #[must_use]
    pub fn without_idle(self) -> Self {
        let idle = self.left_out + self.left_to_chromium;
        Self {
            passed: self.passed.saturating_sub(idle),
            ..self
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.left_out += other.left_out;
        self.left_to_chromium += other.left_to_chromium;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        if self.left_out > 0 {
            write!(f, ", {} left out (named above)", self.left_out)?;
        }
        if self.left_to_chromium > 0 {
            let left = self.left_to_chromium;
            write!(f, ", {left} left to Chromium (--thorough runs them)")?;
        }
        Ok(())
    }
}

/// The number in front of a word: 3 for "passed" in `ok. 3 passed; 0 failed`.
fn count_before(result: &str, word: &str) -> u32 {
    let words = result.split([' ', ';']).filter(|word| !word.is_empty());
    let next = words.clone().skip(1);
    let number = words
        .zip(next)
        .find(|(_, next)| *next == word)
        .map(|(number, _)| number);
    number
        .and_then(|number| number.parse().ok())
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_add_up_and_other_lines_do_not() {
        let mut tally = Tally::default();
        tally.read("running 3 tests");
        tally.read("test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s");
        tally.read("test result: FAILED. 12 passed; 2 failed; 0 ignored");
        tally.read("the summary says 7 passed");
        assert_eq!(
            tally,
            Tally {
                passed: 15,
                failed: 2,
                ..Tally::default()
            }
        );
    }

    #[test]
    fn colours_do_not_hide_the_numbers() {
        let mut tally = Tally::default();
        tally.read("test result: \u{1b}[32mok\u{1b}(B\u{1b}[m. 4 passed; 0 failed; 0 ignored");
        assert_eq!(tally.to_string(), "4 passed, 0 failed");
    }

    #[test]
    fn tests_that_did_nothing_have_not_passed() {
        let tally = Tally {
            passed: 10,
            left_out: 2,
            left_to_chromium: 3,
            ..Tally::default()
        };
        let wanted = "5 passed, 0 failed, 2 left out (named above), 3 left to Chromium (--thorough \
                      runs them)";
        assert_eq!(tally.without_idle().to_string(), wanted);
    }
}
