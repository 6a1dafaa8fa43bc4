//! What components are made of, and the parts that every page has.

use any_spawner::Executor;
use leptos::reactive::computed::ArcMemo;
use leptos::reactive::graph::untrack;
use leptos::reactive::owner::Owner;
use leptos::reactive::traits::Get;

use super::region::region;
use super::{AnyView, IntoView};

/// What stands between the tags of a component.
pub type Children = Box<dyn FnOnce() -> AnyView>;

/// The props of a component.
pub trait Props {
    type Builder;

    /// Takes the props one by one.
    fn builder() -> Self::Builder;
}

/// The builder of the props that a component takes, by the component alone.
pub fn props_of<P: Props>(_component: &impl Fn(P) -> AnyView) -> P::Builder {
    P::builder()
}

/// Builds something without reading its signals on behalf of who builds.
pub fn untracked(build: impl FnOnce() -> AnyView) -> AnyView {
    untrack(build)
}

/// Something that is there while a condition holds.
pub fn show<T: IntoView>(
    when: impl Fn() -> bool + Send + Sync + 'static,
    children: impl Fn() -> T + 'static,
) -> AnyView {
    show_or(when, children, || AnyView::Nothing)
}

/// Something that is there while a condition holds, and something else while it does not.
pub fn show_or<T: IntoView, U: IntoView>(
    when: impl Fn() -> bool + Send + Sync + 'static,
    children: impl Fn() -> T + 'static,
    fallback: impl Fn() -> U + 'static,
) -> AnyView {
    either(
        ArcMemo::new(move |_| when()),
        Box::new(move |holds| {
            if holds {
                children().into_view()
            } else {
                fallback().into_view()
            }
        }),
    )
}

fn either(holds: ArcMemo<bool>, content: Box<dyn Fn(bool) -> AnyView>) -> AnyView {
    region(Box::new(move || {
        let holds = holds.get();
        untracked(|| content(holds))
    }))
}

/// Puts the app at the end of the page, for as long as the page is there.
pub fn mount(app: impl FnOnce() -> AnyView) {
    // An error says that it is set already, which is as good.
    let _ = Executor::init_wasm_bindgen();
    let owner = Owner::new();
    let view = owner.with(app);
    if let Some(body) = super::node::document().body() {
        view.insert(&body, None);
    }
    std::mem::forget(owner);
}
