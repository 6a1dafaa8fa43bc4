//! `<For>`, compiled once.

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use leptos::control_flow;
use leptos::prelude::*;

/// The `<For>` of Leptos, which compiles its list for each type of item. Here every item is a function that
/// builds its view, so all lists are of one type.
#[component]
pub fn For<E, I, K, F, C, V>(each: E, key: F, children: C) -> impl IntoView
where
    E: Fn() -> I + Send + Sync + 'static,
    I: IntoIterator<Item: Send + 'static>,
    K: Hash,
    F: Fn(&I::Item) -> K + Send + Sync + 'static,
    C: Fn(I::Item) -> V + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let children = Arc::new(children);
    let row = move |item: I::Item| {
        let mut hasher = DefaultHasher::new();
        // As a trait object, or the whole hasher would be compiled into each list.
        let mut dynamic: &mut dyn Hasher = &mut hasher;
        key(&item).hash(&mut dynamic);
        let children = Arc::clone(&children);
        let build: Build = Box::new(move || children(item).into_any());
        (hasher.finish(), build)
    };
    list(Box::new(move || each().into_iter().map(&row).collect()))
}

/// Builds the view of one item.
type Build = Box<dyn FnOnce() -> AnyView + Send>;

fn list(rows: Box<dyn Fn() -> Vec<(u64, Build)> + Send + Sync>) -> AnyView {
    view! { <control_flow::For each=rows key=|(key, _)| *key children=|(_, build)| build()/> }
        .into_any()
}
