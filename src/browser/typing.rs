//! Detects runs of typing in a field, which are undone in one step. Called by `state`.

use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Event, EventTarget};

/// A pause of this many milliseconds starts a new run.
const REST: f64 = 1500.0;

/// The id of the current run of typing; `None` if the current event is not typing.
pub fn run() -> Option<String> {
    // The event that is being handled, so that fields need not pass it.
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
