//! Folded parts (`details`) that the app opens and closes.
//!
//! Called by `pages`. What must not be here: which parts, and when.

use web_sys::Element;

use super::timer::on_next_frame;

/// Unfolds whatever folded parts the element with this id lies in.
pub fn reveal(id: &str) {
    unfold_around(find(id));
}

/// Unfolds whatever folded parts an element lies in.
pub(super) fn unfold_around(mut next: Option<Element>) {
    while let Some(element) = next {
        if element.tag_name().eq_ignore_ascii_case("details") {
            // Only a foreign document could refuse this.
            let _ = element.set_attribute("open", "");
        }
        next = element.parent_element();
    }
}

/// Folds the part with this id.
pub fn close(id: &str) {
    if let Some(element) = find(id) {
        // Only a foreign document could refuse this.
        let _ = element.remove_attribute("open");
    }
}

/// Folds the part with this id unless the focus is still in it, once the focus has settled.
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
