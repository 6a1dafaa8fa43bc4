//! Tests that failed, and the first line of why: read from the output of `cargo test`.

use std::collections::BTreeMap;

/// The tests that failed in one run.
#[derive(Default)]
pub struct Failures {
    names: Vec<String>,
    reasons: BTreeMap<String, String>,
    /// The test of whose output the present lines are.
    section: Option<String>,
}

impl Failures {
    /// Takes in one line of output.
    pub fn read(&mut self, line: &str) {
        if let Some(name) = failed(line) {
            self.names.push(name);
        }
        if let Some(name) = section(line) {
            self.section = Some(name);
            return;
        }
        let Some(test) = &self.section else {
            return;
        };
        // Error is what a test returns, the other what it panics with, which is told in two lines.
        if let Some(reason) = line.strip_prefix("Error: ") {
            self.reasons.insert(test.clone(), reason.to_owned());
            self.section = None;
        } else if line.contains(" panicked at ") {
            self.reasons.entry(test.clone()).or_insert(line.to_owned());
        }
    }

    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// Each test with the reason for which it failed.
    pub fn described(&self) -> Vec<String> {
        let describe = |name: &String| match self.reasons.get(name) {
            Some(reason) => format!("{name}: {reason}"),
            None => format!("{name}: it printed no reason"),
        };
        self.names.iter().map(describe).collect()
    }
}

/// The name in a line such as `test print::heads ... FAILED`. Names are also listed in the end,
/// which is not read: what a test prints may come between its name and its result.
fn failed(line: &str) -> Option<String> {
    let (name, _) = line.strip_prefix("test ")?.split_once(" ... ")?;
    line.ends_with("FAILED").then(|| name.to_owned())
}

/// The name in a line such as `---- print::heads stdout ----`.
fn section(line: &str) -> Option<String> {
    let name = line.strip_prefix("---- ")?.strip_suffix(" stdout ----")?;
    Some(name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn failures(lines: &[&str]) -> Failures {
        let mut failures = Failures::default();
        for line in lines {
            failures.read(line);
        }
        failures
    }

    #[test]
    fn the_reason_is_the_first_line_of_the_error() {
        let failures = failures(&[
            "test print::heads ... FAILED",
            "test print::feet ... ok",
            "failures:",
            "---- print::heads stdout ----",
            "Error: waited for a page",
            "",
            "the page said: Error: not this",
        ]);
        assert_eq!(failures.names(), ["print::heads"]);
        assert_eq!(failures.described(), ["print::heads: waited for a page"]);
    }

    #[test]
    fn a_panic_is_a_reason_too() {
        let failures = failures(&[
            "test print::heads ... FAILED",
            "---- print::heads stdout ----",
            "thread 'print::heads' panicked at print.rs:3:1:",
        ]);
        let wanted = "print::heads: thread 'print::heads' panicked at print.rs:3:1:";
        assert_eq!(failures.described(), [wanted]);
    }

    #[test]
    fn a_test_without_output_is_named_all_the_same() {
        let failures = failures(&["test print::heads ... FAILED"]);
        assert_eq!(failures.described(), ["print::heads: it printed no reason"]);
    }
}
