//! Files that could crash the browser: its stack is small, and a panic ends the app.

use samspil::files::{FileError, MAX_DEPTH, read};
use wasm_bindgen_test::{console_log, wasm_bindgen_test};

const PLAN: &str = include_str!("../samples/plan.json");

/// A plan with this value in an unknown field.
fn plan_with(value: &str) -> String {
    PLAN.replacen('{', &format!("{{ \"unknown\": {value},"), 1)
}

fn nested(levels: usize) -> String {
    format!("{}{}", "[".repeat(levels), "]".repeat(levels))
}

/// Reads the text. The time is printed with `--nocapture` and not asserted.
fn timed(name: &str, text: &str) -> Result<usize, FileError> {
    let started = js_sys::Date::now();
    let said = read(text.as_bytes()).map(|drafts| drafts.len());
    let took = js_sys::Date::now() - started;
    console_log!("{name}: {} kB in {took} ms", text.len() / 1000);
    said
}

#[wasm_bindgen_test]
fn the_deepest_accepted_file_fits_the_stack() {
    let deepest = plan_with(&nested(MAX_DEPTH - 1));
    assert_eq!(timed("deepest", &deepest), Ok(1));
    let page = format!("<script id=\"samspil-draft\">{deepest}</script>");
    assert_eq!(timed("deepest in a page", &page), Ok(1));
}

#[wasm_bindgen_test]
fn endless_nesting_is_refused() {
    for levels in [128, 10_000, 5_000_000] {
        let refused = timed("deep", &plan_with(&nested(levels)));
        let expected = [FileError::TooDeep, FileError::TooMuch { limit: 1_000_000 }];
        assert!(
            refused.is_err_and(|error| expected.contains(&error)),
            "{levels}"
        );
    }
}

#[wasm_bindgen_test]
fn a_million_rows_are_refused() {
    for row in ["0", "{}", "{\"a\":0}", "[[]]"] {
        let rows = format!("[{}]", vec![row; 1_000_000].join(","));
        let refused = timed("a million rows", &plan_with(&rows));
        assert_eq!(
            refused,
            Err(FileError::TooMuch { limit: 1_000_000 }),
            "{row}"
        );
    }
    let objects = format!("[{}]", vec!["{\"a\":0}"; 499_000].join(","));
    let refused = timed("half a million objects", &plan_with(&objects));
    assert!(
        matches!(refused, Err(FileError::TooMany { .. })),
        "{refused:?}"
    );
}

#[wasm_bindgen_test]
fn broken_and_endless_texts_are_refused() {
    let long = format!("\"{}\"", "æ".repeat(9_000_000));
    assert_eq!(timed("a text of 18 MB", &plan_with(&long)), Ok(1));
    for broken in ["1e400", "\"\\ud800\"", "\"\u{0}\"", "\"\\u00\"", "-", "nul"] {
        let refused = timed(broken, &plan_with(broken));
        assert!(
            matches!(refused, Err(FileError::NotJson { .. })),
            "{broken}"
        );
    }
    for tag in ["<script", "<script>", "<"] {
        let refused = timed("many tags", &tag.repeat(2_000_000));
        assert!(matches!(refused, Err(FileError::Page(_))), "{refused:?}");
    }
}
