//! Announces the message of a field when the user leaves the field, so that it does not interrupt typing.

use leptos::prelude::*;

use crate::browser::{announce::announce, timer};

/// A handler for `blur`. It announces the message if there is one that was not announced before.
pub(super) fn told_on_leaving(
    message: Option<Signal<Option<String>>>,
) -> impl Fn() + Copy + 'static {
    let told = StoredValue::new(None);
    move || {
        let tell = move || {
            // The field may have been removed meanwhile, and its signals with it.
            let Some(now) = message.and_then(|message| message.try_get_untracked()) else {
                return;
            };
            let before = told.try_update_value(|told| std::mem::replace(told, now.clone()));
            if let (Some(before), Some(now)) = (before, now)
                && before.as_ref() != Some(&now)
            {
                announce(&now);
            }
        };
        // What decides about the message hears of the leaving by `focusout`, after `blur`.
        timer::after(0, tell).forget();
    }
}
