//! What `cargo xtask test` prints in the end: what was left out, what was checked, what needed a
//! second run, and the time of each stage.

use std::{fmt, time::Duration};

use crate::{
    checked::{self, Checked},
    left_out::{self, LeftOut},
    stage_table::{self, Row},
    stages::Outcome,
    tally::Tally,
};

/// The stages that passed.
#[derive(Default)]
pub struct Summary {
    rows: Vec<Row>,
    total: Tally,
    left_out: Vec<LeftOut>,
    checked: Vec<Checked>,
    /// By stage, how many journeys ran in Chromium alone.
    left_to_chromium: Vec<(String, u32)>,
    second_time: Vec<String>,
    lighthouse: Vec<&'static str>,
}

impl Summary {
    /// Takes in a stage that passed.
    pub fn add(&mut self, name: String, outcome: Outcome, duration: Duration) {
        let mut tally = None;
        match outcome {
            Outcome::Checked => {}
            Outcome::Lighthouse(errors) => self.lighthouse.extend(errors),
            Outcome::Tested(tested) => {
                tally = Some(tested.tally);
                self.total += tested.tally;
                self.left_out.extend(tested.left_out);
                self.checked.extend(tested.checked);
                let again = tested.second_time.into_iter();
                self.second_time
                    .extend(again.map(|test| format!("{test} ({name})")));
                if tested.tally.left_to_chromium > 0 {
                    let count = tested.tally.left_to_chromium;
                    self.left_to_chromium.push((name.clone(), count));
                }
            }
        }
        self.rows.push(Row {
            name,
            tally,
            duration,
        });
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(&left_out::table(&self.left_out))?;
        for (stage, count) in &self.left_to_chromium {
            writeln!(f, "\nLeft to Chromium in {stage}: {count} journeys")?;
        }
        f.write_str(&checked::table(&self.checked))?;
        f.write_str(&stage_table::table(&self.rows))?;
        writeln!(f, "\nAll passed: {}", self.total)?;
        if !self.lighthouse.is_empty() {
            let errors = self.lighthouse.join(", ");
            writeln!(f, "LIGHTHOUSE ASKED TO BE RUN AGAIN: {errors}")?;
        }
        if !self.second_time.is_empty() {
            let tests = self.second_time.join("\n  ");
            writeln!(f, "PASSED ONLY WHEN RUN AGAIN:\n  {tests}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::count::Tested;

    #[test]
    fn what_needed_another_run_is_named_with_its_reason() {
        let mut summary = Summary::default();
        let time = Duration::from_secs(1);
        let outcome = Outcome::Lighthouse(vec!["NO_NAVSTART"]);
        summary.add("Lighthouse".to_owned(), outcome, time);
        let tested = Tested {
            tally: Tally {
                passed: 3,
                left_to_chromium: 2,
                ..Tally::default()
            },
            second_time: vec!["print::heads: waited for a page".to_owned()],
            ..Tested::default()
        };
        summary.add(
            "journeys in Firefox".to_owned(),
            Outcome::Tested(tested),
            time,
        );
        let text = summary.to_string();
        for line in [
            "Left to Chromium in journeys in Firefox: 2 journeys\n",
            "All passed: 3 passed, 0 failed, 2 left to Chromium (--thorough runs them)\n",
            "LIGHTHOUSE ASKED TO BE RUN AGAIN: NO_NAVSTART\n",
            "  print::heads: waited for a page (journeys in Firefox)\n",
        ] {
            assert!(text.contains(line), "no {line:?} in:\n{text}");
        }
    }
}
