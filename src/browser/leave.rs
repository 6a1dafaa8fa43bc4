//! Events when the user leaves the page.
//!
//! Called by `state`, to save pending changes.

use web_sys::VisibilityState;

use super::listen::{Listener, on_document, on_window};

/// Calls `f` when the page is unloaded or hidden, which may be the last event that it
/// gets. May be called twice for one departure.
///
/// Phones fire only `visibilitychange` for certain, desktop browsers `pagehide`
/// (<https://developer.chrome.com/docs/web-platform/page-lifecycle-api>);
/// `beforeunload` would disable the back/forward cache.
pub fn on_leave(f: impl Fn() + Clone + 'static) -> Listener {
    let hide = f.clone();
    on_window("pagehide", move |_| f()).and(on_document("visibilitychange", move |_| {
        if visibility() == Some(VisibilityState::Hidden) {
            hide();
        }
    }))
}

fn visibility() -> Option<VisibilityState> {
    Some(super::document()?.visibility_state())
}
