//! What can stand in the page: views, texts, numbers, lists of them, and what says them.

use std::borrow::Cow;

use leptos::reactive::computed::Memo;
use leptos::reactive::signal::{ReadSignal, RwSignal};
use leptos::reactive::traits::Get;
use leptos::reactive::wrappers::read::Signal;

use super::AnyView;
use super::region::region;

/// What can stand in the page.
pub trait IntoView: Sized {
    fn into_view(self) -> AnyView;

    /// The same, under the name that it has in Leptos.
    fn into_any(self) -> AnyView {
        self.into_view()
    }
}

impl IntoView for () {
    fn into_view(self) -> AnyView {
        AnyView::Nothing
    }
}

impl IntoView for &'static str {
    fn into_view(self) -> AnyView {
        AnyView::Text(self.into())
    }
}

impl IntoView for String {
    fn into_view(self) -> AnyView {
        AnyView::Text(self.into())
    }
}

impl IntoView for Cow<'static, str> {
    fn into_view(self) -> AnyView {
        AnyView::Text(self)
    }
}

impl<T: IntoView> IntoView for Option<T> {
    fn into_view(self) -> AnyView {
        self.map_or(AnyView::Nothing, T::into_view)
    }
}

impl<T: IntoView> IntoView for Vec<T> {
    fn into_view(self) -> AnyView {
        self.collect_view()
    }
}

impl<A: IntoView, B: IntoView> IntoView for (A, B) {
    fn into_view(self) -> AnyView {
        AnyView::Many(vec![self.0.into_view(), self.1.into_view()])
    }
}

macro_rules! numbers {
    ($($number:ty),*) => {$(
        impl IntoView for $number {
            fn into_view(self) -> AnyView {
                AnyView::Text(self.to_string().into())
            }
        }
    )*};
}

numbers!(u8, u32, i32, usize);

impl<F, T> IntoView for F
where
    F: FnMut() -> T + 'static,
    T: IntoView,
{
    fn into_view(mut self) -> AnyView {
        region(Box::new(move || self().into_view()))
    }
}

macro_rules! signals {
    ($($signal:ident),*) => {$(
        impl<T: IntoView + Clone + Send + Sync + 'static> IntoView for $signal<T> {
            fn into_view(self) -> AnyView {
                region(Box::new(move || self.get().into_view()))
            }
        }
    )*};
}

signals!(Signal, Memo, RwSignal, ReadSignal);

/// The views of what can be gone through, one after the other.
pub trait CollectView {
    fn collect_view(self) -> AnyView;
}

impl<I> CollectView for I
where
    I: IntoIterator,
    I::Item: IntoView,
{
    fn collect_view(self) -> AnyView {
        AnyView::Many(self.into_iter().map(IntoView::into_view).collect())
    }
}
