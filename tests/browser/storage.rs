//! Working local and session storage.

use samspil::browser::session;
use samspil::browser::storage::{
    StorageError, keys_with_prefix, on_change_elsewhere, prefix, probe, read, remove, write,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Calls, js};

/// Removes what a test stored, also if it fails.
struct Cleanup(&'static str);

impl Drop for Cleanup {
    fn drop(&mut self) {
        for key in keys_with_prefix(self.0).unwrap_or_default() {
            let _ = remove(&key);
        }
    }
}

#[wasm_bindgen_test]
fn unusual_text_is_read_back_unchanged() {
    let _cleanup = Cleanup("odd");
    let texts = [
        "",
        "null",
        "\"quoted\" \\ back",
        "æøå \u{1f98a} e\u{301}",
        "a\r\n\t\0\u{7f}\u{2028}\u{feff}",
        "{\"a\":[1,2]}",
    ];
    for text in texts {
        assert_eq!(write("odd", text), Ok(()));
        assert_eq!(read("odd"), Ok(Some(text.to_owned())));
    }
}

#[wasm_bindgen_test]
fn the_text_itself_is_stored_not_its_json() {
    let _cleanup = Cleanup("raw");
    write("raw", "{\"a\":1}").unwrap();
    let stored = js("return localStorage.getItem('raw')", &JsValue::NULL);
    assert_eq!(stored.as_string().as_deref(), Some("{\"a\":1}"));
}

#[wasm_bindgen_test]
fn an_unwritten_or_removed_key_has_no_value() {
    let _cleanup = Cleanup("gone");
    assert_eq!(read("gone"), Ok(None));
    write("gone", "x").unwrap();
    assert_eq!(remove("gone"), Ok(()));
    assert_eq!(read("gone"), Ok(None));
    assert_eq!(remove("gone"), Ok(()));
}

#[wasm_bindgen_test]
fn keys_are_found_by_prefix() {
    let _cleanup = Cleanup("find");
    for key in ["find/b", "find/a", "find-not", "not/find/a"] {
        write(key, "").unwrap();
    }
    let mut found = keys_with_prefix("find/").unwrap();
    found.sort();
    assert_eq!(found, ["find/a", "find/b"]);
    remove("not/find/a").unwrap();
}

#[wasm_bindgen_test]
fn a_probe_leaves_nothing_behind() {
    let before = keys_with_prefix("");
    assert_eq!(probe(), Ok(()));
    assert_eq!(keys_with_prefix(""), before);
}

#[wasm_bindgen_test]
fn a_probe_touches_no_key_of_the_site() {
    let _cleanup = Cleanup("storage-probe");
    write("storage-probe", "of the site").unwrap();
    assert_eq!(probe(), Ok(()));
    assert_eq!(read("storage-probe"), Ok(Some("of the site".to_owned())));
}

#[wasm_bindgen_test]
fn a_glimpse_is_the_beginning_and_the_length_of_the_whole() {
    let _cleanup = Cleanup("prefix");
    // Browsers count the fox as two code units.
    write("prefix", "æ\u{1f98a}øå").unwrap();
    assert_eq!(prefix("prefix", 3), Ok(Some(("æ\u{1f98a}".to_owned(), 5))));
    assert_eq!(
        prefix("prefix", 99),
        Ok(Some(("æ\u{1f98a}øå".to_owned(), 5)))
    );
    assert_eq!(prefix("prefix-none", 3), Ok(None));
}

#[wasm_bindgen_test]
fn a_full_storage_is_an_error_and_keeps_the_old_value() {
    let _cleanup = Cleanup("full");
    write("full-kept", "the old value").unwrap();
    fill("full-ballast");
    let larger = "x".repeat(1000);
    assert_eq!(write("full-kept", &larger), Err(StorageError::Full));
    assert_eq!(read("full-kept"), Ok(Some("the old value".to_owned())));
    assert_eq!(probe(), Err(StorageError::Full));
}

/// Writes until not a single character more fits.
fn fill(prefix: &str) {
    let mut size = 1 << 20;
    let mut count = 0;
    while size > 0 {
        let key = format!("{prefix}{count:04}");
        match write(&key, &"x".repeat(size)) {
            Ok(()) => count += 1,
            Err(_) => size /= 2,
        }
        assert!(count < 1000, "this storage is never full");
    }
    // There may still be room for a shorter key.
    while write(&format!("{prefix}{count}"), "").is_ok() {
        count += 1;
    }
}

#[wasm_bindgen_test]
fn a_change_in_another_tab_is_reported_with_its_key() {
    let calls = Calls::new();
    let listener = on_change_elsewhere(calls.recorder());
    let from_elsewhere = "window.dispatchEvent(new StorageEvent('storage', { key: it }))";
    js(from_elsewhere, &"plan".into());
    js(from_elsewhere, &"samspil.probe".into());
    js(from_elsewhere, &JsValue::NULL);
    assert_eq!(calls.take(), [Some("plan".to_owned()), None]);
    drop(listener);
    js(from_elsewhere, &"plan".into());
    assert_eq!(calls.take(), []);
}

#[wasm_bindgen_test]
fn the_session_keeps_and_forgets() {
    session::write("scroll", "120");
    assert_eq!(session::read("scroll").as_deref(), Some("120"));
    session::remove_all("scroll");
    assert_eq!(session::read("scroll"), None);
}
