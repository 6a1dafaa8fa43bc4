//! The height of an element as a custom property, for styles of other elements that depend on it.
//!
//! Called by `pages::frame`.

use std::cell::OnceCell;

use js_sys::{Array, Function, Reflect};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{CssStyleSheet, Element, HtmlElement};

use super::own_sheet::replace;

/// Stops following the element when it is dropped.
#[must_use = "dropping it stops following the element"]
pub struct Height {
    observer: JsValue,
    _changed: Closure<dyn Fn()>,
}

/// Sets the custom property `--bar` to the height of the element with this id, now and whenever it changes.
pub fn publish(id: &'static str) -> Option<Height> {
    let element = super::document()?.get_element_by_id(id)?;
    let changed = Closure::<dyn Fn()>::new(move || set(height(id)));
    let observer = observe(&element, changed.as_js_value())?;
    Some(Height {
        observer,
        _changed: changed,
    })
}

fn observe(element: &Element, changed: &JsValue) -> Option<JsValue> {
    let window = super::window()?;
    let class = Reflect::get(&window, &"ResizeObserver".into()).ok()?;
    let observer = Reflect::construct(class.dyn_ref::<Function>()?, &Array::of1(changed)).ok()?;
    let observe = Reflect::get(&observer, &"observe".into()).ok()?;
    observe
        .dyn_ref::<Function>()?
        .call1(&observer, element)
        .ok()?;
    Some(observer)
}

fn height(id: &str) -> Option<i32> {
    let element = super::document()?.get_element_by_id(id)?;
    Some(element.dyn_into::<HtmlElement>().ok()?.offset_height())
}

thread_local! {
    static SHEET: OnceCell<CssStyleSheet> = const { OnceCell::new() };
}

fn set(height: Option<i32>) {
    let rule = height.map_or(String::new(), |height| {
        format!(":root {{ --bar: {height}px }}")
    });
    SHEET.with(|sheet| replace(sheet, &rule));
}

impl Drop for Height {
    fn drop(&mut self) {
        let disconnect = Reflect::get(&self.observer, &"disconnect".into()).ok();
        if let Some(disconnect) = disconnect.as_ref().and_then(|it| it.dyn_ref::<Function>()) {
            // Cannot fail.
            let _ = disconnect.call0(&self.observer);
        }
        set(None);
    }
}
