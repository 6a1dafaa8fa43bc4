//! Files that are not taken: each is refused for its own reason, and none half.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use samspil::files::{FileError, MAX_BYTES, MAX_DEPTH, read, write_collection};
use serde_json::json;

#[test]
fn an_empty_file_is_refused() {
    for bytes in ["", " \n\t", "\u{feff}", "\u{feff}\n"] {
        assert_eq!(read(bytes.as_bytes()), Err(FileError::Empty), "{bytes:?}");
    }
}

#[test]
fn a_file_that_is_too_large_is_refused_unread() {
    let bytes = vec![b' '; MAX_BYTES + 1];
    let error = FileError::TooLarge {
        bytes: MAX_BYTES + 1,
        limit: MAX_BYTES,
    };
    assert_eq!(read(&bytes), Err(error));
    assert_eq!(read(&bytes[1..]), Err(FileError::Empty));
}

#[test]
fn a_file_that_is_not_text_is_refused() {
    let utf_16: Vec<u8> = "{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for bytes in [&b"\x89PNG\r\n"[..], b"PK\x03\x04\xff", b"{\"\xe5\": 1}"] {
        assert_eq!(read(bytes), Err(FileError::NotText));
    }
    assert_eq!(
        read(&[b"\xff\xfe", utf_16.as_slice()].concat()),
        Err(FileError::NotText)
    );
}

#[test]
fn a_file_that_was_cut_off_says_where() {
    let cut = "{\n  \"format\": \"samspil\",\n  \"ver";
    let error = FileError::NotJson { line: 3, column: 6 };
    assert_eq!(read(cut.as_bytes()), Err(error));
    for text in ["{\"a\": \"\\ud800\"}", "[1e999]", "<html>", "{} {}", "\0"] {
        let error = read(text.as_bytes()).unwrap_err();
        assert!(
            matches!(error, FileError::NotJson { .. }),
            "{text}: {error:?}"
        );
    }
}

#[test]
fn a_byte_order_mark_does_no_harm() {
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

/// The full sample with an unknown field of so many levels.
fn with_levels(levels: usize) -> String {
    let mut file = support::full_plan();
    file["x"] = json!("here");
    let nested = format!("{}{}", "[".repeat(levels), "]".repeat(levels));
    file.to_string().replace("\"here\"", &nested)
}

#[test]
fn what_was_read_alone_can_be_read_from_a_collection() {
    let deepest = read(with_levels(MAX_DEPTH - 1).as_bytes()).unwrap();
    let file = write_collection(&deepest).unwrap();
    assert_eq!(read(file.as_bytes()), Ok(deepest));
}

#[test]
fn levels_without_end_are_refused() {
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
