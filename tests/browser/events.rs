//! Events of leaving, and keys.

use samspil::browser::keys::{KeyPress, on_key};
use samspil::browser::leave;
use wasm_bindgen::JsValue;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::Element;

use crate::stage::{Calls, Prop, document, fire, js, window};

#[wasm_bindgen_test]
fn leaving_fires_when_the_page_unloads_or_is_hidden() {
    let calls = Calls::new();
    let record = calls.recorder();
    let listener = leave::on_leave(move || record(()));
    fire(&window(), "pagehide");
    assert_eq!(calls.take(), [()]);
    fire(&document(), "visibilitychange");
    assert_eq!(calls.take(), [], "the page is still visible");
    while_hidden(|| fire(&document(), "visibilitychange"));
    assert_eq!(calls.take(), [()]);
    drop(listener);
    fire(&window(), "pagehide");
    while_hidden(|| fire(&document(), "visibilitychange"));
    assert_eq!(calls.take(), []);
}

fn while_hidden(f: impl FnOnce() -> bool) {
    let set = "Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })";
    js(set, &JsValue::NULL);
    f();
    js("delete document.visibilityState", &JsValue::NULL);
}

#[wasm_bindgen_test]
fn a_handled_key_has_no_default_action() {
    let calls = Calls::new();
    let record = calls.recorder();
    let listener = on_key(move |press| {
        record(press.clone());
        press.key == "z"
    });
    let body = document().body().unwrap();
    assert!(!press(&body, "key: 'z', ctrlKey: true, shiftKey: true"));
    assert!(press(&body, "key: 'a'"));
    drop(listener);
    assert!(press(&body, "key: 'z'"));
    let pressed = |key: &str, command, shift| KeyPress {
        key: key.to_owned(),
        command,
        shift,
        in_text: false,
        in_form: false,
    };
    assert_eq!(
        calls.take(),
        [pressed("z", true, true), pressed("a", false, false)]
    );
}

#[wasm_bindgen_test]
fn keys_of_a_text_field_are_marked() {
    let stage = Prop::new(
        "<input id=text><textarea id=area></textarea><input type=checkbox id=box>
         <div contenteditable><b id=rich>rich</b></div><button id=button>",
    );
    for (id, in_text) in [
        ("text", true),
        ("area", true),
        ("rich", true),
        ("box", false),
        ("button", false),
    ] {
        let calls = Calls::new();
        let record = calls.recorder();
        let _listener = on_key(move |press| {
            record(press.in_text);
            false
        });
        press(&stage.find(&format!("#{id}")), "key: 'z'");
        assert_eq!(calls.take(), [in_text], "{id}");
    }
}

#[wasm_bindgen_test]
fn keys_of_a_form_are_marked() {
    let stage = Prop::new("<form><input id=inside></form><input id=outside>");
    for (id, in_form) in [("inside", true), ("outside", false)] {
        let calls = Calls::new();
        let record = calls.recorder();
        let _listener = on_key(move |press| {
            record(press.in_form);
            false
        });
        press(&stage.find(&format!("#{id}")), "key: 'z'");
        assert_eq!(calls.take(), [in_form], "{id}");
    }
}

#[wasm_bindgen_test]
fn unhandled_keys_keep_their_default_action() {
    let calls = Calls::new();
    let record = calls.recorder();
    let _listener = on_key(move |press| {
        record(press.clone());
        true
    });
    let body = document().body().unwrap();
    assert!(press(&body, "key: 'z', altKey: true"));
    assert!(press(&body, "key: 'z', isComposing: true"));
    // Autofill fires an event of this name that is not a keyboard event.
    assert!(fire(&body, "keydown"));
    assert_eq!(calls.take(), []);
}

/// Presses a key; returns whether the default action would run.
fn press(target: &Element, options: &str) -> bool {
    let code = format!(
        "return it.dispatchEvent(new KeyboardEvent('keydown',
           {{ bubbles: true, cancelable: true, {options} }}))"
    );
    js(&code, target).is_truthy()
}
