//! Events after which the page may show what was true before: the user comes back to it, or prints it.
//!
//! Called by `state`, which then looks for a new day.

use super::listen::{Listener, on_document, on_window};

/// Calls `f` when the user comes back to the page, and before the page is printed. May be called twice for one
/// return.
pub fn on_resume(f: impl Fn() + Clone + 'static) -> Listener {
    let also = f.clone();
    let shown = on_document("visibilitychange", move |_| also());
    // A page that was left open in another window gets only `focus`, one from the back/forward cache only
    // `pageshow`.
    ["focus", "pageshow", "beforeprint"]
        .into_iter()
        .fold(shown, |listener, name| {
            let also = f.clone();
            listener.and(on_window(name, move |_| also()))
        })
}
