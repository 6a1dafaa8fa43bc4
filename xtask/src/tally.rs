//! Counts tests in the output of `cargo test` and wasm-bindgen-test-runner.

use std::{fmt, ops::AddAssign};

/// How many tests passed and failed, and how many an engine can't run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u32,
    pub failed: u32,
    pub left_out: u32,
}

impl Tally {
    /// Takes in one line of output; lines other than results change nothing.
    pub fn read(&mut self, line: &str) {
        if let Some((_, result)) = line.split_once("test result:") {
            self.passed += count_before(result, "passed");
            self.failed += count_before(result, "failed");
        }
    }
}

impl AddAssign for Tally {
    fn add_assign(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.left_out += other.left_out;
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)?;
        match self.left_out {
            0 => Ok(()),
            left_out => write!(f, ", {left_out} left out (named above)"),
        }
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
                left_out: 0
            }
        );
    }

    #[test]
    fn colours_do_not_hide_the_numbers() {
        let mut tally = Tally::default();
        tally.read("test result: \u{1b}[32mok\u{1b}(B\u{1b}[m. 4 passed; 0 failed; 0 ignored");
        assert_eq!(tally.to_string(), "4 passed, 0 failed");
    }
}
