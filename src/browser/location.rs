//! The address: the part after `#`, which routes are made of, and the languages asked for.
//!
//! Called by `state`, which turns the text into a `Route`. What must not be here:
//! what a route is.

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

use super::listen::{Listener, on_window};

/// The address after `#`, as it stands there (percent-encoded); empty when there is none.
pub fn hash() -> String {
    let hash = super::window().and_then(|window| window.location().hash().ok());
    let hash = hash.unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The language that the address asks for, as in `?lang=en`.
pub fn language() -> Option<String> {
    let query = super::window()?.location().search().ok()?;
    let mut parts = query.trim_start_matches('?').split('&');
    let asked = parts.find_map(|part| part.strip_prefix("lang="));
    asked.map(str::to_owned)
}

/// Puts a language into the address, in place of all that it asked for: no new entry in the
/// history, and the place stays.
pub fn set_language(tag: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let url = format!("?lang={tag}#{}", hash());
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Goes to `hash`: a new entry in the history, and [`on_hash_change`] is told.
/// Nothing happens when we are there already.
pub fn set_hash(hash: &str) {
    if let Some(window) = super::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Corrects the address: no new entry in the history, and nobody is told.
pub fn replace_hash(hash: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let url = format!("#{hash}");
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Calls `f` with the new [`hash`] when the user or [`set_hash`] has changed it.
pub fn on_hash_change(f: impl Fn(String) + 'static) -> Listener {
    on_window("hashchange", move |_| f(hash()))
}

/// The languages the user has asked the browser for, best first ("da-DK", "en").
pub fn language_preference() -> Vec<String> {
    super::window()
        .map(|window| window.navigator().languages())
        .into_iter()
        .flat_map(|languages| languages.iter().collect::<Vec<_>>())
        .filter_map(|language| language.dyn_into::<JsString>().ok().map(String::from))
        .collect()
}

/// Loads the page anew.
pub fn reload() {
    if let Some(window) = super::window() {
        let _ = window.location().reload();
    }
}
