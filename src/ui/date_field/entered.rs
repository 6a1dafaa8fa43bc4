//! The value of a picker while it is entered.

use leptos::prelude::*;

use super::entry::{Entry, Fault};

/// What happens to a picker.
#[derive(Clone, Copy)]
pub enum PickerEvent {
    Focused,
    Changed,
    Left,
}

/// The value of a picker and what is wrong with the present entry.
pub struct Entered<T>
where
    T: Send + Sync + 'static,
{
    value: Signal<Option<T>>,
    on_change: Callback<Option<T>>,
    read: fn(&Entry) -> Result<Option<T>, Fault>,
    /// With the value that was stored then: a later value replaces the entry.
    fault: RwSignal<Option<(Fault, Option<T>)>>,
    /// Whether the field does not have the focus, or had a message when it got it.
    left: RwSignal<bool>,
}

impl<T: Send + Sync> Clone for Entered<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T: Send + Sync> Copy for Entered<T> {}

impl<T: Copy + PartialEq + Send + Sync> Entered<T> {
    pub fn new(
        value: Signal<Option<T>>,
        on_change: Callback<Option<T>>,
        read: fn(&Entry) -> Result<Option<T>, Fault>,
    ) -> Self {
        Self {
            value,
            on_change,
            read,
            fault: RwSignal::new(None),
            left: RwSignal::new(true),
        }
    }

    /// Follows an event of the picker, which now holds `entry`.
    pub fn follow(self, event: PickerEvent, entry: &Entry) {
        let has_fault = || self.fault.with_untracked(Option::is_some);
        match event {
            PickerEvent::Focused => self.left.set(has_fault()),
            PickerEvent::Changed => self.take(entry),
            PickerEvent::Left => {
                self.left.set(true);
                // Browsers fire no event when the last part of an incomplete date is cleared.
                if has_fault() {
                    self.take(entry);
                }
            }
        }
    }

    /// Stores the entry if it can be read; otherwise the stored value stays.
    fn take(self, entry: &Entry) {
        let stored = self.value.get_untracked();
        let read = (self.read)(entry);
        self.fault.set(read.err().map(|fault| (fault, stored)));
        if let Ok(new) = read
            && new != stored
        {
            self.on_change.run(new);
        }
    }

    /// The fault to show; tracks.
    pub fn fault(self) -> Option<Fault> {
        let (fault, then) = self.fault.get()?;
        let is_present = self.value.get() == then;
        (is_present && self.left.get()).then_some(fault)
    }
}
