//! Newer versions of the app: notification and activation.
//!
//! Called by `state`. `offline/page.js` registers the service worker and is the counterpart of these
//! events; a separate script is smaller than the same code in Rust.

use web_sys::Event;

use super::listen::{Listener, on_window};

/// Calls `f` when a newer version is installed and waiting; soon, if it is already.
pub fn on_newer(f: impl Fn() + Clone + 'static) -> Listener {
    let root = super::document().and_then(|document| document.document_element());
    if root.is_some_and(|root| root.has_attribute("data-newer")) {
        f();
    }
    on_window("samspil-newer", move |_| f())
}

/// Activates the newer version, which reloads every tab.
pub fn take_newer() {
    if let (Some(window), Ok(event)) = (super::window(), Event::new("samspil-take")) {
        let _ = window.dispatch_event(&event);
    }
}

/// Handles the activation of a newer version by another tab; `may_leave` decides whether this tab may
/// be reloaded now.
pub fn on_taken(may_leave: impl Fn() -> bool + 'static) -> Listener {
    on_window("samspil-leave", move |event| {
        if !may_leave() {
            event.prevent_default();
        }
    })
}
