//! Written files are read back unchanged: no user text may change or be lost.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use proptest::prelude::*;
use samspil::domain::{ActivityStatus, AnswerKind, Draft};
use samspil::files::{VERSION, read, write_collection, write_draft, write_stored};
use serde_json::{Value, json};
use support::drafts::draft;

proptest! {
    // No persistence of failures: a failing case is printed.
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn any_draft_is_read_back_unchanged(draft in draft()) {
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
    fn any_collection_is_read_back_in_order(drafts in prop::collection::vec(draft(), 0..4)) {
        let file = write_collection(&drafts).unwrap();
        prop_assert_eq!(read(file.as_bytes()), Ok(drafts));
    }
}

#[test]
fn the_samples_are_written_back_unchanged() {
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

/// The draft in a frozen file of version 1.
fn frozen(name: &str) -> Draft {
    let original = support::json_file(&format!("tests/frozen/v1/{name}.json"));
    let draft = read(original.to_string().as_bytes()).unwrap().remove(0);
    // While version 1 is the current one, nothing changes.
    let written = json_of(&write_draft(&draft).unwrap());
    support::assert_same(&written, &original);
    draft
}

#[test]
fn the_frozen_plan_of_version_1_keeps_all_of_its_content() {
    let draft = frozen("plan");
    let plan = draft.plan().unwrap();
    assert_eq!(draft.meta.title, "Fortællinger fra værftet");
    assert_eq!(plan.responses.answers.len(), 22);
    let kinds = [
        AnswerKind::Consideration,
        AnswerKind::Idea,
        AnswerKind::Checkpoint,
        AnswerKind::Criterion,
        AnswerKind::Record,
        AnswerKind::Table,
    ];
    for kind in kinds {
        let answers = plan.responses.answers.values();
        assert!(
            answers.map(|a| a.answer.kind()).any(|k| k == kind),
            "{kind:?}"
        );
    }
}

#[test]
fn the_frozen_annex_of_version_1_keeps_all_of_its_content() {
    let draft = frozen("annex");
    let annex = draft.annex().unwrap();
    assert_eq!(draft.meta.title, "Bilag 1: havnen og Europa ⚓");
    let shown: Vec<&str> = annex.shown_columns().map(|c| c.id.as_str()).collect();
    assert_eq!(shown.len(), 4, "{shown:?}");
    assert_eq!((annex.columns.len(), annex.removed.len()), (7, 2));
    let statuses = annex.activities.iter().filter_map(|a| a.report.status);
    let statuses: Vec<ActivityStatus> = statuses.collect();
    for status in ActivityStatus::ALL {
        assert!(statuses.contains(&status), "{status:?}");
    }
}

#[test]
fn a_plan_and_its_annex_keep_their_links() {
    let (plan, annex) = (frozen("plan"), frozen("annex"));
    let link = &plan.plan().unwrap().annex_links[0];
    assert_eq!(link.annex, annex.meta.id);
    let mut activities = annex.annex().unwrap().activities.iter();
    let activity = activities.find(|activity| activity.id == link.activity);
    assert_eq!(activity.unwrap().from_plan, Some(plan.meta.id));
}

#[test]
fn unknown_fields_survive_at_every_level() {
    for mut file in [support::full_plan(), support::full_annex()] {
        let marked = mark(&mut file, "");
        let least = if file["kind"] == "plan" { 60 } else { 40 };
        assert!(marked > least, "only {marked} places were marked");
        let drafts = read(file.to_string().as_bytes()).unwrap();
        support::assert_same(&json_of(&write_draft(&drafts[0]).unwrap()), &file);
    }
}

/// Adds an unknown field to every object with fields, and counts them. Maps, the kind of an answer, and
/// the link to an annex (two ids) accept none.
fn mark(value: &mut Value, name: &str) -> usize {
    let entries = ["answers", "views", "cells", "answer"].contains(&name);
    match value {
        Value::Array(items) => items.iter_mut().map(|item| mark(item, name)).sum(),
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
