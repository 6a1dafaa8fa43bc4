//! Letting the user pick files.
//!
//! Called by `pages`: [`open_picker`] from a button or a menu, [`files_of_input`] from
//! the `change` of an `<input type="file">` of their own. What must not be here:
//! reading the files.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlInputElement};

use super::file::{FileHandle, handles};
use super::listen::{Listener, on_element};

/// Opens the browser's file dialog and calls `on_files` with what was picked; never
/// with nothing. Works only while a click or a key press is handled.
///
/// `accept` is as in HTML (".json,.html"): a hint that users can overrule.
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

/// The files that were picked in the input that `event` comes from. The input is
/// emptied, so that picking the same file again is a change again.
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
    /// Browsers don't all tell when a dialog is closed without a choice, so the last
    /// picker stays until the next one takes its place.
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

/// In the document, because Safari forgets inputs that are not.
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
