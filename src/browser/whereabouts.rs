//! The place of a control in the page, as a text that still finds it after the page was rebuilt.
//!
//! Called by `focus`. A control is identified by its index among the controls of the nearest ancestor
//! with a stable id. Generated ids change each time a field is rendered.

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, Event, Node, NodeList};

use super::css_string::css_string;

const CONTROLS: &str = "input:not([type=hidden]), textarea, select, button, a[href], summary";

/// The control of the event that is being handled.
pub(super) fn used() -> Option<Element> {
    let event: Event = super::window()?.event().dyn_into().ok()?;
    let target: Element = event.target()?.dyn_into().ok()?;
    target.closest(CONTROLS).ok()?
}

/// The place of a control.
pub(super) fn of(control: &Element) -> Option<String> {
    let part = part_of(control)?;
    let at = number(control, &part.query_selector_all(CONTROLS).ok()?);
    let selector = selector_of(&part)?;
    Some(match at {
        Some(at) => format!("{selector} {at}"),
        None => selector,
    })
}

/// The control at a place, or the element around it if the control is gone.
pub(super) fn find_again(document: &Document, place: &str) -> Option<Element> {
    let (selector, at) = match place.rsplit_once(' ') {
        Some((selector, at)) if at.parse::<u32>().is_ok() => (selector, at.parse().ok()),
        _ => (place, None),
    };
    let part = document.query_selector(selector).ok().flatten()?;
    let Some(at) = at else { return Some(part) };
    let controls = part.query_selector_all(CONTROLS).ok()?;
    let control = controls.item(at).and_then(element);
    Some(control.map_or(part, chosen))
}

/// The nearest ancestor with a stable identity: a table cell, or an element with a stable id.
fn part_of(control: &Element) -> Option<Element> {
    if let Some(cell) = control.closest("[data-column]").ok()? {
        return Some(cell);
    }
    let mut next = Some(control.clone());
    while let Some(element) = next {
        if !element.id().is_empty() && !is_passing(&element.id()) {
            return Some(element);
        }
        next = element.parent_element();
    }
    None
}

/// Whether an id is generated each time an element is rendered (`field-12`).
fn is_passing(id: &str) -> bool {
    let number = id.rsplit_once('-').map_or("", |(_, number)| number);
    !number.is_empty() && number.len() < 8 && number.bytes().all(|digit| digit.is_ascii_digit())
}

fn selector_of(part: &Element) -> Option<String> {
    let named = part.closest("[id]").ok()??;
    let id = css_string(&named.id());
    Some(match part.get_attribute("data-column") {
        Some(column) => format!("[id={id}] [data-column={}]", css_string(&column)),
        None => format!("[id={id}]"),
    })
}

fn number(control: &Element, controls: &NodeList) -> Option<u32> {
    (0..controls.length()).find(|at| controls.item(*at).and_then(element).as_ref() == Some(control))
}

/// The chosen one of a group of radio buttons, which have a single tab stop.
fn chosen(control: Element) -> Element {
    let chosen = || {
        let is_radio = control.get_attribute("type").as_deref() == Some("radio");
        let name = css_string(&control.get_attribute("name").filter(|_| is_radio)?);
        let group = control.closest("fieldset, [role=radiogroup]").ok()??;
        let selector = format!("input[type=radio][name={name}]:checked");
        group.query_selector(&selector).ok()?
    };
    chosen().unwrap_or(control)
}

fn element(node: Node) -> Option<Element> {
    node.dyn_into().ok()
}
