//! The card in front of a stored record agrees with the draft, or is not valid.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use chrono::Datelike;
use proptest::prelude::*;
use samspil::domain::{Draft, DraftId, SchoolYear};
use samspil::files::{Card, CardFacts, read, write_record, write_stored};
use samspil::worksheet::{PLAN, new_annex};
use serde_json::{Value, json};
use support::drafts::draft;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 300,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn the_card_of_any_record_matches_its_draft(draft in draft()) {
        let record = write_record(&draft).unwrap();
        // Years that do not have four digits are left to the parser of drafts.
        let is_usual = (0..10_000).contains(&draft.meta.modified().year());
        prop_assert_eq!(Card::in_record(&record), is_usual.then(|| Card::of(&draft)));
        // The card does not change the draft.
        prop_assert_eq!(read(record.as_bytes()), Ok(vec![draft]));
    }

    #[test]
    fn reading_a_card_from_any_text_does_not_panic(text in ".{0,200}", cut in 0_usize..400) {
        let card = format!("{{\"card\":\"1.1|{cut}|{text}\",\"modified\":\"{text}\"}}");
        let _ = Card::in_record(&text);
        let _ = Card::in_record(&card);
        let part: String = card.chars().take(cut).collect();
        let _ = Card::in_record(&part);
    }
}

fn titled(title: &str) -> Draft {
    let mut plan = support::full_plan();
    plan["title"] = json!(title);
    read(plan.to_string().as_bytes()).unwrap().remove(0)
}

#[test]
fn a_title_cannot_imitate_another_field() {
    for title in [
        "",
        "|",
        "100 % \"sikker\" \\ a|b",
        "\",\"modified\":\"2000-01-01T00:00:00Z\",\"x\":\"",
        "%7c%zz%",
        "to\nlinjer\tog \u{1} \u{7f}",
        "æøå 🙂",
    ] {
        let draft = titled(title);
        let card = Card::in_record(&write_record(&draft).unwrap());
        assert_eq!(card, Some(Card::of(&draft)), "{title:?}");
    }
}

/// Earlier versions kept the progress of the four themes of the guide, but not of the agreement.
#[test]
fn a_card_with_fewer_themes_is_read() {
    let draft = titled("Åen");
    let record = write_record(&draft).unwrap();
    let (card, rest) = record.split_once("\",").unwrap();
    let (earlier, _) = card.rsplit_once('|').unwrap();
    let read = Card::in_record(&format!("{earlier}\",{rest}")).unwrap();
    let mut expected = Card::of(&draft);
    if let CardFacts::Plan { progress, .. } = &mut expected.facts {
        assert_eq!(progress.len(), PLAN.themes.len());
        progress.pop();
    }
    assert_eq!(read, expected);
}

#[test]
fn a_card_is_valid_only_for_an_unchanged_record() {
    let draft = titled("Åen");
    let record = write_record(&draft).unwrap();
    assert!(Card::in_record(&record).is_some());
    // Changed by an app without cards, which keeps unknown fields and writes them back.
    let mut changed: Value = serde_json::from_str(&record).unwrap();
    changed["modified"] = json!("2030-01-01T00:00:00Z");
    changed["title"] = json!("Bækken");
    let later = changed.to_string();
    assert_eq!(Card::in_record(&later), None);
    let same_order = record.replacen(
        &format!(
            "\"modified\":{}",
            serde_json::to_string(&draft.meta.modified()).unwrap()
        ),
        "\"modified\":\"2030-01-01T00:00:00Z\"",
        1,
    );
    assert_ne!(same_order, record);
    assert_eq!(Card::in_record(&same_order), None);
    // Truncated, of a later format, or without a card.
    for cut in [1, 2, 50] {
        assert_eq!(Card::in_record(&record[..record.len() - cut]), None);
    }
    let newer = record.replacen("\"1.1|", "\"1.2|", 1);
    assert_ne!(newer, record);
    assert_eq!(Card::in_record(&newer), None);
    assert_eq!(Card::in_record(&write_stored(&draft).unwrap()), None);
}

#[test]
fn a_card_says_whether_an_empty_draft_was_ever_touched() {
    let now = chrono::DateTime::UNIX_EPOCH;
    let id = DraftId(uuid::Uuid::nil());
    let year = SchoolYear::containing(chrono::NaiveDate::default());
    let plan = Draft::new_plan(id, now, year, "da");
    let annex = Draft::new_annex(id, now, new_annex(year), "da");
    let is_untouched = |draft: &Draft| {
        let card = Card::in_record(&write_record(draft).unwrap());
        card.unwrap().is_untouched()
    };
    for draft in [&plan, &annex] {
        assert!(is_untouched(draft));
        let mut changed = draft.clone();
        changed.touch(now);
        assert!(!is_untouched(&changed));
        let copy = draft.duplicate(id, "Kopi".to_owned(), now);
        assert!(!is_untouched(&copy));
    }
    let full = titled("").duplicate(id, String::new(), now);
    assert!(!is_untouched(&full));
}

#[test]
fn a_card_in_a_file_is_not_part_of_the_draft() {
    let draft = titled("Åen");
    let read_back = read(write_record(&draft).unwrap().as_bytes()).unwrap();
    assert!(!write_stored(&read_back[0]).unwrap().contains("\"card\""));
}

#[test]
fn the_cards_of_the_samples_are_correct() {
    let plan = read(support::full_plan().to_string().as_bytes())
        .unwrap()
        .remove(0);
    let CardFacts::Plan {
        school, progress, ..
    } = Card::of(&plan).facts
    else {
        panic!("a plan");
    };
    assert_eq!(school, plan.plan().unwrap().profile.school.name);
    assert!(progress.iter().any(|theme| theme.answered > 0));
    let annex = read(support::full_annex().to_string().as_bytes())
        .unwrap()
        .remove(0);
    let facts = Card::of(&annex).facts;
    let body = annex.annex().unwrap();
    assert_eq!(facts.school_year(), body.head.school_year);
    assert_eq!(facts.names().last(), Some(&body.head.ambassador.trim()));
}
