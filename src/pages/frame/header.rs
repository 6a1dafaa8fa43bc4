//! The header: home, language, and the bar of the open draft.

use leptos::prelude::*;

use super::drop_target::DropTarget;
use crate::state::{Route, use_language, use_words};
use crate::text::Language;

/// The header of every page.
#[component]
pub fn Header(
    /// The bar of the open draft.
    tools: Option<AnyView>,
) -> impl IntoView {
    let words = use_words();
    let skip = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        crate::browser::focus::focus_heading();
    };
    view! {
        <header class="app-header">
            <a class="skip-link" href="#main" on:click=skip>{words.app.skip}</a>
            <div class="app-header__inner">
                <a class="app-header__brand" href=Route::Start.href()>
                    <Mark/>
                    <span class="app-header__name">{words.app.name}</span>
                    <span class="visually-hidden">", " {words.app.home}</span>
                </a>
                <LanguageMenu/>
            </div>
            {tools}
            <DropTarget/>
        </header>
    }
}

/// The logo: two overlapping circles for the two parties.
#[component]
fn Mark() -> impl IntoView {
    view! {
        <svg class="app-header__mark" viewBox="0 0 34 24" aria-hidden="true" focusable="false">
            <circle class="mark__one" cx="12" cy="12" r="11"/>
            <circle class="mark__other" cx="22" cy="12" r="11"/>
            <path class="mark__shared" d="M17 2.2a11 11 0 010 19.6 11 11 0 010-19.6z"/>
        </svg>
    }
}

#[component]
fn LanguageMenu() -> impl IntoView {
    let language = use_language();
    let words = use_words();
    let choose = move |tag: String| {
        if let Some(chosen) = Language::from_tag(&tag) {
            language.choose(chosen);
            crate::browser::focus::focus_soon("language");
        }
    };
    let options = Language::ALL
        .map(|option| {
            view! {
                <option value=option.tag() lang=option.tag()
                    prop:selected=move || language.wanted() == option>
                    {option.name()}
                </option>
            }
        })
        .collect_view();
    view! {
        <div class="language-menu">
            <label class="visually-hidden" for="language">{words.app.language}</label>
            <select id="language" class="language-menu__select"
                on:change:target=move |event| choose(event.target().value())>
                {options}
            </select>
        </div>
    }
}
