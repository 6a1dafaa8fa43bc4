//! Static pages: help, accessibility statement, privacy.
//!
//! Their text is in `public/content/<language>.json`, so that it can be corrected without changing
//! code.

use leptos::prelude::*;

use super::PageHead;
use super::frame::ShowShortcuts;
use super::privacy::{EraseAll, ErasedPage};
use crate::state::{ReadingPlace, Route, use_chunk_words, use_erasure, use_router, use_texts};
use crate::worksheet::PagePart;

/// The static page of the current route.
pub fn reading_page() -> AnyView {
    let (erasure, page) = (use_erasure(), use_router().page());
    let is_over = Memo::new(move |_| erasure.is_over());
    let body = move || match page.get() {
        Route::Reading(ReadingPlace::Privacy) if is_over.get() => {
            view! { <ErasedPage/> }.into_any()
        }
        Route::Reading(place) => view! { <Reading place/> }.into_any(),
        Route::Start
        | Route::Plan { .. }
        | Route::Annex { .. }
        | Route::Gallery
        | Route::Unknown => ().into_any(),
    };
    body.into_any()
}

#[component]
fn Reading(place: ReadingPlace) -> impl IntoView {
    let words = use_chunk_words();
    let text = use_texts().page(place.id());
    let parts = text.parts.into_iter().map(part).collect_view();
    let erase = (place == ReadingPlace::Privacy).then(|| view! { <EraseAll/> });
    view! {
        <main id="main" class="page reading-page">
            <PageHead title=Signal::stored(text.title) lead=text.lead/>
            {parts}
            {erase}
            <div class="reading-page__ways">
                <ShowShortcuts class="button"/>
                <a class="button" href=Route::Start.href()>{words.app.home}</a>
            </div>
        </main>
    }
    .into_any()
}

/// A single line becomes a paragraph, several lines a list.
fn part(PagePart { title, lines }: PagePart) -> AnyView {
    let body = if let [line] = lines.as_slice() {
        view! { <p>{line.clone()}</p> }.into_any()
    } else {
        let points = lines.into_iter().map(|line| view! { <li>{line}</li> });
        view! { <ul>{points.collect_view()}</ul> }.into_any()
    };
    view! {
        <section class="reading-page__part">
            <h2>{title}</h2>
            {body}
        </section>
    }
    .into_any()
}
