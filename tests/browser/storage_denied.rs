//! Local and session storage that is denied, or that does not keep what is written.

use js_sys::Function;
use samspil::browser::session;
use samspil::browser::storage::{StorageError, keys_with_prefix, probe, read, remove, write};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::js;

/// Replaces `localStorage` and `sessionStorage` until dropped.
struct Instead(JsValue);

impl Instead {
    /// `getter` is the body of the getter that replaces both.
    fn of(getter: &str) -> Self {
        Self(js(
            "const names = ['localStorage', 'sessionStorage'];
             const old = names.map(name => Object.getOwnPropertyDescriptor(window, name));
             const get = new Function(it);
             names.forEach(name => Object.defineProperty(window, name, { get, configurable: true }));
             return () => names.forEach((name, i) => Object.defineProperty(window, name, old[i]));",
            &getter.into(),
        ))
    }
}

impl Drop for Instead {
    fn drop(&mut self) {
        let restore: &Function = self.0.unchecked_ref();
        let _ = restore.call0(&JsValue::NULL);
    }
}

fn assert_unavailable() {
    assert_eq!(probe(), Err(StorageError::Unavailable));
    assert_eq!(read("a"), Err(StorageError::Unavailable));
    assert_eq!(write("a", "b"), Err(StorageError::Unavailable));
    assert_eq!(remove("a"), Err(StorageError::Unavailable));
    assert_eq!(keys_with_prefix(""), Err(StorageError::Unavailable));
}

#[wasm_bindgen_test]
fn denied_storage_is_an_error_not_a_panic() {
    let _denied = Instead::of("throw new DOMException('denied', 'SecurityError')");
    assert_unavailable();
}

#[wasm_bindgen_test]
fn missing_storage_is_an_error_not_a_panic() {
    let _none = Instead::of("return null");
    assert_unavailable();
}

#[wasm_bindgen_test]
fn storage_denied_after_the_start_is_an_error_not_a_panic() {
    assert_eq!(probe(), Ok(()));
    let denied = Instead::of("throw new DOMException('denied', 'SecurityError')");
    assert_unavailable();
    drop(denied);
    assert_eq!(probe(), Ok(()));
}

#[wasm_bindgen_test]
fn storage_without_room_counts_as_unavailable() {
    let _roomless = Instead::of(
        "return { length: 0, setItem() { throw new DOMException('', 'QuotaExceededError') } }",
    );
    assert_eq!(probe(), Err(StorageError::Unavailable));
}

#[wasm_bindgen_test]
fn the_quota_error_of_older_firefox_is_recognised() {
    let _full = Instead::of(
        "return { length: 9,
           setItem() { throw new DOMException('', 'NS_ERROR_DOM_QUOTA_REACHED') } }",
    );
    assert_eq!(write("a", "b"), Err(StorageError::Full));
}

#[wasm_bindgen_test]
fn a_value_that_was_not_stored_is_detected() {
    let _forgetful = Instead::of("return { setItem() {}, getItem() { return null } }");
    assert_eq!(write("a", "b"), Err(StorageError::Unverified));
}

#[wasm_bindgen_test]
fn a_value_that_was_stored_differently_is_detected() {
    let _lossy = Instead::of("return { setItem() {}, getItem() { return 'old' } }");
    assert_eq!(write("a", "new"), Err(StorageError::Unverified));
}

#[wasm_bindgen_test]
fn a_denied_session_storage_stores_nothing_and_fails_silently() {
    let _denied = Instead::of("throw new DOMException('denied', 'SecurityError')");
    session::write("scroll", "120");
    session::remove_all("scroll");
    assert_eq!(session::read("scroll"), None);
}
