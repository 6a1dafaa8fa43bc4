//! Pages for missing drafts, unknown addresses and failed downloads.

use leptos::prelude::*;

use super::PageHead;
use crate::state::{Route, use_chunk_words, use_language, use_words};

/// A draft that is not on this device.
#[component]
pub fn GonePage() -> impl IntoView {
    let words = use_chunk_words().reliability();
    view! { <LostPage title=words.gone_title text=words.gone_text/> }
}

/// The page of an unknown address.
#[component]
pub fn UnknownPage() -> impl IntoView {
    let words = use_words();
    view! { <LostPage title=words.app.unknown_title text=words.app.unknown_text/> }
}

#[component]
fn LostPage(title: &'static str, text: &'static str) -> impl IntoView {
    view! {
        <main id="main" class="page">
            <Lost title text/>
        </main>
    }
}

/// The place of a draft that has no such place.
#[component]
pub fn UnknownPlace() -> impl IntoView {
    let words = use_words();
    view! { <Lost title=words.app.unknown_title text=words.app.unknown_text/> }
}

#[component]
fn Lost(title: &'static str, text: &'static str) -> impl IntoView {
    let words = use_words();
    view! {
        <PageHead title=Signal::stored(title.to_owned()) lead=text/>
        <p>
            <a class="button button--primary" href=Route::Start.href()>{words.app.home}</a>
        </p>
    }
}

/// Shown if the text could not be loaded. Until it is loaded the static shell is shown.
#[component]
pub fn Waiting() -> impl IntoView {
    let language = use_language();
    move || {
        language.failed().then(|| {
            let words = language.first_words();
            crate::browser::page::remove_shell();
            view! {
                <main id="main" class="page">
                    <h1 class="page-head__title" tabindex="-1">{words.title}</h1>
                    <p role="alert">{words.texts_failed}</p>
                    <button type="button" class="button button--primary"
                        on:click=move |_| language.fetch()>
                        {words.try_again}
                    </button>
                </main>
            }
            .into_any()
        })
    }
}

/// Shown in place of a page that could not be loaded.
#[component]
pub fn ChunkFailed(#[prop(into)] on_retry: Callback<()>) -> impl IntoView {
    let words = use_words();
    view! {
        <main id="main" class="page">
            <PageHead title=Signal::stored(words.app.chunk_failed_title.to_owned())
                lead=words.app.chunk_failed/>
            <p>
                <button type="button" class="button button--primary"
                    on:click=move |_| on_retry.run(())>
                    {words.app.try_again}
                </button>
                " "
                <a class="button" href=Route::Start.href()>{words.app.home}</a>
            </p>
        </main>
    }
}
