//! Windows within the page (`dialog`): the browser keeps the focus in them, closes them with Esc,
//! and gives the focus back.
//!
//! Called by `pages`. What must not be here: which windows, and when.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// Shows the window with this id above everything else.
pub fn show(id: &str) {
    if let Some(dialog) = find(id).filter(|dialog| !dialog.open()) {
        // Only a window that was taken out of the page could refuse this.
        let _ = dialog.show_modal();
    }
}

/// Closes the window with this id.
pub fn close(id: &str) {
    if let Some(dialog) = find(id) {
        dialog.close();
    }
}

/// Whether any window stands above the page.
pub(super) fn is_any_open() -> bool {
    let open = super::document().and_then(|page| page.query_selector("dialog[open]").ok());
    open.flatten().is_some()
}

fn find(id: &str) -> Option<HtmlDialogElement> {
    super::document()?.get_element_by_id(id)?.dyn_into().ok()
}
