//! Tests that an engine cannot run, read from the output of the end-to-end tests. The test runner counts
//! a skipped test as passed, so it is subtracted there.

use std::collections::BTreeMap;

/// A test, or a part of one, that was skipped.
#[derive(Debug, PartialEq, Eq)]
pub struct LeftOut {
    engine: String,
    test: String,
    reason: String,
    /// Whether the whole test was skipped.
    pub is_whole: bool,
}

impl LeftOut {
    /// Parses a line such as `left out in WebKit: print::heads (no printing)`, which may follow other output.
    /// The tests print it in `feature.rs`.
    pub fn read(line: &str) -> Option<Self> {
        let (_, said) = line.split_once("left out in ")?;
        let (is_whole, said) = match said.strip_prefix("part in ") {
            Some(said) => (false, said),
            None => (true, said),
        };
        let (engine, said) = said.split_once(": ")?;
        let (test, reason) = said.split_once(" (")?;
        Some(Self {
            engine: engine.to_owned(),
            test: test.to_owned(),
            reason: reason.strip_suffix(')')?.to_owned(),
            is_whole,
        })
    }

    fn line(&self) -> String {
        let what = if self.is_whole { "test" } else { "part" };
        format!("  {what}  {}\n", self.test)
    }
}

/// The skipped tests by engine and reason; empty if none was skipped.
pub fn table(all: &[LeftOut]) -> String {
    let mut by_reason = BTreeMap::<_, Vec<&LeftOut>>::new();
    for left_out in all {
        let key = (&left_out.engine, &left_out.reason);
        by_reason.entry(key).or_default().push(left_out);
    }
    let paragraph = |((engine, reason), mut tests): ((&String, &String), Vec<&LeftOut>)| {
        tests.sort_by_key(|left_out| &left_out.test);
        let lines: String = tests.into_iter().map(LeftOut::line).collect();
        format!("\nLeft out in {engine}, because {reason}:\n{lines}")
    };
    by_reason.into_iter().map(paragraph).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_wherever_it_stands() -> Result<(), &'static str> {
        let line = "test a ... left out in WebKit: print::heads (it has no printing)";
        let left_out = LeftOut::read(line).ok_or("not read")?;
        assert!(left_out.is_whole);
        let table = table(&[left_out]);
        let wanted = "\nLeft out in WebKit, because it has no printing:\n  test  print::heads\n";
        assert_eq!(table, wanted);
        assert_eq!(LeftOut::read("test print::heads ... ok"), None);
        Ok(())
    }

    #[test]
    fn a_part_is_told_from_a_whole_test() -> Result<(), &'static str> {
        let line = "left out in part in WebKit: valhoej::plan: the paper (it has no printing)";
        let part = LeftOut::read(line).ok_or("not read")?;
        assert!(!part.is_whole);
        assert!(table(&[part]).contains("part  valhoej::plan: the paper\n"));
        Ok(())
    }
}
