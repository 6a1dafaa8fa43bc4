//! Each journey says in its first statement where it runs: in every engine, with a reason, or in
//! one. `tests/e2e/src/marker.rs` says what the two markers do.

use anyhow::{Context, Result, ensure};

use crate::project;

/// The functions under `#[tokio::test]` in a source file, each with the first statement of its body.
fn journeys(source: &str) -> Result<Vec<(String, String)>> {
    let mut journeys = Vec::new();
    for part in source.split("#[tokio::test]").skip(1) {
        let (head, body) = part.split_once("{\n").context("a body")?;
        let (_, name) = head.split_once("fn ").context("a function")?;
        let (name, _) = name.split_once('(').context("its name")?;
        let (first, _) = body.split_once(';').context("a statement")?;
        journeys.push((name.to_owned(), first.trim().to_owned()));
    }
    Ok(journeys)
}

/// How often a marker is in a text.
fn markers(text: &str) -> usize {
    text.matches("every_engine!(").count() + text.matches("one_engine!(").count()
}

fn is_marker(statement: &str) -> bool {
    let reason = statement
        .strip_prefix("every_engine!(\"")
        .and_then(|rest| rest.strip_suffix("\")"));
    statement == "one_engine!()" || reason.is_some_and(|reason| !reason.trim().is_empty())
}

fn check(source: &str) -> Result<usize> {
    let journeys = journeys(source)?;
    for (name, first) in &journeys {
        ensure!(
            is_marker(first),
            "{name} begins with {first:?}, not with every_engine!(\"reason\") or one_engine!()"
        );
    }
    ensure!(
        markers(source) == journeys.len(),
        "{} markers for {} journeys",
        markers(source),
        journeys.len()
    );
    Ok(journeys.len())
}

#[test]
fn every_journey_has_one_marker() -> Result<()> {
    let mut count = 0;
    for file in project::files(&project::root().join("tests/e2e/tests"))? {
        if file.extension().is_some_and(|extension| extension == "rs") {
            let source = project::read(&file)?;
            count += check(&source).with_context(|| file.display().to_string())?;
        }
    }
    ensure!(count > 100, "only {count} journeys were found");
    Ok(())
}

#[test]
fn a_journey_without_a_marker_or_a_reason_is_refused() -> Result<()> {
    let journey = |statements: &str| {
        format!("#[tokio::test]\nasync fn a() -> Result<()> {{\n    {statements}\n    go();\n}}\n")
    };
    for fine in ["one_engine!();", "every_engine!(\"storage\");"] {
        assert_eq!(check(&journey(fine))?, 1);
        let long_name = journey(fine).replace("> {", ">\n{");
        assert_eq!(check(&long_name)?, 1);
    }
    for wrong in [
        "",
        "every_engine!(\"\");",
        "every_engine!(\" \");",
        "needs!(Print);\n    one_engine!();",
        "one_engine!();\n    every_engine!(\"storage\");",
    ] {
        assert!(check(&journey(wrong)).is_err(), "{wrong}");
    }
    Ok(())
}
