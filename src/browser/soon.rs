//! Retries an action frame by frame until its element is in the page. Called by `focus`.

use std::cell::Cell;
use std::thread::LocalKey;

use web_sys::Document;

use super::timer::on_next_frame;

/// Counts the calls of one kind, so that an older call can detect that it is outdated.
pub(super) type CallCount = Cell<u32>;

/// Tries once per frame until it succeeds, a newer call of the same kind is made, or the
/// number of attempts is exceeded.
pub(super) fn soon(
    newest: &'static LocalKey<CallCount>,
    attempt: impl Fn(&Document) -> Option<()> + 'static,
) {
    const FRAMES: u8 = 10;
    let call = newest.get().wrapping_add(1);
    newest.set(call);
    retry(move || newest.get() == call, FRAMES, attempt);
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
