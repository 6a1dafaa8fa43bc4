//! No input makes the reader of files panic, which would end the app in the browser.
//!
//! A hundred thousand files, the same in every run; `cargo xtask fuzz` tries a million others. Accepted
//! files must also survive what the app does with them, and be read back unchanged.
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
use samspil::domain::{Annex, BuiltIn, ColumnMove, Draft, DraftId, DraftKind};
use samspil::files::{Arrival, arrival, file_name, page_of, read, read_file, write_draft};
use samspil::text::{Language, words};
use samspil::worksheet::{Filled, Texts, former_answers, open_prompts, progress};
use support::damage::{below, damage_bytes, damage_value, noise};
use support::small;

/// The default number of files.
const COUNT: u32 = 100_000;

/// A percentage of all files.
fn cases(percent: u32) -> u32 {
    let count = number("SAMSPIL_FUZZ_COUNT").unwrap_or(COUNT);
    (u64::from(count) * u64::from(percent) / 100)
        .try_into()
        .unwrap()
}

/// A number in an environment variable.
fn number(name: &str) -> Option<u32> {
    let given = std::env::var(name).ok()?;
    Some(given.parse().expect(name))
}

/// A deterministic random number generator per part.
fn rng(part: u8) -> TestRng {
    let mut seed = [part; 32];
    let given = number("SAMSPIL_FUZZ_SEED").unwrap_or_default();
    seed[..4].copy_from_slice(&given.to_le_bytes());
    TestRng::from_seed(RngAlgorithm::ChaCha, &seed)
}

/// The number of accepted drafts.
#[derive(Default)]
struct Taken {
    plans: u32,
    annexes: u32,
    worksheets: u32,
}

/// Reads `cases` files made by `make`; returns the number of accepted drafts.
fn read_all(cases: u32, part: u8, mut make: impl FnMut(&mut TestRng) -> Vec<u8>) -> Taken {
    let mut rng = rng(part);
    let mut taken = Taken::default();
    for kind in (0..cases).flat_map(|_| kinds_taken(&make(&mut rng))) {
        match kind {
            DraftKind::Plan => taken.plans += 1,
            DraftKind::Annex => taken.annexes += 1,
            DraftKind::Worksheet => taken.worksheets += 1,
        }
    }
    taken
}

/// The kinds of the accepted drafts. Fails on a panic, and prints the file.
fn kinds_taken(bytes: &[u8]) -> Vec<DraftKind> {
    let used = catch_unwind(AssertUnwindSafe(|| {
        let drafts = read_file("plan.json", bytes).map_or(Vec::new(), |opened| opened.drafts);
        drafts.iter().for_each(use_draft);
        if let Ok(strictly) = read(bytes) {
            assert!(strictly == drafts, "it is read in two ways");
        }
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
    if let Some(filled) = Filled::of(draft) {
        use_worksheet(filled);
    }
    if let Some(plan) = draft.plan() {
        plan.dated(NaiveDate::MIN);
    }
    if let Some(annex) = draft.annex() {
        use_annex(annex, draft.meta.id);
    }
}

fn use_worksheet(filled: Filled) {
    for theme in filled.worksheet.themes {
        let counts = progress(theme, filled);
        assert!(counts.answered <= counts.applicable);
    }
    assert!(former_answers(filled).len() <= filled.responses.answers.len());
    open_prompts(filled);
    let texts = Texts::default();
    let texts = texts.with_own(&filled.responses.definitions);
    let themes = filled.worksheet.themes.iter();
    themes.for_each(|theme| drop(texts.theme(&theme.id)));
}

fn use_annex(annex: &Annex, id: DraftId) {
    assert!(annex.covered() <= annex.coverage().len());
    annex.updated().due(NaiveDate::MIN, NaiveDate::MAX, false);
    annex.updated().due(NaiveDate::MAX, NaiveDate::MIN, false);
    for (at, activity) in annex.activities.iter().enumerate() {
        activity.shown_number(at);
        activity.cell(&BuiltIn::Activity.id());
    }
    let mut next = annex.for_next_year(id, &annex.activities.iter().map(|a| a.id).collect());
    assert_eq!(next.activities.len(), annex.activities.len());
    next.move_column(&BuiltIn::Activity.id(), ColumnMove::Left);
}

#[test]
fn no_noise_makes_reading_panic() {
    let taken = read_all(cases(20), 1, noise);
    let all = taken.plans + taken.annexes + taken.worksheets;
    assert_eq!(all, 0, "noise is no draft");
}

#[test]
fn no_damage_to_the_bytes_makes_reading_panic() {
    let files = small::files().map(|file| file.to_string().into_bytes());
    let taken = read_all(cases(30), 2, |rng| {
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
    let taken = read_all(cases(30), 3, |rng| {
        let mut file = files[below(rng, files.len())].clone();
        for _ in 0..=below(rng, 2) {
            damage_value(rng, &mut file);
        }
        file.to_string().into_bytes()
    });
    assert_many(&taken);
}

/// The pages of a draft of each kind, without their style, where damage has no effect.
fn pages() -> [String; 3] {
    let guide = support::json_file("public/content/da.json");
    let guide = Texts::parse(&guide.to_string()).unwrap();
    let [plan, annex, worksheet, ..] = small::files();
    [plan, annex, worksheet].map(|file| {
        let draft = read(file.to_string().as_bytes()).unwrap().remove(0);
        let page = page_of(&draft, &guide, words(Language::Da).into(), NaiveDate::MAX).unwrap();
        let (before, style) = page.split_once("<style>").unwrap();
        format!("{before}{}", style.split_once("</style>").unwrap().1)
    })
}

/// Worksheets that users made come from other people as well.
#[test]
fn no_damage_to_a_definition_makes_reading_panic() {
    let whole = small::own_worksheet();
    let taken = read_all(cases(100), 6, |rng| {
        let mut file = whole.clone();
        for _ in 0..=below(rng, 2) {
            damage_value(rng, &mut file["body"]["definitions"]);
        }
        file.to_string().into_bytes()
    });
    assert!(taken.worksheets > 1_000, "{}", taken.worksheets);
}

#[test]
fn no_damage_to_a_page_makes_reading_panic() {
    let pages = pages();
    let taken = read_all(cases(10), 4, |rng| {
        let mut page = pages[below(rng, pages.len())].clone().into_bytes();
        for _ in 0..=below(rng, 3) {
            damage_bytes(rng, &mut page);
        }
        page
    });
    assert_many(&taken);
}

#[test]
fn no_damage_to_the_draft_in_a_page_makes_reading_panic() {
    let files = small::files();
    let taken = read_all(cases(10), 5, |rng| {
        let mut file = files[below(rng, files.len())].clone();
        damage_value(rng, &mut file);
        let data = file.to_string().replace('<', "\\u003c");
        format!("<!doctype html><script id=\"samspil-draft\">{data}</script>").into_bytes()
    });
    assert_many(&taken);
}

/// Checks that enough files are accepted, or the rest of the app would hardly be tested.
#[track_caller]
fn assert_many(taken: &Taken) {
    let Taken {
        plans,
        annexes,
        worksheets,
    } = *taken;
    let few = cases(1);
    for taken in [plans, annexes, worksheets] {
        assert!(taken > few, "only {plans}, {annexes} and {worksheets}");
    }
}
