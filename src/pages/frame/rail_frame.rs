//! The navigation of a draft's pages: a rail next to them, or a menu below the bar on narrow screens.

use leptos::prelude::*;

use super::draft_bar::use_place_menu;
use crate::state::{Route, use_router};
use crate::ui::use_written_in;

/// The rail: the name of the draft, and links to its pages.
#[component]
pub fn RailFrame(
    /// The accessible name of the rail.
    #[prop(into)]
    label: String,
    #[prop(into)] title: Signal<String>,
    /// The parties of the draft.
    #[prop(into)]
    who: Signal<String>,
    children: Children,
) -> impl IntoView {
    let menu = use_place_menu();
    view! {
        <nav class="rail" aria-label=label class:rail--open=move || menu.is_open()>
            // Choosing a page closes the menu.
            <div id="rail-places" class="rail__places" on:click=move |_| menu.close()>
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
