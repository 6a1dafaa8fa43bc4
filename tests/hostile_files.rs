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
use samspil::domain::{Annex, BuiltIn, Draft, DraftId, DraftKind, Plan, Sideways};
use samspil::files::{Arrival, arrival, file_name, read, write_draft};
use samspil::worksheet::{PLAN_THEMES, former_answers, open_prompts, progress};
use support::damage::{below, damage_bytes, damage_value, noise};
use support::small;

/// How many drafts were taken.
#[derive(Default)]
struct Taken {
    plans: u32,
    annexes: u32,
}

/// Reads `cases` files that `make` makes; gives back what was taken of them.
fn read_all(cases: u32, seed: u8, mut make: impl FnMut(&mut TestRng) -> Vec<u8>) -> Taken {
    let mut rng = TestRng::from_seed(RngAlgorithm::ChaCha, &[seed; 32]);
    let mut taken = Taken::default();
    for kind in (0..cases).flat_map(|_| kinds_taken(&make(&mut rng))) {
        match kind {
            DraftKind::Plan => taken.plans += 1,
            DraftKind::Annex => taken.annexes += 1,
        }
    }
    taken
}

/// The kinds of the drafts that were taken; fails, and shows the file, where anything panics.
fn kinds_taken(bytes: &[u8]) -> Vec<DraftKind> {
    let used = catch_unwind(AssertUnwindSafe(|| {
        let drafts = read(bytes).unwrap_or_default();
        drafts.iter().for_each(use_draft);
        drafts.iter().map(|draft| draft.body.kind()).collect()
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
    if let Some(annex) = draft.annex() {
        use_annex(annex, draft.meta.id);
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

fn use_annex(annex: &Annex, id: DraftId) {
    assert!(annex.covered() <= annex.coverage().len());
    annex.due(NaiveDate::MIN, NaiveDate::MAX, false);
    annex.due(NaiveDate::MAX, NaiveDate::MIN, false);
    for (at, activity) in annex.activities.iter().enumerate() {
        activity.shown_number(at);
        activity.cell(&BuiltIn::Activity.id());
    }
    let mut next = annex.for_next_year(id, &annex.activities.iter().map(|a| a.id).collect());
    assert_eq!(next.activities.len(), annex.activities.len());
    next.move_column(&BuiltIn::Activity.id(), Sideways::Left);
}

#[test]
fn no_noise_makes_reading_panic() {
    let taken = read_all(30_000, 1, noise);
    assert_eq!(taken.plans + taken.annexes, 0, "noise is no draft");
}

#[test]
fn no_damage_to_the_bytes_makes_reading_panic() {
    let files = small::files().map(|file| file.to_string().into_bytes());
    let taken = read_all(40_000, 2, |rng| {
        let mut bytes = files[below(rng, files.len())].clone();
        for _ in 0..=below(rng, 3) {
            damage_bytes(rng, &mut bytes);
        }
        bytes
    });
    assert_many(&taken);
}

#[test]
fn no_damage_to_the_values_makes_reading_panic() {
    let files = small::files();
    let taken = read_all(30_000, 3, |rng| {
        let mut file = files[below(rng, files.len())].clone();
        for _ in 0..=below(rng, 2) {
            damage_value(rng, &mut file);
        }
        file.to_string().into_bytes()
    });
    assert_many(&taken);
}

/// Where hardly a file comes through, the rest of the app is hardly tried.
#[track_caller]
fn assert_many(taken: &Taken) {
    let Taken { plans, annexes } = *taken;
    assert!(
        plans > 1_000 && annexes > 1_000,
        "only {plans} and {annexes}"
    );
}
