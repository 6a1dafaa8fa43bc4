//! Nothing in the app turns text into HTML, so user input and imported files always stay text on the
//! page.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    reason = "a test that cannot go on is a failed test"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// All APIs that turn text into HTML or script, under their Rust and JavaScript names, compared without
/// underscores and case.
const WAYS: [&str; 16] = [
    "innerhtml",
    "outerhtml",
    "insertadjacenthtml",
    "sethtml",
    "sethtmlunsafe",
    "parsehtml",
    "domparser",
    "parsefromstring",
    "contextualfragment",
    "srcdoc",
    "documentwrite",
    "document.write",
    "htmldocument",
    "eval(",
    "newfunction",
    "functionnew",
];

/// The APIs that a source uses.
fn ways(source: &str) -> Vec<&'static str> {
    let source = source.replace(['_', ' ', ':'], "").to_lowercase();
    let taken = WAYS.into_iter().filter(|way| source.contains(way));
    taken.collect()
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap();
    let paths = entries.map(|entry| entry.unwrap().path());
    let files = paths.flat_map(|path| {
        if path.is_dir() {
            files(&path)
        } else {
            vec![path]
        }
    });
    files.collect()
}

#[test]
fn nothing_in_the_app_turns_text_into_html() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let sources = ["src", "offline"].map(|folder| files(&root.join(folder)));
    let sources = sources.concat();
    assert!(sources.len() > 100, "only {} files", sources.len());
    for file in sources {
        let source = fs::read_to_string(&file).unwrap();
        assert_eq!(ways(&source), [""; 0], "{}", file.display());
    }
}

#[test]
fn every_api_is_found_in_any_notation() {
    for source in [
        "element.set_inner_html(&text)",
        "view! { <p inner_html=text/> }",
        "view! { <p prop:innerHTML=text/> }",
        "element.insert_adjacent_html(\"beforeend\", &text)",
        "document().document_write(&text)",
        "document.write(text)",
        "Reflect::set(&element, &\"outerHTML\".into(), &text)",
        "web_sys::DomParser::new()",
        "range.create_contextual_fragment(&text)",
        "js_sys::eval(&text)",
        "Function::new_no_args(&text)",
    ] {
        assert!(!ways(source).is_empty(), "{source}");
    }
}
