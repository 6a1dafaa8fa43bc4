//! The footer and the orientation of printed pages.

use samspil::browser::page_box::{Orientation, PageWords, set_orientation, set_page_footer};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::js;

const WORDS: PageWords = PageWords {
    page: "Side",
    of: "af",
};

/// All rules of the style sheets created by script, one per line.
fn rules() -> String {
    let read = "return document.adoptedStyleSheets
        .flatMap(sheet => [...sheet.cssRules]).map(rule => rule.cssText).join('\\n')";
    js(read, &JsValue::NULL).as_string().unwrap()
}

#[wasm_bindgen_test]
fn printed_pages_show_the_title_and_their_number() {
    set_page_footer("Vores plan · 3. maj 2026", WORDS);
    let rules = rules();
    assert!(
        rules.contains("content: \"Vores plan · 3. maj 2026\""),
        "{rules}"
    );
    assert!(
        rules.contains(r#"content: "Side " counter(page) " af " counter(pages)"#),
        "{rules}"
    );
}

#[wasm_bindgen_test]
fn a_new_footer_replaces_the_previous_one() {
    set_page_footer("first", WORDS);
    set_page_footer("second", WORDS);
    let rules = rules();
    assert!(
        !rules.contains("first") && rules.contains("second"),
        "{rules}"
    );
    assert_eq!(rules.matches("@page").count(), 1);
}

#[wasm_bindgen_test]
fn the_page_is_landscape_until_reset() {
    set_page_footer("title", WORDS);
    set_orientation(Orientation::Landscape);
    assert!(rules().contains("size: a4 landscape"), "{}", rules());
    set_orientation(Orientation::Portrait);
    assert!(!rules().contains("landscape"), "{}", rules());
    assert!(rules().contains("title"), "the foot stays");
}

#[wasm_bindgen_test]
fn a_hostile_title_stays_text() {
    for title in [
        "\" } } * { display: none } @page { @bottom-left { content: \"",
        "\\",
        "\\\"",
        "a\nb\r\u{c}c\0d",
        "*/ /* <!-- </style>",
        "\\22 } } p { color: red }",
        "\u{1}1f",
    ] {
        set_page_footer(title, WORDS);
        let rules = rules();
        assert_eq!(
            js(READ_CONTENT, &JsValue::NULL).as_string(),
            Some(shown(title)),
            "{rules}"
        );
    }
}

/// The title as the browser parsed it from CSS.
fn shown(title: &str) -> String {
    title.replace('\0', "\u{fffd}")
}

/// Reads the parsed content of the left footer from the only rule.
const READ_CONTENT: &str = r#"
    const rules = document.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
    if (rules.length !== 1) return `${rules.length} rules`;
    const content = /@bottom-left \{ content: "((?:[^"\\]|\\.)*)"; \}/s;
    return rules[0].cssText.match(content)?.[1]
        .replace(/\\([0-9a-f]{1,6}) |\\(.)/g, (_, hex, letter) =>
            hex ? String.fromCodePoint(parseInt(hex, 16)) : letter);
"#;
