//! Invalid files of the app: the error names the path, and nothing is imported.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use samspil::files::{FileError, Reason, VERSION, read};
use serde_json::{Value, json};

/// The error of reading the full plan after a change.
fn refusal(change: impl FnOnce(&mut Value)) -> FileError {
    let mut file = support::full_plan();
    change(&mut file);
    read(file.to_string().as_bytes()).unwrap_err()
}

/// The path in an error.
fn place(error: FileError) -> String {
    match error {
        FileError::WrongType { path, .. } => path,
        other => panic!("{other:?} names no place"),
    }
}

/// The path in the error after changing one value of the full plan.
fn place_of(pointer: &str, value: Value) -> String {
    place(refusal(|file| *file.pointer_mut(pointer).unwrap() = value))
}

#[test]
fn a_newer_file_is_refused_with_any_content() {
    let newer = |version: u64| {
        refusal(|file| {
            file["version"] = version.into();
            file["kind"] = "something new".into();
            file["body"] = json!([]);
        })
    };
    for version in [VERSION + 1, 1_000, u64::MAX] {
        assert_eq!(newer(version), FileError::Newer { version });
    }
}

#[test]
fn a_version_that_never_existed_is_refused() {
    for version in [json!(0), json!(-1), json!(1.5), json!("1"), json!(null)] {
        assert_eq!(place_of("/version", version), "version");
    }
}

#[test]
fn an_unknown_kind_is_refused_by_name() {
    let error = refusal(|file| file["kind"] = "poem".into());
    assert_eq!(error, FileError::UnknownKind("poem".to_owned()));
    assert_eq!(place_of("/kind", json!(3)), "kind");
}

#[test]
fn an_error_names_its_path() {
    let wrong = json!({"not": "this"});
    for (pointer, expected) in [
        ("/id", "id"),
        ("/created", "created"),
        ("/lineage/1", "lineage[1]"),
        ("/body", "body"),
        ("/body/tasks/2/due", "body.tasks[2].due"),
        ("/body/meetings/0/time", "body.meetings[0].time"),
        (
            "/body/profile/school/contacts/1/email",
            "body.profile.school.contacts[1].email",
        ),
        ("/body/profile/school_year", "body.profile.school_year"),
        (
            "/body/answers/contact.inbound.driver/answer/consideration/status",
            "body.answers.contact.inbound.driver.answer.consideration.status",
        ),
    ] {
        if pointer != "/body" {
            assert_eq!(place_of(pointer, wrong.clone()), expected);
        }
        assert_eq!(place_of(pointer, json!(7)), expected);
    }
}

#[test]
fn an_error_in_a_rating_names_the_perspective() {
    let views = "/body/answers/evaluation.outcome.pupils/answer/criterion/views";
    let place = "body.answers.evaluation.outcome.pupils.answer.criterion.views";
    for view in ["pupils", "school"] {
        for score in [json!(0), json!(6), json!(300), json!(4.5), json!("4")] {
            assert_eq!(
                place_of(&format!("{views}/{view}/score"), score),
                format!("{place}.{view}.score")
            );
        }
    }
    assert_eq!(
        place_of(views, json!({"cook": {}})),
        format!("{place}.cook")
    );
}

#[test]
fn a_missing_required_field_is_an_error() {
    for field in ["id", "created", "modified", "body"] {
        let error = refusal(|file| {
            file.as_object_mut().unwrap().remove(field);
        });
        let FileError::WrongType { path, reason } = error else {
            panic!("{error:?}");
        };
        assert_eq!(path, "");
        let field = field.to_owned();
        assert_eq!(reason, Reason::Missing { field });
    }
}

#[test]
fn a_duplicate_id_in_a_list_is_refused() {
    for (list, expected) in [
        ("/body/tasks", "body.tasks[4].id"),
        ("/body/meetings", "body.meetings[3].id"),
        ("/body/own_prompts", "body.own_prompts[2].id"),
        (
            "/body/profile/school/contacts",
            "body.profile.school.contacts[2].id",
        ),
        (
            "/body/profile/learning_environment/contacts",
            "body.profile.learning_environment.contacts[1].id",
        ),
        (
            "/body/answers/sharing.people/answer/table/rows",
            "body.answers.sharing.people.answer.table.rows[3].id",
        ),
        (
            "/body/answers/follow-up.outcome.goals/answer/checkpoint/checks",
            "body.answers.follow-up.outcome.goals.answer.checkpoint.checks[2].id",
        ),
    ] {
        let error = refusal(|file| {
            let rows = file.pointer_mut(list).unwrap().as_array_mut().unwrap();
            rows.push(rows[0].clone());
        });
        assert_eq!(place(error), expected);
    }
}

#[test]
fn a_custom_prompt_cannot_have_the_id_of_a_built_in_one() {
    let id = json!("contact.inbound.driver");
    assert_eq!(
        place_of("/body/own_prompts/1/id", id),
        "body.own_prompts[1].id"
    );
}

/// A collection of the full plan three times with different ids, after a change to the third.
fn collection(change: impl FnOnce(&mut Value)) -> Result<usize, FileError> {
    let mut drafts = vec![support::full_plan(); 3];
    for (at, draft) in drafts.iter_mut().enumerate() {
        draft["id"] = format!("00000000-0000-4000-8000-00000000000{at}").into();
    }
    change(&mut drafts[2]);
    let file = json!({"format": "samspil", "version": 1, "kind": "collection", "drafts": drafts});
    read(file.to_string().as_bytes()).map(|drafts| drafts.len())
}

#[test]
fn one_bad_draft_refuses_a_whole_collection_and_is_named() {
    let refused = |change: fn(&mut Value)| place(collection(change).unwrap_err());
    assert_eq!(collection(|_| ()), Ok(3));
    assert_eq!(
        refused(|draft| draft["body"]["tasks"][2]["due"] = json!("soon")),
        "drafts[2].body.tasks[2].due"
    );
    assert_eq!(
        refused(|draft| draft["kind"] = json!("poem")),
        "drafts[2].kind"
    );
    assert_eq!(
        refused(|draft| draft["kind"] = json!("collection")),
        "drafts[2].kind"
    );
    assert_eq!(refused(|draft| *draft = json!("a draft")), "drafts[2]");
    assert_eq!(
        refused(|draft| draft["id"] = json!("00000000-0000-4000-8000-000000000001")),
        "drafts[2].id"
    );
    assert_eq!(
        collection(|draft| draft["version"] = json!(9)),
        Err(FileError::Newer { version: 9 })
    );
}

#[test]
fn a_collection_without_its_list_is_refused() {
    for drafts in [json!(null), json!({}), json!("none")] {
        let file =
            json!({"format": "samspil", "version": 1, "kind": "collection", "drafts": drafts});
        assert_eq!(
            place(read(file.to_string().as_bytes()).unwrap_err()),
            "drafts"
        );
    }
}
