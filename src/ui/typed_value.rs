//! What the user types stays in its field as the browser has it.
//!
//! Writing a typed text back would move the caret: away from the next digit of a date, and to the end of
//! a text that holds half a character. Some keyboards send an emoji as two `input` events, and a string
//! in Rust cannot hold a half.

use leptos::prelude::*;

/// The value of a field. Only changes from elsewhere (undo, import, another tab) are written into it.
#[derive(Clone, Copy)]
pub struct TypedValue {
    value: Signal<String>,
    /// The text that the user typed; `None` after a change from elsewhere.
    typed: StoredValue<Option<String>>,
    /// The number of changes from elsewhere.
    writes: Memo<u32>,
}

impl TypedValue {
    pub fn new(value: Signal<String>) -> Self {
        let typed = StoredValue::new(None::<String>);
        let writes = Memo::new(move |last: Option<&u32>| {
            let is_typed =
                value.with(|text| typed.with_value(|typed| typed.as_ref() == Some(text)));
            match last {
                Some(last) if is_typed => *last,
                last => {
                    typed.set_value(None);
                    last.map_or(0, |last| last.wrapping_add(1))
                }
            }
        });
        Self {
            value,
            typed,
            writes,
        }
    }

    /// The text to write into the field, for `prop:value`; tracks changes from elsewhere.
    pub fn to_write(self) -> String {
        // Read, not only tracked: a memo that is never read does not follow the value.
        self.writes.get();
        self.value.get_untracked()
    }

    /// Must be called on `input`, before the value is set.
    pub fn hear(self, text: &str) {
        self.typed.set_value(Some(text.to_owned()));
    }

    /// Takes the text of the field on `input`.
    pub fn take(self, text: String, on_input: Callback<String>) {
        self.hear(&text);
        on_input.run(text);
    }

    /// Takes the text of the field on `change`, if it is new.
    pub fn take_change(self, text: String, on_input: Callback<String>) {
        if self.hears_change(&text) {
            on_input.run(text);
        }
    }

    /// Must be called on `change`. Returns whether the text is new: programs that fill in forms,
    /// dictation and assistive tools may set a field without an `input` event.
    pub fn hears_change(self, text: &str) -> bool {
        // The browser fires it for a removed field too, whose signals no longer exist.
        let is_heard = self
            .typed
            .try_with_value(|typed| typed.as_deref() == Some(text));
        let is_shown = self.value.try_with_untracked(|value| value == text);
        let is_new = is_heard == Some(false) && is_shown == Some(false);
        if is_new {
            self.hear(text);
        }
        is_new
    }
}
