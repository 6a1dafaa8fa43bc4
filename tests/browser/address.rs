//! The address bar, and text files fetched from the app's host.

use samspil::browser::fetch::{FetchError, fetch_text};
use samspil::browser::location::{
    hash, language, language_preference, on_hash_change, replace_hash, set_hash, set_language,
};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::stage::{Calls, js, settle, window};

fn history_length() -> u32 {
    window().history().unwrap().length().unwrap()
}

#[wasm_bindgen_test]
async fn navigating_adds_a_history_entry_and_notifies_listeners() {
    replace_hash("/start");
    let calls = Calls::new();
    let _listener = on_hash_change(calls.recorder());
    let before = history_length();
    set_hash("/plan/1");
    settle().await;
    assert_eq!(hash(), "/plan/1");
    assert_eq!(history_length(), before + 1);
    assert_eq!(calls.take(), ["/plan/1"]);
    replace_hash("");
}

#[wasm_bindgen_test]
async fn replacing_the_address_adds_no_entry_and_notifies_nobody() {
    let calls = Calls::new();
    let _listener = on_hash_change(calls.recorder());
    let before = history_length();
    replace_hash("/plan/2");
    settle().await;
    assert_eq!(hash(), "/plan/2");
    assert_eq!(history_length(), before);
    assert_eq!(calls.take(), [] as [&str; 0]);
    replace_hash("");
    assert_eq!(hash(), "");
}

#[wasm_bindgen_test]
async fn a_dropped_listener_is_not_called() {
    let calls = Calls::new();
    drop(on_hash_change(calls.recorder()));
    set_hash("/unheard");
    settle().await;
    assert_eq!(hash(), "/unheard");
    assert_eq!(calls.take(), [] as [&str; 0]);
    replace_hash("");
}

#[wasm_bindgen_test]
fn setting_the_language_in_the_address_keeps_route_and_history() {
    let before = (history_length(), window().location().search().unwrap());
    replace_hash("/plan/3");
    set_language("nb");
    assert_eq!(language().as_deref(), Some("nb"));
    assert_eq!(hash(), "/plan/3");
    assert_eq!(history_length(), before.0);
    // The test runner reads the address of the page.
    let history = window().history().unwrap();
    let address = if before.1.is_empty() { "?" } else { &before.1 };
    history
        .replace_state_with_url(&JsValue::NULL, "", Some(address))
        .unwrap();
    assert_eq!(language(), None);
}

#[wasm_bindgen_test]
fn the_languages_of_the_browser_are_read() {
    let languages = js("return navigator.languages.join()", &JsValue::NULL);
    assert_eq!(languages.as_string(), Some(language_preference().join(",")));
    assert!(!language_preference().is_empty());
}

#[wasm_bindgen_test]
async fn a_text_is_fetched_unchanged() {
    let text = fetch_text("data:text/plain;charset=utf-8,%C3%A6%20%7B%7D").await;
    assert_eq!(text.as_deref(), Ok("æ {}"));
}

#[wasm_bindgen_test]
async fn a_missing_text_is_an_error_with_its_status() {
    let text = fetch_text("./no-such-text.json").await;
    assert_eq!(text, Err(FetchError::Status(404)));
}

#[wasm_bindgen_test]
async fn a_server_that_does_not_answer_is_an_error() {
    let text = fetch_text("http://127.0.0.1:1/").await;
    assert_eq!(text, Err(FetchError::Unreachable));
}

#[wasm_bindgen_test]
async fn a_preloaded_text_is_not_fetched_again() {
    let preload = js(
        "return new Promise((resolve, reject) => {
           const link = document.createElement('link');
           Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: '', href: it,
             onload: resolve, onerror: reject });
           document.head.append(link);
         })",
        &"./run.js".into(),
    );
    JsFuture::from(js_sys::Promise::from(preload))
        .await
        .unwrap();
    let before = requests("run.js");
    assert!(fetch_text("./run.js").await.is_ok());
    settle().await;
    assert_eq!(requests("run.js"), before);
}

/// The number of requests that the browser has sent for this file.
fn requests(name: &str) -> JsValue {
    js(
        "return performance.getEntriesByType('resource').filter(e => e.name.includes(it)).length",
        &name.into(),
    )
}
