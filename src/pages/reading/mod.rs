//! Static pages: help, accessibility statement, privacy.
//!
//! Their text is in `public/pages/<language>.json`, so that it can be corrected without changing
//! code.

mod statement;

use leptos::prelude::*;

use super::PageHead;
use super::frame::ShowShortcuts;
use super::privacy::{EraseAll, ErasedPage};
use crate::state::{ReadingPlace, Route, use_chunk_words, use_erasure, use_page_texts, use_router};
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
        | Route::Worksheet { .. }
        | Route::Annex { .. }
        | Route::Gallery
        | Route::Worksheets
        | Route::Cases
        | Route::Unknown => ().into_any(),
    };
    body.into_any()
}

#[component]
fn Reading(place: ReadingPlace) -> impl IntoView {
    let words = use_chunk_words();
    let text = use_page_texts().page(place.id());
    let parts = match place {
        ReadingPlace::Accessibility => statement::statement(text.parts),
        ReadingPlace::Help | ReadingPlace::Privacy => {
            text.parts.into_iter().map(part).collect_view().into_any()
        }
    };
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
        view! { <p>{linked(line)}</p> }.into_any()
    } else {
        let points = lines.iter().map(|line| view! { <li>{linked(line)}</li> });
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

/// A line with its address, if it has one, as a link.
fn linked(line: &str) -> AnyView {
    let Some((before, address, after)) = address_in(line) else {
        return line.to_owned().into_any();
    };
    let shown = address.trim_start_matches(SCHEME).trim_end_matches('/');
    view! {
        {before.to_owned()}
        <a href=address.to_owned() rel="noreferrer">{shown.to_owned()}</a>
        {after.to_owned()}
    }
    .into_any()
}

const SCHEME: &str = "https://";

/// The first https address in a line, with the text before and after it.
fn address_in(line: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = line.split_at_checked(line.find(SCHEME)?)?;
    let end = rest.find(|c: char| c.is_whitespace() || "()<>\"".contains(c));
    let address = end.map_or(rest, |end| rest.get(..end).unwrap_or(rest));
    let address = address.trim_end_matches(['.', ',', ';', ':']);
    Some((before, address, rest.strip_prefix(address)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_in_a_line_becomes_a_link() {
        assert_eq!(address_in("Ingen adresse."), None);
        assert_eq!(
            address_in("Se https://was.digst.dk/en, og spørg."),
            Some(("Se ", "https://was.digst.dk/en", ", og spørg."))
        );
        assert_eq!(
            address_in("(https://skoletjenesten.dk)"),
            Some(("(", "https://skoletjenesten.dk", ")"))
        );
    }
}
