//! The address: the fragment, which encodes the route, and the preferred languages.
//!
//! Called by `state`, which parses the text into a `Route`.

use js_sys::JsString;
use wasm_bindgen::{JsCast, JsValue};

use super::listen::{Listener, on_window};

/// The fragment of the address, percent-encoded, without `#`; empty if there is none.
pub fn hash() -> String {
    let hash = super::window().and_then(|window| window.location().hash().ok());
    let hash = hash.unwrap_or_default();
    hash.strip_prefix('#').unwrap_or(&hash).to_owned()
}

/// The folder of the page, in which everything of the app is: its address up to the last slash.
pub fn folder() -> Option<String> {
    let href = super::window()?.location().href().ok()?;
    let (folder, _) = href.split(['?', '#']).next()?.rsplit_once('/')?;
    Some(format!("{folder}/"))
}

/// The language in the address, as in `?lang=en`.
pub fn language() -> Option<String> {
    let query = super::window()?.location().search().ok()?;
    let mut parts = query.trim_start_matches('?').split('&');
    let asked = parts.find_map(|part| part.strip_prefix("lang="));
    asked.map(str::to_owned)
}

/// Replaces the query of the address with a language, without a new history entry. The fragment
/// stays.
pub fn set_language(tag: &str) {
    if let Some(history) = super::window().and_then(|window| window.history().ok()) {
        let url = format!("?lang={tag}#{}", hash());
        let _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&url));
    }
}

/// Navigates to `hash`: adds a history entry and triggers [`on_hash_change`].
/// Does nothing if it is the current one.
pub fn set_hash(hash: &str) {
    if let Some(window) = super::window() {
        let _ = window.location().set_hash(hash);
    }
}

/// Replaces the fragment, without a history entry and without notification.
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

/// The user's preferred languages in order ("da-DK", "en").
pub fn language_preference() -> Vec<String> {
    super::window()
        .map(|window| window.navigator().languages())
        .into_iter()
        .flat_map(|languages| languages.iter().collect::<Vec<_>>())
        .filter_map(|language| language.dyn_into::<JsString>().ok().map(String::from))
        .collect()
}

/// Reloads the page.
pub fn reload() {
    if let Some(window) = super::window() {
        let _ = window.location().reload();
    }
}
