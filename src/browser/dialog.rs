//! Modal dialogs (`<dialog>`): the browser traps the focus, closes them on Esc, and restores the focus.
//!
//! Called by `pages`.

use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

/// Opens the dialog with this id as a modal.
pub fn show(id: &str) {
    if let Some(dialog) = find(id).filter(|dialog| !dialog.open()) {
        // Fails only if the dialog is not in the document.
        let _ = dialog.show_modal();
    }
}

/// Closes the dialog with this id.
pub fn close(id: &str) {
    if let Some(dialog) = find(id) {
        dialog.close();
    }
}

/// Whether any dialog is open.
pub(super) fn is_any_open() -> bool {
    let open = super::document().and_then(|page| page.query_selector("dialog[open]").ok());
    open.flatten().is_some()
}

fn find(id: &str) -> Option<HtmlDialogElement> {
    super::document()?.get_element_by_id(id)?.dyn_into().ok()
}
