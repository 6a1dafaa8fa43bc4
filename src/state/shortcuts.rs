//! Whether a single key may do something, as the user wishes.
//!
//! Whoever speaks to the machine, or hits keys by mistake, can turn it off (WCAG 2.1.4).

use leptos::prelude::*;

use crate::browser::storage;

const KEY: &str = "samspil.shortcuts";
const OFF: &str = "off";

/// Whether the key that lists the shortcuts does so.
#[derive(Clone, Copy)]
pub struct Shortcuts(RwSignal<bool>);

pub(super) fn provide_shortcuts() {
    let is_off = storage::read(KEY).ok().flatten().as_deref() == Some(OFF);
    provide_context(Shortcuts(RwSignal::new(!is_off)));
}

/// The user's wish about shortcuts.
pub fn use_shortcuts() -> Shortcuts {
    expect_context()
}

impl Shortcuts {
    /// Whether a single key does something; tracks.
    pub fn single_key(self) -> bool {
        self.0.get()
    }

    /// The same where nothing is to follow.
    pub fn single_key_now(self) -> bool {
        self.0.get_untracked()
    }

    /// Turns it on or off, and remembers it on this device.
    pub fn allow_single_key(self, on: bool) {
        self.0.set(on);
        // Only a convenience: without storage the wish holds until the page is left.
        let _ = if on {
            storage::remove(KEY)
        } else {
            storage::write(KEY, OFF)
        };
    }
}
