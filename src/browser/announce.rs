//! Saying something to those who listen to the page instead of looking at it.
//!
//! Called by `state` and `pages` when something happens away from the focus: a row
//! was added, a file was opened. What must not be here: the words.
//!
//! The app's shell renders the place: `<div id="announcer" aria-live="polite">`,
//! visually hidden, and never touches its content.

use super::timer;

/// The id of the live region.
pub const ANNOUNCER_ID: &str = "announcer";

/// Reads `text` aloud when the screen reader is done with what it is saying.
pub fn announce(text: &str) {
    set("");
    let text = text.to_owned();
    // Screen readers tell only of changes: without the pause in between, the same
    // text a second time would be no change.
    timer::after(100, move || set(&text)).forget();
}

fn set(text: &str) {
    let place = super::document().and_then(|page| page.get_element_by_id(ANNOUNCER_ID));
    if let Some(place) = place {
        place.set_text_content(Some(text));
    }
}
