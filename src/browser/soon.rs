//! Trying again, frame by frame, until what is waited for is on the page.
//!
//! Called by `focus`. What must not be here: what is tried.

use std::cell::Cell;
use std::thread::LocalKey;

use web_sys::Document;

use super::timer::on_next_frame;

/// Counts the calls of one kind, so that an older one can see that it is outdated.
pub(super) type Turn = Cell<u32>;

/// Tries once in each of the next frames, until it works, a newer call of the same
/// kind comes, or it has been tried long enough.
pub(super) fn soon(
    newest: &'static LocalKey<Turn>,
    attempt: impl Fn(&Document) -> Option<()> + 'static,
) {
    const FRAMES: u8 = 10;
    let turn = newest.get().wrapping_add(1);
    newest.set(turn);
    retry(move || newest.get() == turn, FRAMES, attempt);
}

fn retry(
    is_newest: impl Fn() -> bool + 'static,
    frames: u8,
    attempt: impl Fn(&Document) -> Option<()> + 'static,
) {
    on_next_frame(move || {
        if frames == 0 || !is_newest() {
            return;
        }
        let done = super::document().and_then(|document| attempt(&document));
        if done.is_none() {
            retry(is_newest, frames - 1, attempt);
        }
    });
}
