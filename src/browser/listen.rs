//! Event listeners that are removed when their [`Listener`] is dropped.
//!
//! Used by the other modules of `browser`, which pass plain values to their callers:
//! `location::on_hash_change`, `leave::on_leave`, `keys::on_key`,
//! `storage::on_change_elsewhere`, `drop::on_file_drop`.

use wasm_bindgen::{JsCast, closure::Closure};
use web_sys::{Event, EventTarget};

/// Removes its event listeners when it is dropped.
#[must_use = "dropping it stops listening"]
#[derive(Debug, Default)]
pub struct Listener(Vec<Attached>);

impl Listener {
    /// Combines two listeners.
    pub fn and(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// Keeps listening until the page is closed.
    pub fn forget(self) {
        std::mem::forget(self);
    }
}

pub(super) fn on_window(name: &'static str, f: impl Fn(Event) + 'static) -> Listener {
    attach(super::window().map(JsCast::unchecked_into), name, f)
}

pub(super) fn on_document(name: &'static str, f: impl Fn(Event) + 'static) -> Listener {
    attach(super::document().map(JsCast::unchecked_into), name, f)
}

pub(super) fn on_media(
    query: Option<web_sys::MediaQueryList>,
    f: impl Fn(Event) + 'static,
) -> Listener {
    attach(query.map(JsCast::unchecked_into), "change", f)
}

pub(super) fn on_element(
    element: &web_sys::Element,
    name: &'static str,
    f: impl Fn(Event) + 'static,
) -> Listener {
    attach(Some(element.clone().unchecked_into()), name, f)
}

#[derive(Debug)]
struct Attached {
    target: EventTarget,
    name: &'static str,
    closure: Closure<dyn Fn(Event)>,
}

/// `Fn`, not `FnMut`, because a listener may fire the same event again.
fn attach(
    target: Option<EventTarget>,
    name: &'static str,
    f: impl Fn(Event) + 'static,
) -> Listener {
    let Some(target) = target else {
        return Listener::default();
    };
    let closure = Closure::new(f);
    let added = target
        .add_event_listener_with_callback(name, closure.as_js_value().unchecked_ref())
        .is_ok();
    let attached = added.then_some(Attached {
        target,
        name,
        closure,
    });
    Listener(attached.into_iter().collect())
}

impl Drop for Attached {
    fn drop(&mut self) {
        let callback = self.closure.as_js_value().unchecked_ref();
        let _ = self
            .target
            .remove_event_listener_with_callback(self.name, callback);
    }
}
