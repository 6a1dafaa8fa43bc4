//! A long row of things that takes longer to build than anybody should wait for: the first are there at
//! once, the others follow frame by frame.

use crate::browser::timer;
use leptos::prelude::*;

/// How many of `count` things are to be there by now: `at_once` more with each frame.
pub fn growing(count: usize, at_once: usize) -> RwSignal<usize> {
    let shown = RwSignal::new(at_once.min(count));
    if count > at_once {
        crate::browser::spawn(async move {
            // Whoever has left the page has taken the signal along.
            while let Some(now) = shown.try_get_untracked().filter(|now| *now < count) {
                timer::drawn().await;
                shown.try_set((now + at_once).min(count));
            }
        });
    }
    shown
}
