//! The rail of places beside a draft's pages; on narrow screens a menu above them.

use leptos::prelude::*;

use crate::state::{Route, use_router, use_words};
use crate::ui::{Icon, IconName};

/// The rail: what the draft is called, and its places.
#[component]
pub fn RailFrame(
    /// What the rail is, for those who hear it.
    #[prop(into)]
    label: String,
    /// The place in which the user is.
    #[prop(into)]
    here: Signal<String>,
    #[prop(into)] title: Signal<String>,
    /// Whose draft it is.
    #[prop(into)]
    who: Signal<String>,
    children: Children,
) -> impl IntoView {
    let words = use_words();
    let open = RwSignal::new(false);
    // Whoever chooses a place has done with the menu.
    let close = move |_| open.set(false);
    view! {
        <nav class="rail" aria-label=label class:rail--open=open>
            <button type="button" class="rail__toggle" aria-controls="rail-places"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)>
                <span class="rail__here">{here}</span>
                <span class="rail__menu">{words.app.menu} <Icon name=IconName::Down/></span>
            </button>
            <div id="rail-places" class="rail__places" on:click=close>
                <p class="rail__title">{title}</p>
                <p class="rail__parties">{who}</p>
                {children()}
            </div>
        </nav>
    }
}

/// One place in the rail.
#[component]
pub fn RailLink(
    target: Route,
    #[prop(into)] name: String,
    /// A number or picture before the name.
    #[prop(optional)]
    mark: Option<AnyView>,
    #[prop(optional, into)] count: Option<Signal<String>>,
) -> impl IntoView {
    let page = use_router().page();
    let href = target.href();
    let current = move || page.with(|page| *page == target).then_some("page");
    view! {
        <li>
            <a class="rail__link" href=href aria-current=current>
                {mark}
                <span class="rail__name">{name}</span>
                {count.map(|count| view! { <span class="rail__count">{count}</span> })}
            </a>
        </li>
    }
}
