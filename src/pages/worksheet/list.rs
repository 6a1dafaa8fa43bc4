//! The page that lists the worksheets that can stand alone, where they are begun.

use leptos::prelude::*;

use super::DESIGN;
use super::beginning::{Beginning, use_beginning};
use crate::domain::DraftKind;
use crate::pages::PageHead;
use crate::state::{Place, Route, use_chunk_words, use_texts};
use crate::worksheet::{STANDALONE, Worksheet};

/// The page as a function, for the chunk that it is in.
pub fn worksheets_page() -> AnyView {
    view! { <WorksheetsPage/> }.into_any()
}

/// What each worksheet is for, and a button that begins it.
#[component]
fn WorksheetsPage() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.worksheet();
    let texts = use_texts();
    let beginning = use_beginning();
    let items = STANDALONE
        .into_iter()
        .map(|worksheet| {
            let about = texts.worksheet(worksheet);
            let name = about.name.clone();
            let label = format!("{}: {name}", text.start);
            view! {
                <li class="worksheets__item">
                    <h2 class="worksheets__name">{about.name}</h2>
                    <p>{about.description}</p>
                    <button type="button" class="button" aria-label=label
                        on:click=move |_| begin(&beginning, worksheet, name.clone())>
                        {text.start}
                    </button>
                    <p class="hint worksheet-head__source">{about.source}</p>
                </li>
            }
        })
        .collect_view();
    view! {
        <main id="main" class="page worksheets">
            <PageHead title=Signal::stored(text.list_title.to_owned()) lead=text.list_lead/>
            <ul class="worksheets__list">{items} <OwnItem/></ul>
            <p><a class="link-alone" href=Route::Cases.href()>{text.to_cases}</a></p>
            <p><a class="button" href=Route::Start.href()>{words.app.home}</a></p>
        </main>
    }
}

/// The worksheet that the user writes.
#[component]
fn OwnItem() -> impl IntoView {
    let text = use_chunk_words().own_sheet();
    let beginning = use_beginning();
    let begin = move |_| {
        beginning.run(|library, language| {
            let draft = library.create_own_worksheet(language)?;
            let place = Place::of_theme(&DESIGN, None);
            Ok(Route::Worksheet { draft, place })
        });
    };
    view! {
        <li class="worksheets__item">
            <h2 class="worksheets__name">{text.begin_title}</h2>
            <p>{text.begin_text}</p>
            <button type="button" class="button" on:click=begin>{text.begin}</button>
        </li>
    }
}

/// Creates a worksheet with its name as the title.
fn begin(beginning: &Beginning, worksheet: &'static Worksheet, name: String) {
    beginning.run(move |library, language| {
        let draft = library.create_worksheet(worksheet.id.clone(), name, language)?;
        Ok(Route::entry(draft, DraftKind::Worksheet))
    });
}
