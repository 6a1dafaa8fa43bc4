//! Listening to an element as long as the part of the page lives that it belongs to.

use std::marker::PhantomData;
use std::ops::Deref;

use leptos::ev::EventDescriptor;
use leptos::reactive::owner::{Owner, on_cleanup};
use send_wrapper::SendWrapper;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, intern};
use web_sys::Event;

use super::Element;

impl Element {
    /// Calls `handler` at each event of that kind.
    pub fn on<E>(&self, event: E, mut handler: impl FnMut(E::EventType) + 'static)
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        let name = event.name();
        self.listen(
            &name,
            Box::new(move |event| handler(event.unchecked_into())),
        );
    }

    /// Calls `handler` with an event that knows which element it happened to.
    pub fn on_target<E, T: JsCast>(
        &self,
        event: E,
        mut handler: impl FnMut(Targeted<E::EventType, T>) + 'static,
    ) where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        self.on(event, move |event| {
            handler(Targeted {
                event,
                of_type: PhantomData,
            });
        });
    }

    /// The listener goes before what it knows of goes: taking a field away while it has the focus
    /// makes the browser send events.
    fn listen(&self, name: &str, mut handler: Box<dyn FnMut(Event)>) {
        let owner = Owner::current().unwrap_or_default();
        let listener = Closure::<dyn FnMut(Event)>::new(move |event| {
            owner.with(|| handler(event));
        });
        let name = intern(name).to_owned();
        let (element, function) = (self.0.clone(), listener.as_ref().unchecked_ref());
        let _ = element.add_event_listener_with_callback(&name, function);
        let kept = SendWrapper::new((element, listener, name));
        on_cleanup(move || {
            let (element, listener, name) = &*kept;
            let function = listener.as_ref().unchecked_ref();
            let _ = element.remove_event_listener_with_callback(name, function);
        });
    }
}

/// An event with the element it happened to.
pub struct Targeted<E, T> {
    event: E,
    of_type: PhantomData<T>,
}

impl<E: AsRef<Event>, T: JsCast> Targeted<E, T> {
    /// The element: of the type that the element of the listener has.
    pub fn target(&self) -> T {
        let target = self.event.as_ref().target();
        wasm_bindgen::JsValue::from(target).unchecked_into()
    }
}

impl<E, T> Deref for Targeted<E, T> {
    type Target = E;

    fn deref(&self) -> &E {
        &self.event
    }
}
