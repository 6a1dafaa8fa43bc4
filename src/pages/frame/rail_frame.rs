//! The navigation of a draft's pages: a rail next to them, or a menu above them on narrow screens.

use leptos::prelude::*;

use crate::browser::focus::focus_soon;
use crate::state::{Route, use_router, use_words};
use crate::ui::{Icon, IconName, on_escape, use_written_in};

/// The id of the button of the menu.
const TOGGLE: &str = "rail-toggle";

/// The rail: the name of the draft, and links to its pages.
#[component]
pub fn RailFrame(
    /// The accessible name of the rail.
    #[prop(into)]
    label: String,
    /// The name of the current page.
    #[prop(into)]
    here: Signal<String>,
    #[prop(into)] title: Signal<String>,
    /// The parties of the draft.
    #[prop(into)]
    who: Signal<String>,
    children: Children,
) -> impl IntoView {
    let words = use_words();
    let open = RwSignal::new(false);
    // Choosing a page closes the menu.
    let close = move |_| open.set(false);
    let escape = move |event: leptos::ev::KeyboardEvent| {
        if open.get_untracked() {
            on_escape(&event, || {
                open.set(false);
                focus_soon(TOGGLE);
            });
        }
    };
    view! {
        <nav class="rail" aria-label=label class:rail--open=open on:keydown=escape>
            <button type="button" id=TOGGLE class="rail__toggle" aria-controls="rail-places"
                aria-expanded=move || open.get().to_string()
                on:click=move |_| open.update(|open| *open = !*open)>
                <span class="rail__here">{here}</span>
                <span class="rail__menu">{words.app.menu} <Icon name=IconName::Down/></span>
            </button>
            <div id="rail-places" class="rail__places" on:click=close>
                <p class="rail__title" lang=use_written_in()>{title}</p>
                <p class="rail__parties" lang=use_written_in()>{who}</p>
                {children()}
            </div>
        </nav>
    }
}

/// A link in the rail.
#[component]
pub fn RailLink(
    target: Route,
    #[prop(into)] name: String,
    /// A number or icon in front of the name.
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
