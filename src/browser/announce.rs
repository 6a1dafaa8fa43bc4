//! Announcements to screen readers.
//!
//! Called by `state` and `pages` when something changes away from the focus: a row was
//! added, a file was opened. Must not contain text.
//!
//! The app renders the live region, `<div id="announcer" aria-live="polite">`, visually
//! hidden, and never changes its content.

use super::timer;

/// The id of the live region.
pub const ANNOUNCER_ID: &str = "announcer";

/// Announces `text` when the screen reader has finished its current speech.
pub fn announce(text: &str) {
    set("");
    let text = text.to_owned();
    // Screen readers only announce changes. Without the empty state in between, a
    // repeated text would not be a change.
    timer::after(100, move || set(&text)).forget();
}

fn set(text: &str) {
    let place = super::document().and_then(|page| page.get_element_by_id(ANNOUNCER_ID));
    if let Some(place) = place {
        place.set_text_content(Some(text));
    }
}
