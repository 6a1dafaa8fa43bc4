//! Key presses anywhere on the page, for shortcuts such as undo.
//!
//! Called by `state` and `pages`, which decide what a key does.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, KeyboardEvent};

use super::listen::{Listener, on_window};

/// A key press with its modifiers.
#[derive(Clone, Debug, PartialEq, Eq)]
#[allow(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own, and all are told together"
)]
pub struct KeyPress {
    /// `KeyboardEvent.key`: `z`, `Escape`, `ArrowUp`.
    pub key: String,
    /// Ctrl, or Command on a Mac.
    pub command: bool,

    pub shift: bool,
    /// Whether the focus is in a text field, where the browser handles undo, arrows and letters.
    pub in_text: bool,
    /// Whether the text field belongs to a form that is not submitted yet.
    pub in_form: bool,
}

/// Calls `f` for each key press. If it returns `true`, the default action is prevented.
pub fn on_key(f: impl Fn(&KeyPress) -> bool + 'static) -> Listener {
    on_window("keydown", move |event| {
        if press_of(&event).is_some_and(|press| f(&press)) {
            event.prevent_default();
        }
    })
}

/// `None` for key presses that are handled elsewhere: with Alt, by an input method that is
/// composing, by a component that prevented the default, or by an open dialog.
fn press_of(event: &Event) -> Option<KeyPress> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    // Autofill fires `keydown` events that are not keyboard events, hence `dyn_ref` above.
    (!key.alt_key()
        && !key.is_composing()
        && !key.default_prevented()
        && !super::dialog::is_any_open())
    .then(|| KeyPress {
        key: key.key(),
        command: key.ctrl_key() || key.meta_key(),
        shift: key.shift_key(),
        in_text: is_within(event, TEXT),
        in_form: is_within(event, "form"),
    })
}

const TEXT: &str = "textarea, select, [contenteditable], \
    input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=file], [type=range])";

fn is_within(event: &Event, selector: &str) -> bool {
    event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok())
        .is_some_and(|element| element.closest(selector).is_ok_and(|found| found.is_some()))
}
