//! The user's setting for single-key shortcuts.
//!
//! Users of speech input, or with a tremor, can turn them off (WCAG 2.1.4).

use leptos::prelude::*;

use crate::browser::storage;

const KEY: &str = "samspil.shortcuts";
const OFF: &str = "off";

/// Whether the key that lists the shortcuts is active.
#[derive(Clone, Copy)]
pub struct Shortcuts(RwSignal<bool>);

pub(super) fn provide_shortcuts() {
    let is_off = storage::read(KEY).ok().flatten().as_deref() == Some(OFF);
    provide_context(Shortcuts(RwSignal::new(!is_off)));
}

/// The setting for shortcuts.
pub fn use_shortcuts() -> Shortcuts {
    expect_context()
}

impl Shortcuts {
    /// Whether single-key shortcuts are on; tracks.
    pub fn single_key(self) -> bool {
        self.0.get()
    }

    /// Whether single-key shortcuts are on; does not track.
    pub fn single_key_now(self) -> bool {
        self.0.get_untracked()
    }

    /// Turns them on or off, and stores that on this device.
    pub fn allow_single_key(self, on: bool) {
        self.0.set(on);
        // If it can't be stored, the setting holds until the page is left.
        let _ = if on {
            storage::remove(KEY)
        } else {
            storage::write(KEY, OFF)
        };
    }
}
