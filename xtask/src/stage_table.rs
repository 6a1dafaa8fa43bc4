//! The last table of `cargo xtask test`: what each stage did, and how long it took.

use std::{fmt::Write, time::Duration};

use crate::tally::Tally;

/// A stage that passed.
pub struct Row {
    pub name: String,
    /// None for a stage that has no tests, such as a check of the format.
    pub tally: Option<Tally>,
    pub duration: Duration,
}

/// The stages with the tests that passed and the time, and the sum of both.
pub fn table(rows: &[Row]) -> String {
    let width = rows.iter().map(|row| row.name.len()).max().unwrap_or(0);
    let mut table = format!("\n{:width$}  passed    time\n", "stage");
    for row in rows {
        let passed = row.tally.map(|tally| tally.passed.to_string());
        let passed = passed.unwrap_or_default();
        let time = time(row.duration);
        let _ = writeln!(table, "{:width$}  {passed:>6}  {time:>6}", row.name);
    }
    let passed: u32 = rows
        .iter()
        .filter_map(|row| row.tally)
        .map(|tally| tally.passed)
        .sum();
    let all = time(rows.iter().map(|row| row.duration).sum());
    let _ = writeln!(table, "{:width$}  {passed:>6}  {all:>6}", "all");
    table
}

/// In minutes and seconds: `12:05`.
fn time(duration: Duration) -> String {
    let seconds = duration.as_secs();
    format!("{}:{:02}", seconds / 60, seconds % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_stage_has_a_row_and_the_last_row_is_the_sum() {
        let row = |name: &str, tally, seconds| Row {
            name: name.to_owned(),
            tally,
            duration: Duration::from_secs(seconds),
        };
        let tally = Tally {
            passed: 7,
            ..Tally::default()
        };
        let rows = [row("format", None, 5), row("unit tests", Some(tally), 61)];
        let wanted = "\nstage       passed    time\nformat                0:05\n\
                      unit tests       7    1:01\nall              7    1:06\n";
        assert_eq!(table(&rows), wanted);
    }
}
