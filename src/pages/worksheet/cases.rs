//! The cases, on a page of their own and in the card of each idea that they are an example of.

use leptos::prelude::*;

use super::beginning::{Beginning, use_beginning};
use crate::pages::PageHead;
use crate::pages::carried::Beside;
use crate::state::{Place, Route, use_chunk_words, use_page_texts, use_texts};
use crate::worksheet::{CASES, Case, CaseText, borrow_from, cases_of};

/// The page as a function, for the chunk that it is in.
pub fn cases_page() -> AnyView {
    view! { <CasesPage/> }.into_any()
}

/// The cases that are examples of the idea in the context, for the chunk that they are in.
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
    let beginning = use_beginning();
    let label = format!("{}: {}", words.case_begin, text.name);
    let borrowed = text.clone();
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
                    on:click=move |_| begin(&beginning, case, borrowed.clone())>
                    {words.case_begin}
                </button>
            </p>
            <p class="hint">{text.source.clone()}</p>
        </article>
    }
}

/// Creates a plan with the purpose and the ideas of a case.
fn begin(beginning: &Beginning, case: &'static Case, text: CaseText) {
    beginning.run(move |library, language| {
        let fill = |plan: &mut _| borrow_from(case, &text, plan);
        let draft = library.create_plan_with(language, fill)?;
        let place = Place::Profile;
        Ok(Route::Plan { draft, place })
    });
}
