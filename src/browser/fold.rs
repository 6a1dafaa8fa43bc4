//! Opens and closes `<details>` elements. Called by `pages`.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::timer::on_next_frame;

/// Opens all `<details>` around the element with this id.
pub fn reveal(id: &str) {
    unfold_around(find(id));
}

/// Opens all `<details>` around an element.
pub(super) fn unfold_around(mut next: Option<Element>) {
    while let Some(element) = next {
        if element.tag_name().eq_ignore_ascii_case("details") {
            // Cannot fail for a valid attribute name.
            let _ = element.set_attribute("open", "");
        }
        next = element.parent_element();
    }
}

/// Closes the `<details>` with this id.
pub fn close(id: &str) {
    if let Some(element) = find(id) {
        // Cannot fail for a valid attribute name.
        let _ = element.remove_attribute("open");
    }
}

/// Closes the panel that the focus is in, or that covers a part of the page, and moves the focus to its
/// button. Returns whether there was one. A panel is a `<details>` with the attribute `data-panel`, which
/// is "over" if it covers the page.
pub fn close_panel() -> bool {
    const PANELS: [&str; 2] = [
        "details[data-panel][open]:focus-within",
        "details[data-panel=over][open]",
    ];
    let find = |panel| super::document()?.query_selector(panel).ok()?;
    let Some(panel) = PANELS.into_iter().find_map(find) else {
        return false;
    };
    // Neither can fail for valid names.
    let _ = panel.remove_attribute("open");
    let button = panel.query_selector("summary").ok().flatten();
    if let Some(button) = button.and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        let _ = button.focus();
    }
    true
}

/// Closes the `<details>` with this id if the focus has left it, once the focus has settled.
pub fn close_when_left(id: &str) {
    let id = id.to_owned();
    on_next_frame(move || {
        let focused = super::document().and_then(|document| document.active_element());
        let is_within = find(&id).is_some_and(|part| part.contains(focused.as_deref()));
        if !is_within {
            close(&id);
        }
    });
}

fn find(id: &str) -> Option<Element> {
    super::document()?.get_element_by_id(id)
}
