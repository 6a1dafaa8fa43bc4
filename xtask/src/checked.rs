//! The numbers of rules of accessibility and of pages that were checked, read from the output of the end-to-end
//! tests and added up by engine.

use std::collections::BTreeMap;

/// What one test has checked.
#[derive(Debug, PartialEq, Eq)]
pub struct Checked {
    /// The tool and the engine: "axe-core 4.14.1 in Firefox".
    with: String,
    passed: u64,
    looks: u64,
}

impl Checked {
    /// Parses a line such as `checked with axe-core 4.14.1 in Firefox: 1234 rules kept in 56 looks`, which may
    /// follow other output.
    pub fn read(line: &str) -> Option<Self> {
        let (_, said) = line.split_once("checked with ")?;
        let (with, said) = said.split_once(": ")?;
        let (passed, said) = said.split_once(" rules kept in ")?;
        let (looks, _) = said.split_once(" looks")?;
        Some(Self {
            with: with.to_owned(),
            passed: passed.parse().ok()?,
            looks: looks.parse().ok()?,
        })
    }
}

/// The sums; empty if nothing was checked.
pub fn table(all: &[Checked]) -> String {
    let mut sums = BTreeMap::<&str, (u64, u64)>::new();
    for checked in all {
        let sum = sums.entry(&checked.with).or_default();
        sum.0 += checked.passed;
        sum.1 += checked.looks;
    }
    let line = |(with, (passed, looks))| {
        format!("\n{with}: {passed} rules kept in {looks} looks, none broken\n")
    };
    sums.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_tests_have_checked_adds_up_by_engine() {
        let lines = [
            "test a ... checked with axe-core 4 in Firefox: 30 rules kept in 2 looks (Danish)",
            "checked with axe-core 4 in Firefox: 12 rules kept in 1 looks (English)",
            "test b ... ok",
        ];
        let all: Vec<Checked> = lines
            .iter()
            .filter_map(|line| Checked::read(line))
            .collect();
        let wanted = "\naxe-core 4 in Firefox: 42 rules kept in 3 looks, none broken\n";
        assert_eq!(table(&all), wanted);
        assert_eq!(table(&[]), "");
    }
}
