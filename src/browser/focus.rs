//! Focus and scroll position.
//!
//! Called by `pages` and `state` after adding, removing, opening or navigating. All
//! functions wait some frames for the element, because the code that moves the focus
//! usually also renders the element. The latest call wins, separately for focus and
//! scrolling. A call that finds no element gives up silently.

use std::cell::Cell;

use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions};
use web_sys::{ScrollLogicalPosition, Window};

use super::soon::{CallCount, soon};
use super::timer::on_next_frame;
use super::whereabouts;

/// Moves the focus to the element with this id.
pub fn focus_soon(id: &str) {
    let id = id.to_owned();
    soon(&FOCUS, move |document| {
        take_focus(&document.get_element_by_id(&id)?)
    });
}

/// Moves the focus to the page's heading (the `h1` in `main`), after navigation.
pub fn focus_heading() {
    soon(&FOCUS, |document| take_focus(&find(document, "main h1")?));
}

/// Moves the focus to the first field, button or link in the element that matches
/// `selector`, or to the element itself if there is none.
pub fn focus_within(selector: &str) {
    let selector = selector.to_owned();
    soon(&FOCUS, move |document| {
        focus_first_in(&find(document, &selector)?)
    });
}

/// Moves the focus back to the place that [`here`] returned, and opens collapsed elements around it. In
/// a group of radio buttons the chosen one gets the focus. If the place no longer exists and the focus
/// was lost, it moves to the page's heading.
pub fn focus_back(place: &str) {
    /// The number of frames to wait for the place.
    const PATIENCE: u8 = 4;
    let place = place.to_owned();
    let tries = Cell::new(0_u8);
    soon(&FOCUS, move |document| {
        tries.set(tries.get().saturating_add(1));
        if let Some(control) = whereabouts::find_again(document, &place) {
            super::fold::unfold_around(Some(control.clone()));
            if let Some(done) = take_focus(&control).or_else(|| focus_first_in(&control)) {
                return Some(done);
            }
        }
        let active = document.active_element();
        let is_lost = active.is_none_or(|active| active.tag_name().eq_ignore_ascii_case("body"));
        if is_lost && tries.get() > PATIENCE {
            return take_focus(&find(document, "main h1")?);
        }
        None
    });
}

/// The place of the control of the current event, or of the focused element, for [`focus_back`] after a
/// change of the page. Not every browser focuses clicked elements.
pub fn here() -> String {
    let used = whereabouts::used();
    let active = || super::document().and_then(|document| document.active_element());
    let control = used.or_else(active);
    control
        .and_then(|control| whereabouts::of(&control))
        .unwrap_or_default()
}

/// Scrolls the element with this id to the top, smoothly unless the user prefers reduced
/// motion. Can be combined with a call that moves the focus.
pub fn scroll_into_view(id: &str) {
    let id = id.to_owned();
    soon(&SCROLL, move |document| {
        let element = document.get_element_by_id(&id)?;
        // Focusing scrolls too, and would interrupt this.
        on_next_frame(move || scroll_to_top(&element, behavior()));
        Some(())
    });
}

/// Like [`scroll_into_view`], but immediate, and only if the top of the element is out of
/// view: for an element that moved because something above it closed.
pub fn keep_in_view(id: &str) {
    let id = id.to_owned();
    soon(&SCROLL, move |document| {
        let element = document.get_element_by_id(&id)?;
        let top = element.get_bounding_client_rect().top();
        let height = super::window()?.inner_height().ok()?.as_f64()?;
        if !(0.0..height).contains(&top) {
            scroll_to_top(&element, ScrollBehavior::Instant);
        }
        Some(())
    });
}

/// Scrolls the focused element into full view when something covers the page, by the smallest distance.
/// `scroll-padding` in the styles says how much is covered.
pub fn keep_focus_in_sight() {
    soon(&SIGHT, |document| {
        let active = document.active_element()?;
        let in_page = active.closest("main").ok()?.is_some();
        if in_page {
            on_next_frame(move || {
                let options = ScrollIntoViewOptions::new();
                options.set_behavior(ScrollBehavior::Instant);
                options.set_block(ScrollLogicalPosition::Nearest);
                active.scroll_into_view_with_scroll_into_view_options(&options);
            });
        }
        Some(())
    });
}

fn scroll_to_top(element: &Element, behavior: ScrollBehavior) {
    let options = ScrollIntoViewOptions::new();
    options.set_behavior(behavior);
    options.set_block(ScrollLogicalPosition::Start);
    element.scroll_into_view_with_scroll_into_view_options(&options);
}

thread_local! {
    static FOCUS: CallCount = const { CallCount::new(0) };
    static SCROLL: CallCount = const { CallCount::new(0) };
    static SIGHT: CallCount = const { CallCount::new(0) };
}

fn take_focus(element: &Element) -> Option<()> {
    let element = element.dyn_ref::<HtmlElement>()?;
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        element.set_tab_index(-1);
    }
    element.focus().ok()?;
    // Hidden and disabled elements refuse silently.
    let active = super::document()?.active_element()?;
    (&active == element.as_ref()).then_some(())
}

fn focus_first_in(outer: &Element) -> Option<()> {
    const TAKES_FOCUS: &str = "input:not([type=hidden], :disabled), textarea:not(:disabled), \
        select:not(:disabled), button:not(:disabled), a[href], summary, [tabindex]";
    let inner = outer.query_selector(TAKES_FOCUS).ok().flatten();
    take_focus(inner.as_ref().unwrap_or(outer))
}

fn find(document: &Document, selector: &str) -> Option<Element> {
    document.query_selector(selector).ok().flatten()
}

fn behavior() -> ScrollBehavior {
    let asks = |window: Window| window.match_media("(prefers-reduced-motion: reduce)").ok();
    let less_motion = super::window().and_then(asks).flatten();
    if less_motion.is_some_and(|query| query.matches()) {
        ScrollBehavior::Instant
    } else {
        ScrollBehavior::Smooth
    }
}
