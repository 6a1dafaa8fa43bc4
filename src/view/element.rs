//! An element while it is built.

use leptos::reactive::owner::StoredValue;
use leptos::reactive::traits::{GetValue, SetValue};
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue, intern};

use super::node::document;
use super::region::effect;
use super::value::Source;
use super::{AnyView, IntoAttribute, IntoView, Value};

const SVG: &str = "http://www.w3.org/2000/svg";

/// An element while it is built: `view!` calls its methods in the order of the source.
pub struct Element(pub(super) web_sys::Element);

impl Element {
    /// A new element of HTML with the attributes that never change.
    #[must_use]
    pub fn html(name: &'static str, attributes: &[(&'static str, &'static str)]) -> Self {
        let made = document().create_element(intern(name));
        Self::with(made.ok(), attributes)
    }

    /// A new element of SVG with the attributes that never change.
    #[must_use]
    pub fn svg(name: &'static str, attributes: &[(&'static str, &'static str)]) -> Self {
        let made = document().create_element_ns(Some(intern(SVG)), intern(name));
        Self::with(made.ok(), attributes)
    }

    fn with(made: Option<web_sys::Element>, attributes: &[(&'static str, &'static str)]) -> Self {
        // The names of elements stand in the source: the browser refuses none of them.
        let element = made.unwrap_or_else(|| JsValue::UNDEFINED.unchecked_into());
        for (name, text) in attributes {
            let _ = element.set_attribute(intern(name), intern(text));
        }
        Self(element)
    }

    /// An attribute.
    pub fn attribute(&self, name: &'static str, value: impl IntoAttribute) {
        self.keep(value.into_source(), Kind::Attribute, name);
    }

    /// A class that is there or not.
    pub fn class(&self, name: &'static str, value: impl IntoAttribute) {
        self.keep(value.into_source(), Kind::Class, name);
    }

    /// A property: what the user may have changed since is left alone until the value changes.
    pub fn property(&self, name: &'static str, value: impl IntoAttribute) {
        self.keep(value.into_source(), Kind::Property, name);
    }

    /// Lets others reach the element.
    pub fn refer(&self, reference: ElementRef) {
        reference
            .0
            .set_value(Some(SendWrapper::new(self.0.clone())));
    }

    /// Puts something at its end.
    pub fn child(&self, child: AnyView) {
        child.insert(&self.0, None);
    }

    fn keep(&self, source: Source, kind: Kind, name: &'static str) {
        match source {
            Source::Fixed(value) => kind.write(&self.0, name, &value),
            Source::Live(mut value) => {
                let element = self.0.clone();
                let mut last = None;
                effect(Box::new(move || {
                    let value = value();
                    if last.as_ref() != Some(&value) {
                        kind.write(&element, name, &value);
                        last = Some(value);
                    }
                }));
            }
        }
    }
}

impl IntoView for Element {
    fn into_view(self) -> AnyView {
        AnyView::Node(self.0.unchecked_into())
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Attribute,
    Class,
    Property,
}

impl Kind {
    /// The browser refuses none of this: names and classes stand in the source.
    fn write(self, element: &web_sys::Element, name: &'static str, value: &Value) {
        let name = intern(name);
        match (self, value) {
            (Self::Attribute, Value::Absent) => {
                let _ = element.remove_attribute(name);
            }
            (Self::Attribute, Value::Present) => {
                let _ = element.set_attribute(name, "");
            }
            (Self::Attribute, Value::Text(text)) => {
                let _ = element.set_attribute(name, text);
            }
            (Self::Class, value) => {
                let _ = element.class_list().toggle_with_force(name, value.is_set());
            }
            (Self::Property, value) => {
                let value = match value {
                    Value::Absent => JsValue::FALSE,
                    Value::Present => JsValue::TRUE,
                    Value::Text(text) => JsValue::from_str(text),
                };
                let _ = js_sys::Reflect::set(element, &JsValue::from_str(name), &value);
            }
        }
    }
}

/// Reaches an element of the page once it is built: `node_ref=reference` in a view.
#[derive(Clone, Copy)]
pub struct ElementRef(StoredValue<Option<SendWrapper<web_sys::Element>>>);

impl ElementRef {
    /// Of an element that is built later.
    #[must_use]
    pub fn new() -> Self {
        Self(StoredValue::new(None))
    }

    /// The element, if it is built and of that kind.
    #[must_use]
    pub fn get<T: JsCast>(self) -> Option<T> {
        let element = self.0.try_get_value()??;
        element.take().dyn_into().ok()
    }
}

impl Default for ElementRef {
    fn default() -> Self {
        Self::new()
    }
}
