//! Ctrl+Z on the start page, where no draft with an undo history is open.

use leptos::prelude::*;

use crate::browser::keys;
use crate::state::use_notices;

/// Runs the undo of the current notice. In a text field the key undoes typing instead.
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
