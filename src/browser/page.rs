//! The document as a whole: title, language, scroll position, print.
//!
//! Called by `state` and `pages`.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Sets the document title.
pub fn set_title(title: &str) {
    if let Some(document) = super::document() {
        document.set_title(title);
    }
}

/// Sets the language of the document ("da"), for screen readers and hyphenation.
pub fn set_language(language: &str) {
    let root = super::document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        root.set_lang(language);
    }
}

/// Removes the static shell of index.html, once the app has rendered.
pub fn remove_shell() {
    let shell = super::document().and_then(|document| document.get_element_by_id("shell"));
    if let Some(shell) = shell {
        shell.remove();
    }
}

/// The vertical scroll position in whole CSS pixels.
pub fn scroll_y() -> i32 {
    let place = super::window().and_then(|window| window.scroll_y().ok());
    // No page is long enough to overflow.
    #[allow(clippy::cast_possible_truncation)]
    let place = place.unwrap_or_default() as i32;
    place
}

/// Scrolls to `y` CSS pixels from the top, immediately.
pub fn scroll_to(y: i32) {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, f64::from(y));
    }
}

/// Whether the element that matches `selector` is under the pointer or has the focus, or nobody sees the page.
pub fn is_attended(selector: &str) -> bool {
    super::document().is_some_and(|document| {
        let held = format!("{selector}:is(:hover, :focus-within)");
        document.hidden() || matches!(document.query_selector(&held), Ok(Some(_)))
    })
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}
