//! Drag and drop of files anywhere on the page. Called by the frame of the app.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DragEvent, Event, EventTarget, HtmlInputElement};

use super::file::{FileHandle, handles};
use super::listen::{Listener, on_window};

/// Calls `on_over` when files start (`true`) and stop (`false`) hovering over the page,
/// and `on_files` when at least one file is dropped.
///
/// Without it the browser would navigate to the file. Files dropped on an
/// `<input type="file">`, and other dragged content, keep their default action.
pub fn on_file_drop(
    on_over: impl Fn(bool) + 'static,
    on_files: impl Fn(Vec<FileHandle>) + 'static,
) -> Listener {
    let hover = Rc::new(Hover {
        target: RefCell::default(),
        tell: on_over,
    });
    let (enter, leave) = (hover.clone(), hover.clone());
    on_window("dragenter", move |event| enter.enter(&event))
        .and(on_window("dragleave", move |event| leave.leave(&event)))
        .and(on_window("dragover", |event| allow(&event)))
        .and(on_window("drop", move |event| {
            hover.end();
            let files = dropped(&event);
            if !files.is_empty() {
                on_files(files);
            }
        }))
}

/// The element under the files. An element is entered before the previous one is left,
/// so the files leave the page when they leave the element entered last. A counter would
/// be wrong for good once an element disappears under the pointer.
struct Hover<F> {
    target: RefCell<Option<EventTarget>>,
    tell: F,
}

impl<F: Fn(bool)> Hover<F> {
    fn enter(&self, event: &Event) {
        if has_files(event) && self.target.replace(event.target()).is_none() {
            (self.tell)(true);
        }
    }

    fn leave(&self, event: &Event) {
        if *self.target.borrow() == event.target() {
            self.end();
        }
    }

    fn end(&self) {
        if self.target.take().is_some() {
            (self.tell)(false);
        }
    }
}

/// Browsers allow a drop only if each `dragover` event is prevented.
fn allow(event: &Event) {
    if is_ours(event) {
        event.prevent_default();
    }
}

fn dropped(event: &Event) -> Vec<FileHandle> {
    if !is_ours(event) {
        return Vec::new();
    }
    event.prevent_default();
    let transfer = event.dyn_ref().and_then(DragEvent::data_transfer);
    handles(transfer.and_then(|transfer| transfer.files()))
}

fn is_ours(event: &Event) -> bool {
    let target = event.target();
    let input = target.and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
    has_files(event) && input.is_none_or(|input| input.type_() != "file")
}

fn has_files(event: &Event) -> bool {
    let transfer = event.dyn_ref().and_then(DragEvent::data_transfer);
    transfer.is_some_and(|transfer| transfer.types().includes(&JsValue::from_str("Files"), 0))
}
