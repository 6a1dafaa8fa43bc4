//! What is written is read back the same: nothing that a user wrote may change or get lost.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use proptest::prelude::*;
use samspil::domain::AnswerKind;
use samspil::files::{VERSION, read, write_collection, write_draft, write_stored};
use serde_json::{Value, json};
use support::drafts::draft;

proptest! {
    // The generator is told to leave no file of failures behind: a failing case prints itself.
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_draft_is_read_back_as_it_was_written(draft in draft()) {
        let file = write_draft(&draft).unwrap();
        prop_assert_eq!(read(file.as_bytes()), Ok(vec![draft.clone()]));
        let stored = write_stored(&draft).unwrap();
        prop_assert!(!stored.contains('\n'));
        prop_assert_eq!(read(stored.as_bytes()), Ok(vec![draft]));
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_collection_is_read_back_in_its_order(drafts in prop::collection::vec(draft(), 0..4)) {
        let file = write_collection(&drafts).unwrap();
        prop_assert_eq!(read(file.as_bytes()), Ok(drafts));
    }
}

#[test]
fn the_samples_are_written_back_as_they_are() {
    for (path, text) in support::json_files("tests/samples") {
        let drafts = read(text.as_bytes()).unwrap_or_else(|e| panic!("{}: {e:?}", path.display()));
        let written = match drafts.as_slice() {
            [draft] => write_draft(draft),
            drafts => write_collection(drafts),
        };
        support::assert_same(&json_of(&written.unwrap()), &json_of(&text));
    }
}

#[test]
fn every_released_version_has_a_frozen_file_that_still_opens() {
    for version in 1..=VERSION {
        for (path, text) in support::json_files(&format!("tests/frozen/v{version}")) {
            assert_eq!(json_of(&text)["version"], version, "{}", path.display());
            let drafts = read(text.as_bytes());
            assert!(drafts.is_ok(), "{}: {drafts:?}", path.display());
        }
    }
}

#[test]
fn the_frozen_plan_of_version_1_keeps_all_it_says() {
    let (_, text) = support::json_files("tests/frozen/v1").remove(0);
    let drafts = read(text.as_bytes()).unwrap();
    let written = json_of(&write_draft(&drafts[0]).unwrap());
    let original = json_of(&text);
    // As long as version 1 is the present one, nothing at all changes.
    support::assert_same(&written, &original);

    let plan = drafts[0].plan().unwrap();
    assert_eq!(drafts[0].meta.title, "Fortællinger fra værftet");
    assert_eq!(plan.answers.len(), 22);
    let kinds = [
        AnswerKind::Consideration,
        AnswerKind::Idea,
        AnswerKind::Checkpoint,
        AnswerKind::Criterion,
        AnswerKind::Record,
        AnswerKind::Table,
    ];
    for kind in kinds {
        let answers = plan.answers.values();
        assert!(
            answers.map(|a| a.answer.kind()).any(|k| k == kind),
            "{kind:?}"
        );
    }
}

#[test]
fn unknown_fields_survive_at_every_level() {
    let mut file = support::full_sample();
    let marked = mark(&mut file, "");
    assert!(marked > 60, "only {marked} places were marked");
    let drafts = read(file.to_string().as_bytes()).unwrap();
    support::assert_same(&json_of(&write_draft(&drafts[0]).unwrap()), &file);
}

/// Puts an unknown field into every object that has fields, and counts them. Objects with
/// entries by key have none, and the kind of an answer stands alone.
fn mark(value: &mut Value, name: &str) -> usize {
    let entries = ["answers", "views", "cells", "answer"].contains(&name);
    match value {
        Value::Array(items) => items.iter_mut().map(|item| mark(item, "")).sum(),
        Value::Object(fields) => {
            let within: usize = fields.iter_mut().map(|(key, value)| mark(value, key)).sum();
            if !entries {
                fields.insert("x-later".to_owned(), json!({"æ": [1, null, 2.5]}));
            }
            within + usize::from(!entries)
        }
        _ => 0,
    }
}

fn json_of(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}
