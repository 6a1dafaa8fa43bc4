//! Helpers of the tests: elements in the page, waiting, recorded calls.

use std::cell::RefCell;
use std::rc::Rc;

use js_sys::Promise;
use wasm_bindgen::prelude::wasm_bindgen;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, Event, EventTarget, HtmlElement, Window};

pub fn window() -> Window {
    web_sys::window().unwrap()
}

pub fn document() -> Document {
    window().document().unwrap()
}

pub fn body() -> HtmlElement {
    document().body().unwrap()
}

/// Waits for frames, short timers and events.
pub async fn settle() {
    sleep(250).await;
}

pub async fn sleep(milliseconds: i32) {
    let promise = Promise::new(&mut |resolve, _| {
        window()
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
            .unwrap();
    });
    JsFuture::from(promise).await.unwrap();
}

/// An element in the page, removed when the test ends.
pub struct Prop(Element);

impl Prop {
    pub fn new(html: &str) -> Self {
        let place = document().create_element("div").unwrap();
        place.set_inner_html(html);
        body().append_child(&place).unwrap();
        Self(place)
    }

    pub fn find<T: JsCast>(&self, selector: &str) -> T {
        let found = self.0.query_selector(selector).unwrap().unwrap();
        found.dyn_into().unwrap()
    }
}

impl Drop for Prop {
    fn drop(&mut self) {
        self.0.remove();
    }
}

/// The arguments of the calls of a callback, in order.
pub struct Calls<T>(Rc<RefCell<Vec<T>>>);

impl<T> Clone for Calls<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T: 'static> Calls<T> {
    pub fn new() -> Self {
        Self(Rc::default())
    }

    /// A callback that records its calls here.
    pub fn recorder(&self) -> impl Fn(T) + Clone + use<T> {
        let calls = self.clone();
        move |call| calls.0.borrow_mut().push(call)
    }

    pub fn take(&self) -> Vec<T> {
        self.0.take()
    }

    /// Waits for a call that is certain to happen, and returns the calls so far.
    pub async fn come(&self) -> Vec<T> {
        for _ in 0..40 {
            settle().await;
            if !self.0.borrow().is_empty() {
                break;
            }
        }
        self.take()
    }
}

/// Fires a plain event; returns whether the default action was not prevented.
pub fn fire(target: &EventTarget, name: &str) -> bool {
    target.dispatch_event(&Event::new(name).unwrap()).unwrap()
}

#[wasm_bindgen(inline_js = r#"
export function js(code, argument) { return new Function('it', code)(argument); }
"#)]
extern "C" {
    /// Runs JavaScript with the argument `it`, for what no user can do.
    pub fn js(code: &str, argument: &JsValue) -> JsValue;
}
