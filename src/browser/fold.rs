//! Opens and closes `<details>` elements. Called by `pages`.

use web_sys::Element;

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
