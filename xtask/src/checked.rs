//! The numbers of axe-core rules and pages that were checked, read from the output of the end-to-end
//! tests and added up by engine.

use std::collections::BTreeMap;

/// What one test has checked.
#[derive(Debug, PartialEq, Eq)]
pub struct Checked {
    /// The tool and the engine: "axe-core 4.14.1 in Firefox".
    with: String,
    passed: u64,
    pages: u64,
}

impl Checked {
    /// Parses a line such as `checked with axe-core 4.14.1 in Firefox: 1234 rules kept on 56 pages`, which may
    /// follow other output.
    pub fn read(line: &str) -> Option<Self> {
        let (_, said) = line.split_once("checked with ")?;
        let (with, said) = said.split_once(": ")?;
        let (passed, said) = said.split_once(" rules kept on ")?;
        let (pages, _) = said.split_once(" pages")?;
        Some(Self {
            with: with.to_owned(),
            passed: passed.parse().ok()?,
            pages: pages.parse().ok()?,
        })
    }
}

/// The sums; empty if nothing was checked.
pub fn table(all: &[Checked]) -> String {
    let mut sums = BTreeMap::<&str, (u64, u64)>::new();
    for checked in all {
        let sum = sums.entry(&checked.with).or_default();
        sum.0 += checked.passed;
        sum.1 += checked.pages;
    }
    let line = |(with, (passed, pages))| {
        format!("\n{with}: {passed} rules kept on {pages} pages, none broken\n")
    };
    sums.into_iter().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_tests_have_checked_adds_up_by_engine() {
        let lines = [
            "test a ... checked with axe-core 4 in Firefox: 30 rules kept on 2 pages (Danish, light)",
            "checked with axe-core 4 in Firefox: 12 rules kept on 1 pages (English, light)",
            "test b ... ok",
        ];
        let all: Vec<Checked> = lines
            .iter()
            .filter_map(|line| Checked::read(line))
            .collect();
        let wanted = "\naxe-core 4 in Firefox: 42 rules kept on 3 pages, none broken\n";
        assert_eq!(table(&all), wanted);
        assert_eq!(table(&[]), "");
    }
}
