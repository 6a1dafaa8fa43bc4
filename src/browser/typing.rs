//! Whether what happens right now is typing, and in which field: for undoing it in one go.
//!
//! Called by `state`. What must not be here: what is done with it.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget};

/// A rest of so many milliseconds begins a new run of letters.
const REST: f64 = 1500.0;

/// A run of letters typed into one field; `None` when what happens now is no typing.
pub fn run() -> Option<String> {
    // The event that is being handled: no field has to say which one it is.
    let event: Event = super::window()?.event().dyn_into().ok()?;
    if event.type_() != "input" {
        return None;
    }
    let (target, at) = (event.target()?, event.time_stamp());
    LAST.with_borrow_mut(|last| {
        let goes_on = last
            .target
            .as_ref()
            .is_some_and(|known| *known == target && at - last.at < REST);
        if !goes_on {
            last.number += 1;
        }
        last.at = at;
        last.target = Some(target);
        Some(last.number.to_string())
    })
}

#[derive(Default)]
struct Run {
    target: Option<EventTarget>,
    at: f64,
    number: u32,
}

thread_local! {
    static LAST: RefCell<Run> = RefCell::default();
}
