//! Words that read wrong to those who use the app are in no text.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on is a failed test"
)]

mod support;

use std::fs;

/// All texts of a language: the words of the interface, the worksheets, the pages.
fn texts(language: &str) -> Vec<(String, String)> {
    let folder = support::repository(&format!("src/text/{language}"));
    let files = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
    for set in ["content", "pages"] {
        paths.push(support::repository(&format!(
            "public/{set}/{language}.json"
        )));
    }
    let read = |path: std::path::PathBuf| {
        let text = fs::read_to_string(&path).unwrap();
        (path.display().to_string(), text)
    };
    paths.into_iter().map(read).collect()
}

fn none_of(language: &str, words: &[&str]) {
    for (path, text) in texts(language) {
        for word in words {
            assert!(!text.contains(word), "{path}: {word}");
        }
    }
}

#[test]
fn no_danish_text_has_the_words_that_read_wrong() {
    none_of(
        "da",
        &[
            "Ikke vendt",
            "Det næste\"",
            " venter skolen af",
            "vælter regnskab",
            "løst ansat",
            "fyldes ud",
            "Sæt tal på",
        ],
    );
}

/// What a user does with a file is to save it; the browser's word for it is not theirs.
#[test]
fn a_file_is_saved_and_not_fetched() {
    none_of(
        "da",
        &[
            "Hent som",
            "Hent en fil",
            "Hent alle",
            "Hent fil",
            "Hent side",
            "hentet som",
        ],
    );
}
