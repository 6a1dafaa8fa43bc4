//! Invalid annexes: the error names the path, and nothing is imported.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use samspil::files::{FileError, read};
use serde_json::{Value, json};

/// The path in the error after a change to the full annex.
fn place(change: impl FnOnce(&mut Value)) -> String {
    let mut file = support::full_annex();
    change(&mut file);
    match read(file.to_string().as_bytes()).unwrap_err() {
        FileError::WrongType { path, .. } => path,
        other => panic!("{other:?} names no place"),
    }
}

#[test]
fn an_error_in_an_annex_names_its_path() {
    for (pointer, expected) in [
        ("/body/head/school_year", "body.head.school_year"),
        ("/body/head/agency/email", "body.head.agency.email"),
        ("/body/columns/4/hidden", "body.columns[4].hidden"),
        ("/body/activities/1/number", "body.activities[1].number"),
        (
            "/body/activities/3/cells/comments",
            "body.activities[3].cells.comments",
        ),
        (
            "/body/activities/0/elaboration/target",
            "body.activities[0].elaboration.target",
        ),
        (
            "/body/activities/1/report/status",
            "body.activities[1].report.status",
        ),
        (
            "/body/activities/1/objectives/0",
            "body.activities[1].objectives[0]",
        ),
        ("/body/target_groups/1/name", "body.target_groups[1].name"),
        ("/body/removed/0/report/note", "body.removed[0].report.note"),
        ("/body/copied_from", "body.copied_from"),
    ] {
        for wrong in [json!({"not": "this"}), json!(7)] {
            let place = place(|file| *file.pointer_mut(pointer).unwrap() = wrong);
            assert_eq!(place, expected);
        }
    }
}

/// The path in the error if the first entry of one list of the full annex is copied into another
/// one.
fn place_of_copy(from: &str, to: &str) -> String {
    place(|file| {
        let copy = file["body"][from][0].clone();
        file["body"][to].as_array_mut().unwrap().push(copy);
    })
}

#[test]
fn a_duplicate_id_in_a_list_of_an_annex_is_refused() {
    for (list, expected) in [
        ("columns", "body.columns[6].id"),
        ("activities", "body.activities[7].id"),
        ("removed", "body.removed[1].id"),
        ("objectives", "body.objectives[8].id"),
        ("target_groups", "body.target_groups[8].id"),
    ] {
        assert_eq!(place_of_copy(list, list), expected);
    }
}

#[test]
fn an_activity_cannot_be_both_present_and_removed() {
    let expected = "body.removed[1].id";
    assert_eq!(place_of_copy("activities", "removed"), expected);
    let expected = "body.removed[0].id";
    assert_eq!(place_of_copy("removed", "activities"), expected);
}
