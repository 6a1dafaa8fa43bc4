//! File pickers, drag and drop, downloads.

use js_sys::{Array, Reflect};
use samspil::browser::FileHandle;
use samspil::browser::download::download;
use samspil::browser::drop::on_file_drop;
use samspil::browser::fetch::fetch_text;
use samspil::browser::file::ReadError;
use samspil::browser::pick_file::open_picker;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Element, File};

use crate::stage::{Calls, Prop, body, document, js};

fn names(files: &[FileHandle]) -> Vec<String> {
    files.iter().map(FileHandle::name).collect()
}

#[wasm_bindgen_test]
async fn a_file_is_read_byte_for_byte() {
    let bytes = [0, 159, 146, 150, 13, 10, 255];
    let parts = Array::of1(&js_sys::Uint8Array::from(bytes.as_slice()));
    let file =
        FileHandle::from(File::new_with_u8_array_sequence(&parts, "Vores plan.json").unwrap());
    assert_eq!(file.name(), "Vores plan.json");
    assert_eq!(file.size(), 7);
    assert_eq!(file.bytes(7).await.as_deref(), Ok(bytes.as_slice()));
}

#[wasm_bindgen_test]
async fn a_too_large_file_is_not_read() {
    let file = js(
        "const file = new File(['12345'], 'large');
         file.arrayBuffer = () => { throw new Error('was read') };
         return file",
        &JsValue::NULL,
    );
    let file = FileHandle::from(file.unchecked_into::<File>());
    assert_eq!(file.bytes(4).await, Err(ReadError::TooLarge { bytes: 5 }));
}

#[wasm_bindgen_test]
async fn a_file_that_has_vanished_is_an_error() {
    let file = js(
        "const file = new File(['12345'], 'vanished');
         file.arrayBuffer = () => Promise.reject(new DOMException('', 'NotFoundError'));
         return file",
        &JsValue::NULL,
    );
    let file = FileHandle::from(file.unchecked_into::<File>());
    assert_eq!(file.bytes(99).await, Err(ReadError::Unreadable));
}

#[wasm_bindgen_test]
fn picked_files_are_passed_on_and_can_be_picked_again() {
    let calls = Calls::new();
    open_picker(".json", calls.recorder());
    let input = document()
        .query_selector("input[type=file]")
        .unwrap()
        .unwrap();
    for _ in 0..2 {
        pick(&input);
        let picked = calls.take();
        assert_eq!(names(picked.first().unwrap()), ["a.json", "b.json"]);
        assert_eq!(js("return it.files.length", &input), 0);
    }
    // A picker closed without a choice.
    js("it.dispatchEvent(new Event('change'))", &input);
    assert!(calls.take().is_empty());
}

#[wasm_bindgen_test]
fn a_new_picker_replaces_the_previous_one() {
    for _ in 0..3 {
        open_picker(".json", |_| ());
    }
    let inputs = "return document.querySelectorAll('input[type=file]').length";
    assert_eq!(js(inputs, &JsValue::NULL), 1);
}

fn pick(input: &Element) {
    js(
        "const transfer = new DataTransfer();
         ['a.json', 'b.json'].forEach(name => transfer.items.add(new File(['{}'], name)));
         it.files = transfer.files;
         it.dispatchEvent(new Event('change', { bubbles: true }))",
        input,
    );
}

#[wasm_bindgen_test]
fn dropped_files_are_passed_on_and_the_page_stays() {
    let (over, files) = (Calls::new(), Calls::new());
    let listener = on_file_drop(over.recorder(), files.recorder());
    drag("dragenter", &body(), FILE);
    assert!(!drag("dragover", &body(), FILE));
    assert!(!drag("drop", &body(), FILE));
    assert_eq!(over.take(), [true, false]);
    assert_eq!(names(files.take().first().unwrap()), ["plan.json"]);
    drop(listener);
    assert!(drag("drop", &body(), FILE));
    assert!(files.take().is_empty());
}

#[wasm_bindgen_test]
fn files_hover_until_they_leave_the_page_not_just_an_element() {
    let stage = Prop::new("<p><b>b</b></p>");
    let (outer, inner) = (stage.find("p"), stage.find("b"));
    let over = Calls::new();
    let _listener = on_file_drop(over.recorder(), |_| ());
    for (event, element) in [
        ("dragenter", &outer),
        ("dragenter", &inner),
        ("dragleave", &outer),
        ("dragenter", &outer),
        ("dragleave", &inner),
    ] {
        drag(event, element, FILE);
    }
    assert_eq!(over.take(), [true]);
    drag("dragleave", &outer, FILE);
    assert_eq!(over.take(), [false]);
}

#[wasm_bindgen_test]
fn dragged_text_is_ignored() {
    let (over, files) = (Calls::new(), Calls::new());
    let _listener = on_file_drop(over.recorder(), files.recorder());
    for event in ["dragenter", "dragover", "drop"] {
        assert!(
            drag(event, &body(), "transfer.setData('text/plain', 'a')"),
            "{event}"
        );
    }
    assert!(over.take().is_empty());
    assert!(files.take().is_empty());
}

#[wasm_bindgen_test]
fn files_dropped_on_a_file_input_belong_to_it() {
    let stage = Prop::new("<input type=file id=own>");
    let files = Calls::new();
    let _listener = on_file_drop(|_| (), files.recorder());
    assert!(drag("dragover", &stage.find("#own"), FILE));
    assert!(drag("drop", &stage.find("#own"), FILE));
    assert!(files.take().is_empty());
}

const FILE: &str = "transfer.items.add(new File(['{}'], 'plan.json'))";

/// Fires a drag event; returns whether the default action would run.
fn drag(event: &str, target: &Element, fill: &str) -> bool {
    let code = format!(
        "const transfer = new DataTransfer();
         {fill};
         const options = {{ dataTransfer: transfer, bubbles: true, cancelable: true }};
         return it.dispatchEvent(new DragEvent('{event}', options))"
    );
    js(&code, target).is_truthy()
}

#[wasm_bindgen_test]
async fn a_download_has_name_type_and_content() {
    let seen = js(
        "const seen = {};
         document.addEventListener('click', event => {
           event.preventDefault();
           seen.name = event.target.download;
           seen.url = event.target.href;
         }, { once: true });
         return seen",
        &JsValue::NULL,
    );
    assert_eq!(
        download("Vores plan.json", "application/json", "{\"a\":\"æ\"}"),
        Ok(())
    );
    let part = |name: &str| {
        Reflect::get(&seen, &name.into())
            .unwrap()
            .as_string()
            .unwrap()
    };
    assert_eq!(part("name"), "Vores plan.json");
    assert_eq!(
        fetch_text(&part("url")).await.as_deref(),
        Ok("{\"a\":\"æ\"}")
    );
    assert!(document().query_selector("a[download]").unwrap().is_none());
    let kind = js(
        "return fetch(it.url).then(r => r.headers.get('content-type'))",
        &seen,
    );
    let kind = wasm_bindgen_futures::JsFuture::from(js_sys::Promise::from(kind)).await;
    assert_eq!(
        kind.unwrap().as_string().as_deref(),
        Some("application/json")
    );
}
