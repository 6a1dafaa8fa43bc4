//! Comparing two states of a draft finds all differences, and nothing else.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use proptest::prelude::*;
use samspil::domain::Draft;
use samspil::domain::changes::{Change, Difference, changes};
use samspil::files::read;
use serde_json::{Value, json};
use support::drafts::draft;

fn config() -> ProptestConfig {
    ProptestConfig {
        cases: 200,
        failure_persistence: None,
        ..ProptestConfig::default()
    }
}

fn is_same(before: &Draft, after: &Draft) -> bool {
    before.body == after.body
        && before.meta.title == after.meta.title
        && before.meta.extra == after.meta.extra
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn two_drafts_differ_exactly_where_changes_are_found(before in draft(), after in draft()) {
        prop_assert_eq!(changes(&before, &before), []);
        prop_assert_eq!(changes(&before, &after).is_empty(), is_same(&before, &after));
    }

    #[test]
    fn a_reverted_change_is_found_at_the_same_paths(before in draft(), after in draft()) {
        let places = |changes: Vec<Change>| {
            let set = |change: Change| (!matches!(change.what, Difference::Moved { .. })).then_some(change.place);
            let mut places: Vec<_> = changes.into_iter().filter_map(set).collect();
            places.sort();
            places
        };
        prop_assert_eq!(places(changes(&before, &after)), places(changes(&after, &before)));
    }
}

/// The pointers to all values in a JSON value, itself last.
fn pointers(value: &Value, here: &str, found: &mut Vec<String>) {
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                let key = key.replace('~', "~0").replace('/', "~1");
                pointers(value, &format!("{here}/{key}"), found);
            }
        }
        Value::Array(items) => {
            for (at, item) in items.iter().enumerate() {
                pointers(item, &format!("{here}/{at}"), found);
            }
        }
        _ => {}
    }
    found.push(here.to_owned());
}

/// Similar values, at least one of which is valid in place of this one.
fn others(value: &Value) -> Vec<Value> {
    match value {
        Value::String(text) => {
            let mut others = vec![
                json!(format!("{text}x")),
                json!("2031-01-09"),
                json!("09:41:00"),
            ];
            others.extend([
                json!("2031/32"),
                json!(uuid::Uuid::from_u128(7)),
                json!("2031-01-09T00:00:00Z"),
            ]);
            let keys = [
                "both",
                "school",
                "learning-environment",
                "inbound",
                "outreach",
                "open",
                "agreed",
            ];
            let more = ["maybe", "no", "watch", "going-well", "dropped", "planned"];
            others.extend(keys.into_iter().chain(more).map(Value::from));
            others
        }
        Value::Number(number) => {
            let number = number.as_u64().unwrap_or(3);
            vec![json!(number + 1), json!(number.saturating_sub(1))]
        }
        Value::Bool(value) => vec![json!(!value)],
        Value::Null => vec![json!("x")],
        Value::Array(items) => vec![json!(items.get(1..).unwrap_or(&[])), json!([])],
        Value::Object(fields) => {
            let mut more = fields.clone();
            more.insert("zebra".to_owned(), json!({}));
            vec![more.into(), json!({}), Value::Null]
        }
    }
}

fn parse(file: &Value) -> Option<Draft> {
    read(file.to_string().as_bytes()).ok()?.pop()
}

/// The file with each of its values changed in turn, if the result can be read.
fn mutated(file: &Value) -> Vec<(String, Draft)> {
    let mut all = Vec::new();
    pointers(file, "", &mut all);
    let meta = [
        "/format",
        "/version",
        "/kind",
        "/id",
        "/language",
        "/created",
        "/modified",
    ];
    all.retain(|pointer| !pointer.is_empty() && !meta.contains(&pointer.as_str()));
    all.retain(|pointer| !pointer.starts_with("/lineage") && !pointer.starts_with("/sent"));
    let change = |pointer: &String| {
        let value = file.pointer(pointer).unwrap();
        let with = |other: Value| {
            let mut file = file.clone();
            *file.pointer_mut(pointer).unwrap() = other;
            parse(&file)
        };
        let changed = others(value).into_iter().filter_map(with);
        let original = parse(file).unwrap();
        let mut changed = changed.filter(move |draft| !is_same(draft, &original));
        changed.next().map(|draft| (pointer.clone(), draft))
    };
    let found: Vec<_> = all.iter().filter_map(change).collect();
    for pointer in &all {
        let is_changed = found.iter().any(|(changed, _)| changed == pointer);
        // The kind of an answer cannot change; the values below it were changed.
        let is_leaf = !file.pointer(pointer).unwrap().is_object()
            && !file.pointer(pointer).unwrap().is_array();
        assert!(is_changed || !is_leaf, "{pointer} was not changed");
    }
    found
}

#[test]
fn a_change_of_any_value_of_a_full_draft_is_found() {
    for name in ["plan", "annex"] {
        let file = support::json_file(&format!("tests/frozen/v1/{name}.json"));
        let before = parse(&file).unwrap();
        for (pointer, after) in mutated(&file) {
            assert!(!changes(&before, &after).is_empty(), "{pointer}");
        }
    }
}

/// The paths that differ.
fn found(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let before = support::full_plan();
    let mut after = before.clone();
    change(&mut after);
    let path = |change: Change| {
        let what = match change.what {
            Difference::Added(_) => "+",
            Difference::Removed(_) => "-",
            Difference::Changed { .. } => "=",
            Difference::Moved { .. } => ">",
        };
        format!("{what}{}", change.place.keys().join("/"))
    };
    let found = changes(&parse(&before).unwrap(), &parse(&after).unwrap());
    found.into_iter().map(path).collect()
}

#[test]
fn one_change_is_found_at_one_path() {
    assert_eq!(found(|file| file["title"] = json!("Ny")), ["=title"]);
    let answer = "/body/answers/sharing.initiation/answer/record/text";
    assert_eq!(
        found(|file| *file.pointer_mut(answer).unwrap() = json!("I juni")),
        [answer.replacen('/', "=", 1)]
    );
    assert_eq!(
        found(|file| file["body"]["answers"]["sharing.ending"] =
            json!({ "answer": { "record": { "text": "I juni" } } })),
        ["+body/answers/sharing.ending/answer/record/text"]
    );
    assert_eq!(
        found(|file| file["body"]["answers"]["sharing.ending"] =
            json!({ "answer": { "table": { "rows": [] } } })),
        ["+body/answers/sharing.ending/answer/table/rows"],
        "an answer with nothing in it is one too"
    );
}

#[test]
fn rows_are_matched_by_id_at_any_position() {
    let task = |at: usize| support::full_plan()["body"]["tasks"][at]["id"].clone();
    let task = |at: usize| task(at).as_str().unwrap().to_owned();
    let (first, last) = (task(0), task(3));
    assert_eq!(
        found(|file| file["body"]["tasks"][0]["what"] = json!("Ny")),
        [format!("=body/tasks/{first}/what")]
    );
    let rows = |change: fn(&mut Vec<Value>)| {
        found(|file| change(file["body"]["tasks"].as_array_mut().unwrap()))
    };
    assert_eq!(
        rows(|tasks| drop(tasks.remove(0))),
        [format!("-body/tasks/{first}")]
    );
    assert_eq!(
        rows(|tasks| tasks.rotate_left(1)),
        [format!(">body/tasks/{first}")]
    );
    assert_eq!(
        rows(|tasks| tasks.rotate_right(1)),
        [format!(">body/tasks/{last}")]
    );
    let new = "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a11";
    assert_eq!(
        rows(|tasks| tasks.insert(1, json!({ "id": "0d2b8c0e-4a35-4c2d-9d51-0b9d4c8f1a11" }))),
        [format!("+body/tasks/{new}")]
    );
}
