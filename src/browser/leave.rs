//! When the user turns away from the page, and when they come back.
//!
//! Called by `state`, to save what is not yet saved. What must not be here: what to save.

use web_sys::VisibilityState;

use super::listen::{Listener, on_document, on_window};

/// Calls `f` when the page is about to be left or hidden, which may be the last
/// thing it lives to see. May be called twice for one leaving.
///
/// Hiding is the last sign that phones give, and `pagehide` the last of desktop
/// browsers (<https://developer.chrome.com/docs/web-platform/page-lifecycle-api>);
/// `beforeunload` would only slow down the way back.
pub fn on_leave(f: impl Fn() + Clone + 'static) -> Listener {
    let hide = f.clone();
    on_window("pagehide", move |_| f()).and(on_document("visibilitychange", move |_| {
        if visibility() == Some(VisibilityState::Hidden) {
            hide();
        }
    }))
}

/// Calls `f` when the page is looked at again.
pub fn on_return(f: impl Fn() + 'static) -> Listener {
    on_document("visibilitychange", move |_| {
        if visibility() == Some(VisibilityState::Visible) {
            f();
        }
    })
}

fn visibility() -> Option<VisibilityState> {
    Some(super::document()?.visibility_state())
}
