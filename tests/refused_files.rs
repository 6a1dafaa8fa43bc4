//! Refused files: each is refused with its reason, and none is imported partly.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use samspil::files::{
    FileError, Foreign, MAX_BYTES, MAX_DEPTH, MAX_ENTRIES, MAX_VALUES, read, write_collection,
};
use serde_json::json;

#[test]
fn an_empty_file_is_refused() {
    for bytes in ["", " \n\t", "\u{feff}", "\u{feff}\n"] {
        assert_eq!(read(bytes.as_bytes()), Err(FileError::Empty), "{bytes:?}");
    }
}

#[test]
fn a_too_large_file_is_refused_unread() {
    let bytes = vec![b' '; MAX_BYTES + 1];
    let error = FileError::TooLarge {
        bytes: MAX_BYTES + 1,
        limit: MAX_BYTES,
    };
    assert_eq!(read(&bytes), Err(error));
    assert_eq!(read(&bytes[1..]), Err(FileError::Empty));
}

#[test]
fn bytes_that_are_not_utf_8_are_refused() {
    for bytes in [&b"\x89PNG\r\n"[..], b"PK\x03\x04\xff", b"{\"\xe5\": 1}"] {
        assert_eq!(read(bytes), Err(FileError::Foreign(Foreign::Unknown)));
    }
}

#[test]
fn a_truncated_file_is_an_error_with_its_position() {
    let cut = "{\n  \"format\": \"samspil\",\n  \"ver";
    let error = FileError::NotJson { line: 3, column: 6 };
    assert_eq!(read(cut.as_bytes()), Err(error));
    for text in [
        "{\"a\": \"\\ud800\"}",
        "{\"a\": \"\\udc00\\ud800\"}",
        "[1e400]",
        "{} {}",
        "\0",
        "{\"a\": \"\0\"}",
    ] {
        let error = read(text.as_bytes()).unwrap_err();
        assert!(
            matches!(error, FileError::NotJson { .. }),
            "{text}: {error:?}"
        );
    }
}

#[test]
fn a_byte_order_mark_is_ignored() {
    let text = format!("\u{feff}{}", support::full_plan());
    assert_eq!(read(text.as_bytes()).unwrap().len(), 1);
}

#[test]
fn json_of_another_program_is_refused() {
    let others = [
        json!(null),
        json!([]),
        json!("samspil"),
        json!({}),
        json!({"format": "excalidraw", "version": 2}),
        json!({"format": ["samspil"], "version": 1}),
    ];
    for other in others {
        let refused = read(other.to_string().as_bytes());
        assert_eq!(refused, Err(FileError::NotSamspil), "{other}");
    }
}

/// The full sample with an unknown field of this many levels.
fn with_levels(levels: usize) -> String {
    let mut file = support::full_plan();
    file["x"] = json!("here");
    let nested = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    file.to_string().replace("\"here\"", &nested)
}

#[test]
fn a_readable_draft_is_readable_in_a_collection() {
    let deepest = read(with_levels(MAX_DEPTH - 1).as_bytes()).unwrap();
    let file = write_collection(&deepest).unwrap();
    assert_eq!(read(file.as_bytes()), Ok(deepest));
}

#[test]
fn endless_nesting_is_refused() {
    for levels in [MAX_DEPTH, 127, 128, 100_000] {
        assert_eq!(
            read(with_levels(levels).as_bytes()),
            Err(FileError::TooDeep)
        );
    }
    assert_eq!(
        read("[".repeat(500_000).as_bytes()),
        Err(FileError::TooDeep)
    );
}

#[test]
fn endless_nesting_is_refused_anywhere() {
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let objects = format!("{}1{}", "{\"a\":".repeat(10_000), "}".repeat(10_000));
    for file in [support::full_plan(), support::full_annex()] {
        for field in ["title", "lineage", "body", "unknown"] {
            let mut file = file.clone();
            file[field] = json!("here");
            for deep in [&deep, &objects] {
                let text = file.to_string().replace("\"here\"", deep);
                assert_eq!(read(text.as_bytes()), Err(FileError::TooDeep), "{field}");
            }
        }
    }
}

#[test]
fn a_million_rows_are_refused_unread() {
    let limit = MAX_VALUES;
    for row in ["{}", "[]", "0", "{\"id\":0}"] {
        let rows = vec![row; 1_000_001].join(",");
        for list in ["tasks", "unknown"] {
            let mut file = support::full_plan();
            file["body"][list] = json!("here");
            let text = file.to_string().replace("\"here\"", &format!("[{rows}]"));
            assert_eq!(read(text.as_bytes()), Err(FileError::TooMuch { limit }));
        }
    }
}

#[test]
fn a_too_long_list_is_refused_by_name() {
    let refused = |pointer: &str, entries: usize, row: &dyn Fn(usize) -> serde_json::Value| {
        let mut file = support::full_plan();
        let rows: Vec<_> = (0..entries).map(row).collect();
        *file.pointer_mut(pointer).unwrap() = rows.into();
        read(file.to_string().as_bytes())
    };
    let task = |n: usize| json!({ "id": format!("00000000-0000-4000-8000-{n:012}") });
    assert!(refused("/body/tasks", MAX_ENTRIES, &task).is_ok());
    let too_many = |path: &str| FileError::TooMany {
        path: path.to_owned(),
        entries: MAX_ENTRIES + 1,
        limit: MAX_ENTRIES,
    };
    let entries = MAX_ENTRIES + 1;
    assert_eq!(
        refused("/body/tasks", entries, &task),
        Err(too_many("body.tasks"))
    );
    let cells = |_: usize| json!("x");
    assert_eq!(
        refused("/body/meetings/1", entries, &cells),
        Err(too_many("body.meetings[1]"))
    );
}

#[test]
fn numbers_that_no_type_holds_are_refused_by_name() {
    let groups = "\"year_groups\":[";
    for number in ["1180591620717411303424", "-1", "256", "7.5", "1e300"] {
        let text = support::full_plan().to_string();
        let text = text.replace(groups, &format!("{groups}{number},"));
        let FileError::WrongType { path, .. } = read(text.as_bytes()).unwrap_err() else {
            panic!("{number} is refused for another reason");
        };
        assert_eq!(path, "body.profile.year_groups[0]", "{number}");
    }
}

#[test]
fn unknown_fields_of_a_collection_are_accepted_and_dropped() {
    let mut file = support::json_file("tests/samples/collection.json");
    let drafts = read(file.to_string().as_bytes()).unwrap();
    file["later"] = json!({ "colour": "blå" });
    assert_eq!(read(file.to_string().as_bytes()), Ok(drafts));
}
