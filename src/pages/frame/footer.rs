//! The footer of every page: help, accessibility statement, privacy, shortcuts.

use leptos::prelude::*;

use super::shortcuts::ShowShortcuts;
use crate::state::{ReadingPlace, Route, use_router, use_words};

/// The footer of every page.
#[component]
pub fn Footer() -> impl IntoView {
    let words = use_words();
    let page = use_router().page();
    let links = ReadingPlace::ALL
        .map(|place| {
            let target = Route::Reading(place);
            let href = target.href();
            let current = move || page.with(|page| *page == target).then_some("page");
            let name = match place {
                ReadingPlace::Help => words.footer.help,
                ReadingPlace::Accessibility => words.footer.accessibility,
                ReadingPlace::Privacy => words.footer.privacy,
            };
            view! { <li><a class="app-footer__link" href=href aria-current=current>{name}</a></li> }
        })
        .collect_view();
    view! {
        <footer class="app-footer">
            <nav class="app-footer__inner" aria-label=words.footer.label>
                <ul class="app-footer__list">
                    {links}
                    <li><ShowShortcuts class="app-footer__link"/></li>
                    <li class="app-footer__offline">{words.footer.offline}</li>
                </ul>
            </nav>
        </footer>
    }
    .into_any()
}
