//! What is corrected in a draft that arrives from a file: dates with two-digit years, and moments of a
//! wrong clock.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use chrono::{DateTime, TimeDelta, Utc};
use samspil::domain::Draft;
use samspil::files::{read, write_draft};
use serde_json::{Value, json};

fn now() -> DateTime<Utc> {
    "2026-11-29T12:00:00Z".parse().unwrap()
}

fn received(file: &Value) -> Draft {
    let mut draft = read(file.to_string().as_bytes()).unwrap().pop().unwrap();
    draft.correct_received(now());
    draft
}

fn written(draft: &Draft) -> Value {
    serde_json::from_str(&write_draft(draft).unwrap()).unwrap()
}

/// The pointers of all dates: texts that `files::read` accepts only as a date.
fn dates(file: &Value) -> Vec<String> {
    let mut found = Vec::new();
    pointers(file, "", &mut found);
    found.retain(|pointer| {
        let mut file = file.clone();
        let place = file.pointer_mut(pointer).unwrap();
        let is_day = |text: &Value| {
            let text = text.as_str().unwrap_or_default();
            text.len() == 10 && text.parse::<chrono::NaiveDate>().is_ok()
        };
        if !is_day(place) {
            return false;
        }
        *place = json!("no date");
        read(file.to_string().as_bytes()).is_err()
    });
    found
}

fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let step = key.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{here}/{step}"), found);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                pointers(item, &format!("{here}/{at}"), found);
            }
        }
        Value::String(_) => found.push(here.to_owned()),
        _ => {}
    }
}

#[test]
fn a_year_of_two_digits_in_a_file_is_a_year_of_this_century() {
    for name in ["plan", "annex"] {
        let file = support::json_file(&format!("tests/frozen/v1/{name}.json"));
        let dates = dates(&file);
        assert!(dates.len() > 3, "{name} has only {dates:?}");
        for pointer in dates {
            let mut short = file.clone();
            *short.pointer_mut(&pointer).unwrap() = json!("0026-12-03");
            let found = written(&received(&short));
            assert_eq!(
                found.pointer(&pointer),
                Some(&json!("2026-12-03")),
                "{name} {pointer}"
            );
        }
    }
}

#[test]
fn a_text_that_looks_like_a_date_with_a_two_digit_year_stays() {
    let mut file = support::full_plan();
    file["title"] = json!("0026-12-03");
    file["body"]["meetings"][0]["agenda"] = json!("0026-12-03");
    let found = written(&received(&file));
    assert_eq!(found["title"], "0026-12-03");
    assert_eq!(found["body"]["meetings"][0]["agenda"], "0026-12-03");
}

#[test]
fn a_moment_after_the_year_9999_or_more_than_a_day_ahead_becomes_now() {
    let soon = now() + TimeDelta::hours(20);
    let late = now() + TimeDelta::hours(30);
    for (found, expected) in [
        (
            "2026-11-20T08:00:00Z".to_owned(),
            "2026-11-20T08:00:00Z".to_owned(),
        ),
        (soon.to_rfc3339(), soon.to_rfc3339()),
        (late.to_rfc3339(), now().to_rfc3339()),
        ("9999-12-31T23:59:59Z".to_owned(), now().to_rfc3339()),
        ("+010000-01-01T00:00:00.000Z".to_owned(), now().to_rfc3339()),
        ("+250000-01-01T00:00:00.000Z".to_owned(), now().to_rfc3339()),
    ] {
        let mut file = support::full_plan();
        file["created"] = json!(found);
        file["modified"] = json!(found);
        let draft = received(&file);
        let expected: DateTime<Utc> = expected.parse().unwrap();
        assert_eq!(draft.meta.created, expected, "{found}");
        assert_eq!(draft.meta.modified(), expected, "{found}");
    }
}

#[test]
fn a_draft_without_anything_to_correct_stays_the_same() {
    for (path, text) in support::samples() {
        for draft in read(text.as_bytes()).unwrap() {
            let mut found = draft.clone();
            // Some samples are from next year.
            found.correct_received(now() + TimeDelta::days(365));
            assert_eq!(found, draft, "{}", path.display());
        }
    }
}
