//! The page as a whole: its title, its language, how far it is scrolled, printing it.
//!
//! Called by `state` and `pages`. What must not be here: the words.

use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::listen::{Listener, on_window};

/// Names the tab.
pub fn set_title(title: &str) {
    if let Some(document) = super::document() {
        document.set_title(title);
    }
}

/// Tells which language the page is in ("da"), so that it is read aloud and hyphenated right.
pub fn set_language(language: &str) {
    let root = super::document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<HtmlElement>().ok()) {
        root.set_lang(language);
    }
}

/// Takes away the text that stands in the page before the app does, once the app can take its place.
pub fn remove_shell() {
    let shell = super::document().and_then(|document| document.get_element_by_id("shell"));
    if let Some(shell) = shell {
        shell.remove();
    }
}

/// How far the page is scrolled down, in whole CSS pixels.
pub fn scroll_y() -> i32 {
    let place = super::window().and_then(|window| window.scroll_y().ok());
    // No page is so long that it does not fit.
    #[allow(clippy::cast_possible_truncation)]
    let place = place.unwrap_or_default() as i32;
    place
}

/// Scrolls to `y` CSS pixels from the top, at once.
pub fn scroll_to(y: i32) {
    if let Some(window) = super::window() {
        window.scroll_to_with_x_and_y(0.0, f64::from(y));
    }
}

/// Opens the browser's print dialog for this very page.
pub fn print() {
    if let Some(window) = super::window() {
        let _ = window.print();
    }
}

/// Calls `f` before the page is printed, whoever asked for it.
pub fn before_print(f: impl Fn() + 'static) -> Listener {
    on_window("beforeprint", move |_| f())
}
