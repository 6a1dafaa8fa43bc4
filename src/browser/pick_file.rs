//! File pickers.
//!
//! Called by `pages`: [`open_picker`] from a button or a menu, [`files_of_input`] from
//! the `change` event of their own `<input type="file">`.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::file::{FileHandle, handles};
use super::listen::{Listener, on_element};

/// Opens the browser's file dialog and calls `on_files` if at least one file was picked.
/// Works only while a click or a key press is handled.
///
/// `accept` is as in HTML (".json,.html"): a hint that users can override.
pub fn open_picker(accept: &str, on_files: impl Fn(Vec<FileHandle>) + 'static) {
    if let Some(input) = hidden_input(accept) {
        let listener = on_element(&input, "change", move |event| {
            let files = files_of_input(&event);
            if !files.is_empty() {
                on_files(files);
            }
        });
        input.click();
        OPEN.set(Some(Picker {
            input,
            _listener: listener,
        }));
    }
}

/// The files that were picked in the input that `event` comes from. Clears the input, so
/// that picking the same file again fires `change` again.
pub fn files_of_input(event: &Event) -> Vec<FileHandle> {
    let input = event
        .target()
        .and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    let Some(input) = input else {
        return Vec::new();
    };
    let files = handles(input.files());
    input.set_value("");
    files
}

thread_local! {
    /// Not all browsers report that a dialog was cancelled, so a picker is kept until the
    /// next one replaces it.
    static OPEN: Cell<Option<Picker>> = const { Cell::new(None) };
}

struct Picker {
    input: HtmlInputElement,
    _listener: Listener,
}

impl Drop for Picker {
    fn drop(&mut self) {
        self.input.remove();
    }
}

/// An input in the document, because Safari drops detached inputs.
fn hidden_input(accept: &str) -> Option<HtmlInputElement> {
    let document = super::document()?;
    let input = document.create_element("input").ok()?;
    let input = input.dyn_into::<HtmlInputElement>().ok()?;
    input.set_type("file");
    input.set_accept(accept);
    input.set_hidden(true);
    document.body()?.append_child(&input).ok()?;
    Some(input)
}
