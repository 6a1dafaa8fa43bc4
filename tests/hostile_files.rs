//! No bytes whatever make the reading of a file panic: in the browser that would end the app.
//!
//! A hundred thousand files, the same on every run. Whatever is accepted must also
//! stand what the app does with it at once, and be read back as it was written.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::panic::{AssertUnwindSafe, catch_unwind};

use chrono::NaiveDate;
use proptest::test_runner::{RngAlgorithm, TestRng};
use samspil::domain::{Draft, Plan};
use samspil::files::{Arrival, arrival, file_name, read, write_draft};
use samspil::worksheet::{PLAN_THEMES, former_answers, open_prompts, progress};
use serde_json::{Value, json};
use support::damage::{below, damage_bytes, damage_value, noise};

/// Reads `cases` files that `make` makes; gives back how many were accepted.
fn read_all(cases: u32, seed: u8, mut make: impl FnMut(&mut TestRng) -> Vec<u8>) -> usize {
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let files = (0..cases).map(|_| make(&mut rng));
    files.filter(|bytes| survives(bytes)).count()
}

/// Whether the file was accepted; fails, and shows the file, where anything panics.
fn survives(bytes: &[u8]) -> bool {
    let used = catch_unwind(AssertUnwindSafe(|| match read(bytes) {
        Ok(drafts) => {
            drafts.iter().for_each(use_draft);
            true
        }
        Err(_) => false,
    }));
    used.unwrap_or_else(|_| panic!("the file was: {:?}", String::from_utf8_lossy(bytes)))
}

fn use_draft(draft: &Draft) {
    let written = write_draft(draft).unwrap();
    let again = read(written.as_bytes()).unwrap();
    assert!(again.as_slice() == [draft.clone()], "it changed: {written}");
    assert_eq!(arrival(draft, &again), Arrival::Same);
    assert!(file_name(draft, NaiveDate::MAX).is_ascii());
    if let Some(plan) = draft.plan() {
        use_plan(plan);
    }
}

fn use_plan(plan: &Plan) {
    for theme in PLAN_THEMES {
        let counts = progress(theme, plan);
        assert!(counts.answered <= counts.applicable);
    }
    assert!(former_answers(plan).len() <= plan.answers.len());
    open_prompts(plan);
    plan.dated(NaiveDate::MIN);
}

/// A small plan with one of everything: small, so that a change is likely to hit something.
fn small_plan() -> Value {
    let id = |n: u8| json!(format!("00000000-0000-4000-8000-0000000000{n:02}"));
    let contact = json!({"id": id(2), "name": "Bo"});
    json!({
        "format": "samspil", "version": 1, "kind": "plan", "id": id(1), "title": "Å",
        "created": "2026-11-20T08:00:00Z", "modified": "2026-11-20T08:00:00Z", "lineage": [id(3)],
        "body": {
            "profile": {
                "school": {"contacts": [contact]}, "learning_environment": {},
                "filled_by": "school", "direction": "inbound", "school_year": "2026/27",
                "year_groups": [5], "period": {"from": "2026-09-01"},
            },
            "answers": {
                "contact.inbound.driver": {
                    "answer": {"consideration": {"status": "agreed"}}, "note": {"text": "N"},
                },
                "content.development.materials": {"answer": {"idea": {"choice": "pick"}}},
                "follow-up.time.balance": {
                    "answer": {"checkpoint": {"checks": [{"id": id(4), "date": "2026-10-06"}]}},
                },
                "evaluation.outcome.pupils": {
                    "answer": {"criterion": {"views": {"pupils": {"score": 4}}}}, "owner": "both",
                },
                "sharing.ending": {"answer": {"record": {"text": "Slut"}}},
                "sharing.people": {
                    "answer": {"table": {"rows": [{"id": id(5), "cells": {"name": "Bo"}}]}},
                },
            },
            "own_prompts": [{"id": "own.1", "section": "sharing", "title": "Og"}],
            "hidden": ["sharing.results"], "finished": ["contact"],
            "tasks": [{"id": id(6), "what": "Ring", "due": "2026-12-01"}],
            "meetings": [{"id": id(7), "date": "2026-12-01", "time": "14:00:00"}],
            "agreement": {"signed_on": "2026-11-20"},
        },
    })
}

fn small_collection() -> Value {
    json!({"format": "samspil", "version": 1, "kind": "collection", "drafts": [small_plan()]})
}

/// One of the two, as it lies on a disk.
fn any_file(rng: &mut TestRng) -> Value {
    if below(rng, 4) == 0 {
        small_collection()
    } else {
        small_plan()
    }
}

#[test]
fn no_noise_makes_reading_panic() {
    let accepted = read_all(30_000, 1, noise);
    assert_eq!(accepted, 0, "noise is no draft");
}

#[test]
fn no_damage_to_the_bytes_makes_reading_panic() {
    let files = [small_plan().to_string(), small_collection().to_string()];
    let accepted = read_all(40_000, 2, |rng| {
        let mut bytes = files[below(rng, 2)].clone().into_bytes();
        for _ in 0..=below(rng, 3) {
            damage_bytes(rng, &mut bytes);
        }
        bytes
    });
    assert!(accepted > 2_000, "only {accepted} files came through");
}

#[test]
fn no_damage_to_the_values_makes_reading_panic() {
    let accepted = read_all(30_000, 3, |rng| {
        let mut file = any_file(rng);
        for _ in 0..=below(rng, 2) {
            damage_value(rng, &mut file);
        }
        file.to_string().into_bytes()
    });
    assert!(accepted > 2_000, "only {accepted} files came through");
}
