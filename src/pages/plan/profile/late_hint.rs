//! A hint that does not interrupt typing: it appears on blur, and disappears once it is resolved.

use leptos::prelude::*;

/// Decides when a hint about the typed value is shown.
#[derive(Clone, Copy)]
pub struct LateHint {
    left: RwSignal<bool>,
    text: &'static str,
    wanting: Signal<bool>,
}

impl LateHint {
    /// A hint for a field, shown while `wanting` is true.
    pub fn new(text: &'static str, wanting: impl Into<Signal<bool>>) -> Self {
        let wanting = wanting.into();
        Self {
            left: RwSignal::new(wanting.get_untracked()),
            text,
            wanting,
        }
    }

    /// Must be called on focus: a visible hint stays until it is resolved.
    pub fn enter(self) {
        self.left.set(self.wanting.get_untracked());
    }

    /// Must be called on blur.
    pub fn leave(self) {
        self.left.set(true);
    }

    /// The hint, if it is to be shown.
    pub fn shown(self) -> Signal<Option<String>> {
        Signal::derive(move || {
            (self.left.get() && self.wanting.get()).then(|| self.text.to_owned())
        })
    }
}
