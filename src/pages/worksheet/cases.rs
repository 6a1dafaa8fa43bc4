//! The cases: a page of their own, and beside the ideas that they show.

use leptos::prelude::*;

use crate::browser::spawn;
use crate::pages::carried::Beside;
use crate::pages::{PageHead, storage_problem};
use crate::state::{
    Place, Route, ensure_settled, use_chunk_words, use_library, use_notices, use_page_texts,
    use_router, use_texts,
};
use crate::worksheet::{CASES, Case, borrow_from, cases_of};

/// The page as a function, for the chunk that it is in.
pub fn cases_page() -> AnyView {
    view! { <CasesPage/> }.into_any()
}

/// The cases that show the idea in the context, for the chunk that they are in.
pub fn cases_beside() -> AnyView {
    let Beside(idea) = expect_context();
    let words = use_chunk_words();
    let texts = use_page_texts();
    let items = cases_of(&idea).map(|case| {
        let text = texts.case(case);
        let how = text.idea(&idea);
        view! {
            <li class="cases__beside">
                <b>{text.name}</b> ": " {how} " "
                <a class="link-alone" href=Route::Cases.href()>{words.worksheet().case_more}</a>
            </li>
        }
    });
    view! { <ul class="cases__list">{items.collect_view()}</ul> }.into_any()
}

/// What each case did, and a button that begins a plan from it.
#[component]
fn CasesPage() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.worksheet();
    let cases = CASES.iter().map(|case| view! { <CaseItem case/> });
    view! {
        <main id="main" class="page cases">
            <PageHead title=Signal::stored(text.cases_title.to_owned()) lead=text.cases_lead/>
            {cases.collect_view()}
            <p><a class="button" href=Route::Start.href()>{words.app.home}</a></p>
        </main>
    }
}

#[component]
fn CaseItem(case: &'static Case) -> impl IntoView {
    let words = use_chunk_words().worksheet();
    let texts = use_texts();
    let text = use_page_texts().case(case);
    let begin = begin();
    let label = format!("{}: {}", words.case_begin, text.name);
    let lines = text
        .lines
        .iter()
        .map(|line| view! { <li>{line.clone()}</li> });
    let ideas = case.ideas.iter().map(|id| {
        let title = texts.prompt_title(id).to_owned();
        view! { <dt>{title}</dt> <dd>{text.idea(id)}</dd> }
    });
    view! {
        <article class="cases__case card" aria-label=text.title.clone()>
            <h2>{text.title.clone()}</h2>
            <p>{text.lead.clone()}</p>
            <ul class="cases__lines">{lines.collect_view()}</ul>
            <h3>{words.case_ideas}</h3>
            <dl class="facts">{ideas.collect_view()}</dl>
            <p>
                <button type="button" class="button button--primary" aria-label=label
                    on:click=move |_| begin.run(case)>
                    {words.case_begin}
                </button>
            </p>
            <p class="hint">{text.source.clone()}</p>
        </article>
    }
}

/// Creates a plan with the purpose and the ideas of a case, and opens it. A second press does not create another one.
fn begin() -> Callback<&'static Case> {
    let words = use_chunk_words();
    let texts = use_page_texts();
    let (library, router, notices) = (use_library(), use_router(), use_notices());
    let is_beginning = StoredValue::new(false);
    Callback::new(move |case: &'static Case| {
        if is_beginning.get_value() {
            return;
        }
        is_beginning.set_value(true);
        let text = texts.case(case);
        spawn(async move {
            // Otherwise what another tab or an earlier visit has stored might not be there yet.
            if ensure_settled().await.is_err() {
                is_beginning.set_value(false);
                return notices.problem(words.app.chunk_failed);
            }
            let language = words.language.tag();
            let fill = |plan: &mut _| borrow_from(case, &text, plan);
            match library.create_plan_with(language, fill) {
                Ok(draft) => router.go(&Route::Plan {
                    draft,
                    place: Place::Profile,
                }),
                Err(error) => notices.problem(storage_problem(error, &words)),
            }
            is_beginning.set_value(false);
        });
    })
}
