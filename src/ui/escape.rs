//! Escape closes the menu, the panel or the form that the focus is in.

use leptos::ev::KeyboardEvent;

/// Calls `close` if the key is Escape. Nothing else on the page reacts to that key press then. While an
/// input method is composing, Escape belongs to it.
pub fn on_escape(event: &KeyboardEvent, close: impl FnOnce()) {
    if event.key() == "Escape" && !event.is_composing() {
        event.stop_propagation();
        event.prevent_default();
        close();
    }
}
