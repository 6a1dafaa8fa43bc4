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

use samspil::worksheet::STANDALONE;

/// All texts of a language: the words of the interface, the worksheets, the pages.
fn texts(language: &str) -> Vec<(String, String)> {
    let folder = support::repository(&format!("src/text/{language}"));
    let files = fs::read_dir(folder).unwrap();
    let mut paths: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
    for worksheet in STANDALONE {
        paths.push(support::repository(&format!(
            "public/worksheets/{}/{language}.json",
            worksheet.id
        )));
    }
    for set in ["content", "kinds", "pages"] {
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

/// Translated from Danish word by word, or names of the Danish school where a reader has others.
#[test]
fn no_english_text_reads_as_translated() {
    none_of(
        "en",
        &[
            "dates ahead",
            "Whom at",
            "stay at home",
            "stands where",
            "stood here",
            " lies in",
            " lies here",
            " lies only",
            "comes along",
            "come along",
            "Fetching",
            "fetched",
            "fetch it",
            "Download as",
            "Download file",
            "was downloaded",
            "last downloaded",
            "Let go of",
            "leads nowhere",
            "Time and extent",
            "How far are you",
            "learning environment",
            "declaration of child safety",
            "worth its weight",
            "is ajar",
            "knock next door",
            "we included",
            " the machine goes",
            " any machine",
            "Who does what when",
            "is back.",
            "room is used up",
            "broken at line",
        ],
    );
}

#[test]
fn no_norwegian_text_reads_as_translated() {
    none_of(
        "nb",
        &[
            "Det er ingen datoer framover",
            "blir hjemme",
            "Resten står",
            " venter skolen av",
            "velter regnskapet",
            "løst ansatte",
            "Sett tall på",
            "står på gløtt",
            "banke på hos",
            "bli klokere",
            "eksterne læringsmiljø",
            "eksternt læringsmiljø",
            "Styrelsen som",
            "Har styrelsen",
            "skoleforvaltning",
            "Last ned som",
            "Last ned fil",
            "lastet ned som",
            "fører ingen steder",
            "Droppet",
            "er kommet",
            "\"dansk\"",
            "kristendomskunnskap",
            "natur og teknologi",
            "håndverk og design",
            ". klasse",
            "i danske kroner\"",
        ],
    );
}
