//! The page that lists the worksheets that can stand alone, where they are begun.

use leptos::prelude::*;

use super::DESIGN;
use crate::browser::spawn;
use crate::domain::DraftKind;
use crate::pages::{PageHead, storage_problem};
use crate::state::{
    Place, Route, ensure_settled, use_chunk_words, use_library, use_notices, use_router, use_texts,
};
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
    let begin = begin();
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
                        on:click=move |_| begin.run((worksheet, name.clone()))>
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
    let words = use_chunk_words();
    let text = words.own_sheet();
    let (library, router, notices) = (use_library(), use_router(), use_notices());
    let is_beginning = StoredValue::new(false);
    let begin = move |_| {
        if is_beginning.get_value() {
            return;
        }
        is_beginning.set_value(true);
        spawn(async move {
            if ensure_settled().await.is_err() {
                is_beginning.set_value(false);
                return notices.problem(words.app.chunk_failed);
            }
            match library.create_own_worksheet(words.language.tag()) {
                Ok(draft) => router.go(&Route::Worksheet {
                    draft,
                    place: Place::of_theme(&DESIGN, None),
                }),
                Err(error) => notices.problem(storage_problem(error, &words)),
            }
            is_beginning.set_value(false);
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

/// Creates a worksheet with its name as the title, and opens it. A second press does not create another one.
fn begin() -> Callback<(&'static Worksheet, String)> {
    let words = use_chunk_words();
    let (library, router, notices) = (use_library(), use_router(), use_notices());
    let is_beginning = StoredValue::new(false);
    Callback::new(move |(worksheet, name): (&'static Worksheet, String)| {
        if is_beginning.get_value() {
            return;
        }
        is_beginning.set_value(true);
        spawn(async move {
            // Otherwise what another tab or an earlier visit has stored might not be there yet.
            if ensure_settled().await.is_err() {
                is_beginning.set_value(false);
                return notices.problem(words.app.chunk_failed);
            }
            let language = words.language.tag();
            let created = library.create_worksheet(worksheet.id.clone(), name, language);
            match created {
                Ok(draft) => router.go(&Route::entry(draft, DraftKind::Worksheet)),
                Err(error) => notices.problem(storage_problem(error, &words)),
            }
            is_beginning.set_value(false);
        });
    })
}
