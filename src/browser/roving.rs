//! Arrow keys between controls of which only one is a tab stop: a list, or a table of check boxes.
//!
//! Called by `ui` and `pages`. The current stop is the one with `tabindex="0"`. See
//! <https://www.w3.org/WAI/ARIA/apg/practices/keyboard-interface/>.

use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlElement, KeyboardEvent, NodeList};

/// Finds the control that a key leads to: [`in_list`] or [`in_table`]. Its arguments are the container, the control that
/// has the focus, a selector of the controls, and the event.
type Next = fn(&Element, &HtmlElement, &str, &KeyboardEvent) -> Option<HtmlElement>;

/// Handles a key press in a container: moves the focus to another of its controls, which match `controls`.
pub fn on_key(event: &KeyboardEvent, controls: &str, next: Next) {
    if event.alt_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let next = place(event, controls).and_then(|(container, from)| {
        let next = next(&container, &from, controls, event)?;
        Some((container, next))
    });
    if let Some((container, next)) = next {
        event.prevent_default();
        stop_at(&container, controls, &next);
        // Cannot fail for an element that is in the page.
        let _ = next.focus();
    }
}

/// Handles the focus of a control in a container: it becomes the tab stop.
pub fn on_focus(event: &Event, controls: &str) {
    if let Some((container, control)) = place(event, controls) {
        stop_at(&container, controls, &control);
    }
}

/// Makes the first control of the container with this id the tab stop if it has none: the row of the last
/// one may have been removed.
pub fn keep_stop(container: &str, controls: &str) {
    let container = super::document().and_then(|page| page.get_element_by_id(container));
    let Some(container) = container else { return };
    if stops(&container, controls).is_empty()
        && let Some(first) = all(&container, controls).into_iter().next()
    {
        stop_at(&container, controls, &first);
    }
}

/// The container that has the listener, and the control at which the event happened.
fn place(event: &Event, controls: &str) -> Option<(Element, HtmlElement)> {
    let container = event.current_target()?.dyn_into::<Element>().ok()?;
    let control = event.target()?.dyn_into::<HtmlElement>().ok()?;
    control
        .matches(controls)
        .ok()?
        .then_some((container, control))
}

/// Where the controls are one after the other.
pub fn in_list(
    container: &Element,
    from: &HtmlElement,
    controls: &str,
    event: &KeyboardEvent,
) -> Option<HtmlElement> {
    if event.ctrl_key() {
        return None;
    }
    let all = all(container, controls);
    let at = all.iter().position(|control| control == from)?;
    let next = match event.key().as_str() {
        "ArrowLeft" | "ArrowUp" => at.checked_sub(1)?,
        "ArrowRight" | "ArrowDown" => at + 1,
        "Home" => 0,
        "End" => all.len().checked_sub(1)?,
        _ => return None,
    };
    all.get(next).cloned()
}

/// Where the controls are in the rows of a table.
pub fn in_table(
    container: &Element,
    from: &HtmlElement,
    controls: &str,
    event: &KeyboardEvent,
) -> Option<HtmlElement> {
    let row = from.closest("tr").ok()??;
    let in_row = all(&row, controls);
    let at = in_row.iter().position(|control| control == from)?;
    let in_other = |other: Option<Element>| all(&other?, controls).get(at).cloned();
    match (event.key().as_str(), event.ctrl_key()) {
        ("ArrowLeft", false) => in_row.get(at.checked_sub(1)?).cloned(),
        ("ArrowRight", false) => in_row.get(at + 1).cloned(),
        ("ArrowUp", false) => in_other(row.previous_element_sibling()),
        ("ArrowDown", false) => in_other(row.next_element_sibling()),
        ("Home", false) => in_row.first().cloned(),
        ("End", false) => in_row.last().cloned(),
        ("Home", true) => all(container, controls).first().cloned(),
        ("End", true) => all(container, controls).last().cloned(),
        _ => None,
    }
}

/// The controls in an element, in the order of the page.
fn all(element: &Element, controls: &str) -> Vec<HtmlElement> {
    elements(element.query_selector_all(controls).ok())
}

fn stops(container: &Element, controls: &str) -> Vec<HtmlElement> {
    let stops = format!(":is({controls})[tabindex='0']");
    elements(container.query_selector_all(&stops).ok())
}

fn elements(list: Option<NodeList>) -> Vec<HtmlElement> {
    let Some(list) = list else { return Vec::new() };
    (0..list.length())
        .filter_map(|at| list.get(at)?.dyn_into().ok())
        .collect()
}

fn stop_at(container: &Element, controls: &str, control: &HtmlElement) {
    for stop in stops(container, controls) {
        stop.set_tab_index(-1);
    }
    control.set_tab_index(0);
}
