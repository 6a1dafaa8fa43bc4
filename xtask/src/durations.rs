//! How long each journey took: read from the output of the end-to-end tests.

use std::{collections::BTreeMap, fmt::Write};

/// So many of the slowest are printed.
const SLOWEST: usize = 20;

/// The time of one journey; a test may have several.
#[derive(Clone, Debug, PartialEq)]
pub struct Duration {
    test: String,
    seconds: f64,
    /// The part of it until the browser was there.
    start: f64,
}

impl Duration {
    /// Reads a line such as `journey took 12.30 s, browser start 0.80 s: print::heads`, which may
    /// follow other text. The tests print it in `duration.rs`.
    pub fn read(line: &str) -> Option<Self> {
        let (_, times) = line.split_once("journey took ")?;
        let (seconds, rest) = times.split_once(" s, browser start ")?;
        let (start, test) = rest.split_once(" s: ")?;
        Some(Self {
            test: test.to_owned(),
            seconds: seconds.parse().ok()?,
            start: start.parse().ok()?,
        })
    }
}

/// The slowest tests with their seconds, and the sum of all; nothing when no journey ran.
pub fn table(all: &[Duration]) -> String {
    let mut by_test = BTreeMap::<&str, f64>::new();
    for duration in all {
        *by_test.entry(&duration.test).or_default() += duration.seconds;
    }
    if by_test.is_empty() {
        return String::new();
    }
    let mut tests: Vec<(&str, f64)> = by_test.into_iter().collect();
    tests.sort_by(|one, other| other.1.total_cmp(&one.1));
    let mut table = String::from("\nSlowest, in seconds:\n");
    for (test, seconds) in tests.iter().take(SLOWEST) {
        let _ = writeln!(table, "  {seconds:>6.1}  {test}");
    }
    let (seconds, start) = all.iter().fold((0.0, 0.0), |(seconds, start), one| {
        (seconds + one.seconds, start + one.start)
    });
    let (tests, browsers) = (tests.len(), all.len());
    let _ = writeln!(
        table,
        "  {seconds:>6.1}  all {tests} that ran, of which {start:.1} to start {browsers} browsers"
    );
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_journeys_of_a_test_add_up_and_the_slowest_come_first() {
        let lines = [
            "test a ... journey took 1.50 s, browser start 0.50 s: print::heads",
            "journey took 2.25 s, browser start 1.00 s: print::feet",
            "journey took 1.00 s, browser start 0.50 s: print::heads",
            "test print::feet ... ok",
        ];
        let all: Vec<_> = lines.into_iter().filter_map(Duration::read).collect();
        let wanted = "\nSlowest, in seconds:\n     2.5  print::heads\n     2.2  print::feet\n     \
                      4.8  all 2 that ran, of which 2.0 to start 3 browsers\n";
        assert_eq!(table(&all), wanted);
        assert_eq!(table(&[]), "");
    }
}
