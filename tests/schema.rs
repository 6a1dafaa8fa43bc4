//! The JSON Schema agrees with the reader: both accept and refuse the same files.
//!
//! After a change to the types, `SAMSPIL_BLESS=1 cargo test --test schema` updates the file of
//! the schema. Review the difference, because other programs rely on it.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::{env, fs};

use jsonschema::Validator;
use proptest::prelude::*;
use samspil::files::{VERSION, read, schema, write_collection, write_draft};
use serde_json::{Value, json};
use support::drafts::draft;

fn validator() -> Validator {
    let options = jsonschema::options().should_validate_formats(true);
    options.build(&schema()).unwrap()
}

#[test]
fn the_schema_file_matches_the_types() {
    let path = support::repository(&format!("public/schema/samspil-{VERSION}.schema.json"));
    if env::var_os("SAMSPIL_BLESS").is_some() {
        let text = serde_json::to_string_pretty(&schema()).unwrap();
        fs::write(&path, text + "\n").unwrap();
    }
    let on_disk = fs::read_to_string(&path).unwrap_or_default();
    let on_disk: Value = serde_json::from_str(&on_disk).unwrap_or_default();
    assert!(
        on_disk == schema(),
        "out of date; run: SAMSPIL_BLESS=1 cargo test --test schema"
    );
}

#[test]
fn the_schema_is_valid() {
    jsonschema::meta::validate(&schema()).unwrap();
    assert_eq!(schema()["$id"], format!("urn:samspil:file:{VERSION}"));
}

#[test]
fn samples_and_frozen_files_match_the_schema() {
    let validator = validator();
    for (path, text) in support::samples() {
        let file: Value = serde_json::from_str(&text).unwrap();
        if file["version"] == VERSION {
            let checked = validator.validate(&file);
            assert!(checked.is_ok(), "{}: {checked:?}", path.display());
        }
    }
}

/// Puts one wrong value after the other into the file; schema and reader must refuse each.
fn both_refuse<const N: usize>(file: &Value, wrong: [(&str, Value); N]) {
    let validator = validator();
    for (pointer, value) in wrong {
        let mut file = file.clone();
        *file.pointer_mut(pointer).unwrap() = value;
        assert!(!validator.is_valid(&file), "the schema takes {pointer}");
        assert!(
            read(file.to_string().as_bytes()).is_err(),
            "it reads {pointer}"
        );
    }
}

#[test]
fn schema_and_reader_refuse_the_same_files() {
    let wrong = [
        ("/format", json!("other")),
        ("/version", json!(2)),
        ("/version", json!("1")),
        ("/kind", json!("poem")),
        ("/id", json!("7")),
        ("/id", json!(null)),
        ("/created", json!("yesterday")),
        ("/lineage", json!("none")),
        ("/body", json!([])),
        ("/body", json!({})),
    ];
    both_refuse(&support::full_plan(), wrong.clone());
    both_refuse(&support::full_annex(), wrong);
}

#[test]
fn schema_and_reader_refuse_the_same_plans() {
    let wrong = [
        ("/kind", json!("annex")),
        ("/body/profile/direction", json!("sideways")),
        ("/body/profile/school_year", json!("2026")),
        ("/body/profile/year_groups", json!([-1])),
        ("/body/profile/period/from", json!("1.9.2026")),
        ("/body/profile/school/contacts/0/id", json!("")),
        ("/body/profile/school/contacts/0/name", json!(null)),
        ("/body/answers/contact.inbound.driver", json!({})),
        (
            "/body/answers/contact.inbound.driver/answer",
            json!({"slider": {}}),
        ),
        (
            "/body/answers/contact.inbound.driver/answer/consideration/status",
            json!("maybe"),
        ),
        (
            "/body/answers/evaluation.outcome.pupils/answer/criterion/views/pupils/score",
            json!(6),
        ),
        (
            "/body/answers/evaluation.outcome.pupils/answer/criterion/views",
            json!({"cook": {}}),
        ),
        ("/body/tasks/0/due", json!("2026-02-30")),
        ("/body/tasks/3/done", json!("yes")),
        ("/body/meetings/0", json!("Monday")),
        ("/body/own_prompts/0/section", json!(4)),
        ("/body/hidden", json!({"contact": true})),
        ("/body/annex_links/0", json!({"annex": "7"})),
        ("/body/annex_links/0/activity", json!(0)),
    ];
    both_refuse(&support::full_plan(), wrong);
}

#[test]
fn schema_and_reader_refuse_the_same_annexes() {
    let wrong = [
        ("/kind", json!("plan")),
        ("/body/head", json!("Mette")),
        ("/body/head/school_year", json!("2026/2027")),
        ("/body/head/ambassador", json!(["Mette"])),
        ("/body/head/period/to", json!("31.7.2027")),
        ("/body/head/updated", json!("2026-06-08T10:00:00Z")),
        ("/body/head/agency", json!("STUK")),
        ("/body/head/agency/email", json!(null)),
        ("/body/columns", json!({"number": {}})),
        ("/body/columns/0", json!("number")),
        ("/body/columns/0/id", json!(1)),
        ("/body/columns/2/name", json!(null)),
        ("/body/columns/4/hidden", json!("yes")),
        ("/body/activities/0", json!({"cells": {}})),
        ("/body/activities/0/id", json!("row 1")),
        ("/body/activities/1/number", json!(3)),
        ("/body/activities/0/cells", json!(["Nordic CRAFT"])),
        ("/body/activities/0/cells/activity", json!({"text": "x"})),
        ("/body/activities/0/elaboration/target", json!(40)),
        ("/body/activities/0/objectives", json!({"vet": true})),
        ("/body/activities/0/target_groups/0", json!(0)),
        ("/body/activities/1/report/status", json!("begun")),
        ("/body/activities/1/report/date", json!("October")),
        ("/body/activities/6/from_plan", json!("a plan")),
        ("/body/objectives/0", json!("vet")),
        ("/body/target_groups/1/name", json!(7)),
        ("/body/removed/0/id", json!(null)),
        ("/body/removed/0/report", json!([])),
        ("/body/copied_from", json!("last year")),
    ];
    both_refuse(&support::full_annex(), wrong);
}

#[test]
fn schema_and_reader_require_the_same_fields() {
    let validator = validator();
    for full in [support::full_plan(), support::full_annex()] {
        for place in ["", "/body"] {
            let fields = full.pointer(place).unwrap().as_object().unwrap();
            for field in fields.keys() {
                let mut file = full.clone();
                let within = file.pointer_mut(place).unwrap();
                within.as_object_mut().unwrap().remove(field);
                let valid = validator.is_valid(&file);
                let taken = read(file.to_string().as_bytes()).is_ok();
                assert_eq!(valid, taken, "{} {place}/{field}", full["kind"]);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 100,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn whatever_is_written_matches_the_schema(drafts in prop::collection::vec(draft(), 1..3)) {
        // Formats are not checked: the app accepts dates with five-digit years, the standard does not.
        let validator = jsonschema::validator_for(&schema()).unwrap();
        for text in [write_draft(&drafts[0]).unwrap(), write_collection(&drafts).unwrap()] {
            let file: Value = serde_json::from_str(&text).unwrap();
            let checked = validator.validate(&file);
            prop_assert!(checked.is_ok(), "{:?}", checked);
        }
    }
}
