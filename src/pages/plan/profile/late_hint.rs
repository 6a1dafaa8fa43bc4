//! A hint that never interrupts: it comes when the user leaves the field, and goes once met.

use leptos::prelude::*;

/// When a hint about what was typed is shown.
#[derive(Clone, Copy)]
pub struct LateHint {
    left: RwSignal<bool>,
    text: &'static str,
    wanting: Signal<bool>,
}

impl LateHint {
    /// A hint for a field in which something is `wanting`.
    pub fn new(text: &'static str, wanting: impl Into<Signal<bool>>) -> Self {
        let wanting = wanting.into();
        Self {
            left: RwSignal::new(wanting.get_untracked()),
            text,
            wanting,
        }
    }

    /// To call when the focus enters the field: what shows stays until it is met.
    pub fn enter(self) {
        self.left.set(self.wanting.get_untracked());
    }

    /// To call when the focus leaves the field.
    pub fn leave(self) {
        self.left.set(true);
    }

    /// The hint, while there is cause for it.
    pub fn shown(self) -> Signal<Option<String>> {
        Signal::derive(move || {
            (self.left.get() && self.wanting.get()).then(|| self.text.to_owned())
        })
    }
}
