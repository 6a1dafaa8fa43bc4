//! The displayed differences between two states are complete and labelled.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use proptest::prelude::*;
use samspil::domain::changes::{Place, Step, changes};
use samspil::domain::{Body, Draft, WorksheetBody};
use samspil::files::comparison::{
    ComparedPart, ComparedText, Piece, RowChange, comparison, place_name, value_text,
};
use samspil::files::read;
use samspil::text::{Language, words};
use samspil::worksheet::Texts;
use serde_json::{Value, json};
use support::drafts::draft;

fn texts(language: Language) -> Texts {
    let file = format!("public/content/{}.json", language.tag());
    Texts::parse(&support::json_file(&file).to_string()).unwrap()
}

fn parse(file: &Value) -> Option<Draft> {
    read(file.to_string().as_bytes()).ok()?.pop()
}

fn compared(before: &Draft, after: &Draft, language: Language) -> Vec<ComparedPart> {
    comparison(
        before,
        after,
        &texts(language),
        words(language).into(),
        str::to_owned,
    )
}

/// All displayed text, with marks for additions and removals.
fn shown(parts: &[ComparedPart]) -> Vec<String> {
    let mut shown = Vec::new();
    for part in parts {
        for item in &part.items {
            let row_change = match item.row_change {
                None => "",
                Some(RowChange::Added) => "+ ",
                Some(RowChange::Removed) => "- ",
                Some(RowChange::Moved) => "> ",
            };
            let head = format!("{row_change}{} / {}", part.heading, item.name);
            if item.lines.is_empty() {
                shown.push(head.clone());
            }
            for line in &item.lines {
                let text = match &line.text {
                    ComparedText::Added(text) => format!("[+{text}+]"),
                    ComparedText::Removed(text) => format!("[-{text}-]"),
                    ComparedText::Moved => ">".to_owned(),
                    ComparedText::Changed(pieces) => pieces
                        .iter()
                        .map(|piece| match piece {
                            Piece::Kept(text) => text.clone(),
                            Piece::Deleted(text) => format!("[-{text}-]"),
                            Piece::Inserted(text) => format!("[+{text}+]"),
                        })
                        .collect(),
                };
                shown.push(format!("{head} / {}: {text}", line.label));
            }
        }
    }
    shown
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 60,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn differences_are_shown_exactly_where_drafts_differ(before in draft(), after in draft()) {
        let parts = compared(&before, &after, Language::Da);
        prop_assert_eq!(parts.is_empty(), changes(&before, &after).is_empty());
        for item in parts.iter().flat_map(|part| &part.items) {
            prop_assert!(item.row_change.is_some() || !item.lines.is_empty());
        }
    }
}

#[test]
fn letters_and_marks_that_are_apart_are_no_difference() {
    let mut file = support::json_file("tests/samples/smallest.json");
    let draft = |file: &mut Value, title: &str| {
        file["title"] = json!(title);
        parse(file).unwrap()
    };
    let apart = draft(&mut file, "Ved A\u{30a}en");
    let together = draft(&mut file, "Ved Åen");
    let longer = draft(&mut file, "Ved Åen i maj");
    let shown_as = |before: &Draft, after: &Draft| {
        let compose = |text: &str| text.replace("A\u{30a}", "Å");
        let words = words(Language::Da).into();
        shown(&comparison(
            before,
            after,
            &texts(Language::Da),
            words,
            compose,
        ))
    };
    assert_eq!(shown_as(&apart, &together), [""; 0]);
    let shown = shown_as(&apart, &longer).concat();
    assert!(shown.ends_with(": Ved Åen[+ i maj+]"), "{shown}");
}

/// The same draft without content.
fn emptied(draft: &Draft) -> Draft {
    let mut empty = draft.clone();
    empty.meta.title = String::new();
    empty.body = match &draft.body {
        Body::Plan(_) => Body::Plan(Box::default()),
        Body::Annex(_) => Body::Annex(Box::default()),
        Body::Worksheet(sheet) => {
            Body::Worksheet(Box::new(WorksheetBody::new(sheet.worksheet.clone())))
        }
    };
    empty
}

/// All user texts in a JSON value, with their pointers.
fn user_texts(value: &Value, here: &str, found: &mut Vec<(String, String)>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let step = key.replace('~', "~0").replace('/', "~1");
                user_texts(value, &format!("{here}/{step}"), found);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                user_texts(item, &format!("{here}/{at}"), found);
            }
        }
        Value::String(text) => found.push((here.to_owned(), text.clone())),
        _ => {}
    }
}

#[test]
fn every_text_of_a_full_draft_is_shown_when_it_changes() {
    for (name, least) in [
        ("frozen/v1/plan", 60),
        ("frozen/v1/annex", 60),
        ("samples/worksheet", 10),
    ] {
        let file = support::json_file(&format!("tests/{name}.json"));
        let before = parse(&file).unwrap();
        let mut all = Vec::new();
        user_texts(&file["body"], "/body", &mut all);
        let mut checked = 0;
        for (pointer, text) in all {
            let mut file = file.clone();
            *file.pointer_mut(&pointer).unwrap() = json!(format!("{text} zebra"));
            // Not a valid date or id any more.
            let Some(after) = parse(&file) else { continue };
            let lines = shown(&compared(&before, &after, Language::Da)).join("\n");
            // A link to another draft is shown as yes or no; ids of rows and keys are not shown.
            let is_key = ["/id", "/section"].iter().any(|end| pointer.ends_with(end))
                || pointer.contains("/objectives/")
                || pointer.contains("/target_groups/")
                || pointer.contains("/hidden/")
                || pointer.contains("/finished/")
                || pointer.contains("/annex_links/");
            assert!(!lines.is_empty(), "{pointer}");
            assert!(is_key || lines.contains("zebra"), "{pointer}: {lines}");
            checked += 1;
        }
        assert!(checked > least, "{checked} texts of {name}");
    }
}

#[test]
fn every_known_field_has_a_label_in_every_language() {
    for name in ["plan", "annex"] {
        let full = support::json_file(&format!("tests/samples/{name}.json"));
        let full = known_only(parse(&full).unwrap());
        let empty = emptied(&full);
        for language in Language::ALL {
            let raw = |parts: Vec<ComparedPart>| -> Vec<String> {
                let items = parts.into_iter().flat_map(|part| {
                    assert!(!part.heading.is_empty());
                    part.items
                });
                let labels = items.flat_map(|item| {
                    assert!(!item.name.is_empty());
                    item.lines.into_iter().map(|line| line.label)
                });
                let is_raw = |label: &String| {
                    label.contains('›')
                        || label.contains('_')
                        || label.starts_with(|first: char| first.is_ascii_lowercase())
                };
                labels.filter(is_raw).collect()
            };
            for (before, after) in [(&empty, &full), (&full, &empty)] {
                assert_eq!(raw(compared(before, after, language)), [""; 0], "{name}");
            }
        }
    }
}

/// The draft without unknown fields, at any level.
fn known_only(draft: Draft) -> Draft {
    let schema = support::json_file("public/schema/samspil-1.schema.json").to_string();
    let mut file: Value =
        serde_json::from_str(&samspil::files::write_draft(&draft).unwrap()).unwrap();
    keep_known(&mut file, &schema);
    parse(&file).unwrap()
}

fn keep_known(value: &mut Value, schema: &str) {
    const COLUMNS: [&str; 3] = ["activity", "elaboration", "comments"];
    let is_known = |key: &str| {
        let is_id = key.contains(['.', '-']);
        is_id || COLUMNS.contains(&key) || schema.contains(&format!("\"{key}\":"))
    };
    match value {
        Value::Object(fields) => {
            fields.retain(|key, _| is_known(key));
            fields
                .values_mut()
                .for_each(|value| keep_known(value, schema));
        }
        Value::Array(items) => items.iter_mut().for_each(|value| keep_known(value, schema)),
        _ => {}
    }
}

#[test]
fn keys_of_files_are_shown_as_text() {
    let answer = "/body/answers/contact.outreach.leadership";
    let status = format!("{answer}/answer/consideration/status");
    let check = "/body/answers/follow-up.outcome.goals/answer/checkpoint/checks/0/status";
    let owner = format!("{answer}/owner");
    let report = "/body/activities/0/report";
    let of = |keys: &str| keys.split(' ').map(|key| json!(key)).collect::<Vec<_>>();
    let cases = [
        (
            "plan",
            status.as_str(),
            of("open to-discuss agreed not-relevant"),
        ),
        ("plan", check, of("going-well watch change-needed")),
        (
            "plan",
            owner.as_str(),
            of("school learning-environment both"),
        ),
        (
            "plan",
            "/body/profile/filled_by",
            of("school learning-environment"),
        ),
        ("plan", "/body/profile/direction", of("outreach inbound")),
        (
            "plan-begun",
            "/body/start",
            of("start.visit start.course start.friendship start.etwinning"),
        ),
        (
            "plan",
            "/body/answers/content.development.pupil-testing/answer/idea/choice",
            of("pick maybe no"),
        ),
        ("plan", "/body/meetings/0/time", of("08:15:00 09:30:00")),
        ("plan", "/body/meetings/0/date", of("2031-01-09 2031-02-10")),
        (
            "annex",
            report,
            ["planned", "under-way", "done", "dropped"]
                .map(|key| json!({ "status": key }))
                .to_vec(),
        ),
    ];
    for (name, pointer, values) in cases {
        let file = support::json_file(&format!("tests/frozen/v1/{name}.json"));
        let with = |value: &Value| {
            let mut file = file.clone();
            *file.pointer_mut(pointer).unwrap() = value.clone();
            parse(&file).unwrap()
        };
        for (one, next) in values.iter().zip(values.iter().cycle().skip(1)) {
            let shown = shown(&compared(&with(one), &with(next), Language::Da));
            let raw = |value: &Value| {
                let key = value.get("status").unwrap_or(value).as_str().unwrap();
                [format!("[-{key}-]"), format!("[+{key}+]")]
            };
            let raw = raw(one).into_iter().chain(raw(next));
            assert_eq!(shown.len(), 1, "{pointer}: {shown:?}");
            for raw in raw {
                assert!(!shown[0].contains(&raw), "{pointer}: {shown:?}");
            }
        }
    }
}

#[test]
fn changes_are_shown_as_text_under_their_theme() {
    let before = support::json_file("tests/frozen/v1/plan.json");
    let mut after = before.clone();
    after["title"] = json!("Fortællinger fra havnen");
    after["body"]["answers"]["contact.outreach.leadership"]["answer"]["consideration"]["status"] =
        json!("agreed");
    after["body"]["profile"]["year_groups"] = json!([0, 7, 8]);
    after["body"]["tasks"].as_array_mut().unwrap().remove(0);
    let shown = shown(&compared(
        &parse(&before).unwrap(),
        &parse(&after).unwrap(),
        Language::Da,
    ));
    let starts = |start: &str| shown.iter().any(|line| line.starts_with(start));
    assert_eq!(
        shown[0],
        "Parterne / Planens titel / : Fortællinger fra[- værftet-][+ havnen+]"
    );
    assert_eq!(shown[1], "Parterne / Klassetrin / : [-10. klasse-]");
    assert!(
        shown[2].ends_with(" / Status: [-Skal drøftes-][+Aftalt+]"),
        "{shown:#?}"
    );
    assert!(
        shown[3..].iter().all(|line| line.starts_with("- ")),
        "{shown:#?}"
    );
    assert!(!starts("Andre"), "{shown:#?}");
}

#[test]
fn a_single_place_has_a_name_and_a_value_as_text() {
    let plan = |due: &str| {
        let mut plan = support::json_file("tests/samples/smallest.json");
        let id = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a11";
        plan["body"]["tasks"] = json!([{ "id": id, "what": "Bestille bus", "due": due }]);
        plan
    };
    let (before, after) = (plan("2027-01-20"), plan("2027-02-10"));
    let row = after["body"]["tasks"][0].clone();
    let (before, after) = (parse(&before).unwrap(), parse(&after).unwrap());
    let found = changes(&before, &after);
    let place = &found[0].place;
    let (texts, words) = (texts(Language::Da), words(Language::Da).into());
    let both = (&before, &after);
    let name = place_name(place, both, &texts, words, str::to_owned);
    assert_eq!(name, "Opgave: Bestille bus, Senest");
    let value = |place, value: &Value| value_text(place, value, both, &texts, words, str::to_owned);
    assert_eq!(value(place, &json!("2027-02-10")), "10. februar 2027");
    let task: Vec<Step> = place.steps()[..3].to_vec();
    let task = task
        .into_iter()
        .fold(Place::default(), |place, step| place.then(step));
    assert_eq!(
        value(&task, &row),
        "Opgave: Bestille bus\nSenest: 10. februar 2027"
    );
}
