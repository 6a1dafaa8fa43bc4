//! Incremental rendering of long lists: the first items at once, the others frame by frame.

use crate::browser::timer;
use leptos::prelude::*;

/// The number of items to render now, up to `count`: grows by `at_once` with each frame.
pub fn growing(count: usize, at_once: usize) -> RwSignal<usize> {
    let shown = RwSignal::new(at_once.min(count));
    if count > at_once {
        crate::browser::spawn(async move {
            // Leaving the page disposes the signal.
            while let Some(now) = shown.try_get_untracked().filter(|now| *now < count) {
                timer::drawn().await;
                shown.try_set((now + at_once).min(count));
            }
        });
    }
    shown
}
