//! Newer versions of the app: hearing of one, and letting it take over.
//!
//! Called by `state`. `offline/page.js` registers the service worker and is the other end of these
//! events: a script of its own is smaller than the same in here. What must not be here: what is
//! said of it, and what has to be saved before.

use web_sys::Event;

use super::listen::{Listener, on_window};

/// Calls `f` when a newer version is whole on this device and waits; soon if it does already.
pub fn on_newer(f: impl Fn() + Clone + 'static) -> Listener {
    let root = super::document().and_then(|document| document.document_element());
    if root.is_some_and(|root| root.has_attribute("data-newer")) {
        f();
    }
    on_window("samspil-newer", move |_| f())
}

/// Lets the newer version take over: every tab is loaded anew.
pub fn take_newer() {
    if let (Some(window), Ok(event)) = (super::window(), Event::new("samspil-take")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Another tab has let a newer version take over; `may_leave` says whether this one may be loaded
/// anew now.
pub fn on_taken(may_leave: impl Fn() -> bool + 'static) -> Listener {
    on_window("samspil-leave", move |event| {
        if !may_leave() {
            event.prevent_default();
        }
    })
}
