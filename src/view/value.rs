//! What an attribute, a class or a property can be: a value, or a function that says it.

use std::borrow::Cow;

use leptos::reactive::computed::Memo;
use leptos::reactive::signal::{ReadSignal, RwSignal};
use leptos::reactive::traits::Get;
use leptos::reactive::wrappers::read::{MaybeProp, Signal};

/// The value of an attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Value {
    /// The attribute is not there.
    #[default]
    Absent,
    /// It is there without a value.
    Present,
    Text(Cow<'static, str>),
}

impl Value {
    /// Whether a class or a check mark is set.
    #[must_use]
    pub fn is_set(&self) -> bool {
        *self != Self::Absent
    }
}

/// What can be the value of an attribute.
pub trait IntoValue {
    fn into_value(self) -> Value;
}

impl IntoValue for &'static str {
    fn into_value(self) -> Value {
        Value::Text(self.into())
    }
}

impl IntoValue for String {
    fn into_value(self) -> Value {
        Value::Text(self.into())
    }
}

impl IntoValue for bool {
    fn into_value(self) -> Value {
        if self { Value::Present } else { Value::Absent }
    }
}

impl<T: IntoValue> IntoValue for Option<T> {
    fn into_value(self) -> Value {
        self.map_or(Value::Absent, T::into_value)
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl IntoValue for $number {
            fn into_value(self) -> Value {
                Value::Text(self.to_string().into())
            }
        }
    )*};
}

numbers!(u8, u32, i32, usize);

impl IntoValue for f64 {
    /// Written by the browser: how Rust does it takes 10 kB of machine code.
    fn into_value(self) -> Value {
        let text = js_sys::Number::from(self).to_string_with_radix(10);
        Value::Text(text.map(String::from).unwrap_or_default().into())
    }
}

/// A value that stays, or one that is asked for again whenever what it read has changed.
pub enum Source {
    Fixed(Value),
    Live(Box<dyn FnMut() -> Value>),
}

/// What an attribute, a class or a property can be given.
pub trait IntoAttribute {
    fn into_source(self) -> Source;
}

macro_rules! fixed {
    ($($fixed:ty),*) => {$(
        impl IntoAttribute for $fixed {
            fn into_source(self) -> Source {
                Source::Fixed(self.into_value())
            }
        }
    )*};
}

fixed!(&'static str, String, bool, u8, u32, i32, usize, f64);

impl<T: IntoValue> IntoAttribute for Option<T> {
    fn into_source(self) -> Source {
        Source::Fixed(self.into_value())
    }
}

impl<F, T> IntoAttribute for F
where
    F: FnMut() -> T + 'static,
    T: IntoValue,
{
    fn into_source(mut self) -> Source {
        Source::Live(Box::new(move || self().into_value()))
    }
}

macro_rules! signals {
    ($($signal:ident),*) => {$(
        impl<T: IntoValue + Clone + Send + Sync + 'static> IntoAttribute for $signal<T> {
            fn into_source(self) -> Source {
                Source::Live(Box::new(move || self.get().into_value()))
            }
        }
    )*};
}

signals!(Signal, Memo, RwSignal, ReadSignal, MaybeProp);
