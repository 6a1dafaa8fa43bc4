//! Plans and annexes are distinguished by their kind.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use samspil::domain::DraftKind;
use samspil::files::{Arrival, FileError, Reason, arrival, read};
use serde_json::{Value, json};

fn kinds(file: &Value) -> Vec<DraftKind> {
    let drafts = read(file.to_string().as_bytes()).unwrap();
    drafts.iter().map(|draft| draft.body.kind()).collect()
}

#[test]
fn a_file_is_read_as_its_kind() {
    assert_eq!(kinds(&support::full_plan()), [DraftKind::Plan]);
    assert_eq!(kinds(&support::full_annex()), [DraftKind::Annex]);
    assert_eq!(
        kinds(&support::json_file("tests/samples/collection.json")),
        [DraftKind::Plan, DraftKind::Annex, DraftKind::Plan]
    );
}

#[test]
fn a_draft_of_the_wrong_kind_is_refused_and_not_read_as_empty() {
    for (mut file, kind, missing) in [
        (support::full_annex(), "plan", "profile"),
        (support::full_plan(), "annex", "head"),
    ] {
        file["kind"] = kind.into();
        let FileError::WrongType { path, reason } = read(file.to_string().as_bytes()).unwrap_err()
        else {
            panic!("{kind}");
        };
        assert_eq!(path, "body");
        let field = missing.to_owned();
        assert_eq!(reason, Reason::Missing { field });
    }
}

#[test]
fn a_draft_of_the_wrong_kind_in_a_collection_is_named() {
    let mut file = support::json_file("tests/samples/collection.json");
    file["drafts"][1]["kind"] = json!("plan");
    let error = read(file.to_string().as_bytes()).unwrap_err();
    let FileError::WrongType { path, .. } = error else {
        panic!("{error:?}");
    };
    assert_eq!(path, "drafts[1].body");
}

#[test]
fn an_annex_does_not_match_a_plan_with_the_same_id() {
    let mut file = support::full_annex();
    let plan = read(support::full_plan().to_string().as_bytes()).unwrap();
    file["id"] = plan[0].meta.id.to_string().into();
    file["title"] = plan[0].meta.title.clone().into();
    let annex = read(file.to_string().as_bytes()).unwrap().remove(0);
    assert_eq!(arrival(&annex, &plan), Arrival::Differs);
}
