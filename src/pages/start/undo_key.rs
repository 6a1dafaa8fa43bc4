//! Ctrl+Z on the start page, where no draft is open that has a way back of its own.

use leptos::prelude::*;

use crate::browser::keys;
use crate::state::use_notices;

/// Undoes what the notice offers to undo. In a text field the key belongs to the letters.
pub fn undo_by_key() {
    let notices = use_notices();
    let listener = keys::on_key(move |press| {
        let is_undo = press.command && !press.shift && press.key.eq_ignore_ascii_case("z");
        let is_ours = is_undo && !press.in_text && notices.can_undo();
        if is_ours {
            notices.undo();
        }
        is_ours
    });
    let kept = StoredValue::new_local(listener);
    on_cleanup(move || kept.dispose());
}
