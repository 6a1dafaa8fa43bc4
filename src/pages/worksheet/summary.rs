//! A worksheet as a document to read, print and save.

use leptos::prelude::*;

use crate::browser::clock;
use crate::files::document::{Document, SummaryOptions, summary};
use crate::pages::carried::NextYear;
use crate::pages::document::{Paper, ShowComments};
use crate::pages::link::LinkFold;
use crate::pages::merging::SinceLast;
use crate::pages::names::draft_title;
use crate::pages::{PageHead, SavePageButton};
use crate::state::{Place, today, use_chunk_words, use_day, use_draft, use_texts};
use crate::ui::{CheckField, Icon, IconName};

/// The page as a function, for the chunk that it is in.
pub fn worksheet_summary() -> AnyView {
    view! { <WorksheetSummary/> }.into_any()
}

/// The worksheet as a document.
#[component]
fn WorksheetSummary() -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let draft = use_draft();
    // Not stored, as in the summary of a plan.
    let include_internal = RwSignal::new(false);
    let include_comments = RwSignal::new(false);
    let document = Memo::new(move |_| {
        let options = SummaryOptions {
            include_internal: include_internal.get(),
            comments: include_comments.get().then_some(clock::local),
            today: today(),
        };
        draft.track(|draft| summary(draft, &texts, words, &options))
    });
    let is_empty = Memo::new(move |_| document.with(Document::is_empty));
    view! {
        <div class="summary-page">
            <SinceLast/>
            {move || {
                if is_empty.get() {
                    view! { <Nothing/> }.into_any()
                } else {
                    view! {
                        <Tools include_internal include_comments/>
                        <Paper document tab=words.worksheet().print/>
                    }
                    .into_any()
                }
            }}
        </div>
    }
    .into_any()
}

/// The toolbar above the document. Hidden in print.
#[component]
fn Tools(include_internal: RwSignal<bool>, include_comments: RwSignal<bool>) -> impl IntoView {
    let words = use_chunk_words();
    let (summary, day) = (words.summary(), use_day());
    view! {
        <section class="summary-tools" aria-label=summary.tools>
            <div class="summary-tools__tool">
                <button type="button" class="button button--primary" on:click=move |_| day.print()>
                    <Icon name=IconName::Print/>
                    {summary.print}
                </button>
                <p class="hint">{summary.print_hint}</p>
                <CheckField
                    label=summary.include_internal
                    checked=include_internal
                    on_change=move |include| include_internal.set(include)
                />
                <p class="hint">{summary.include_internal_hint}</p>
                <ShowComments show=include_comments/>
            </div>
            <div class="summary-tools__tool">
                <SavePageButton/>
                <p class="hint">{words.saved_page().plan_hint}</p>
            </div>
            <div class="summary-tools__tool"><NextYear/></div>
            <LinkFold/>
        </section>
    }
}

/// Shown while nothing is answered.
#[component]
fn Nothing() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let back = draft.href(Place::Overview);
    let title = draft.slice(move |draft| draft_title(draft, &words));
    let tab = Signal::derive(move || format!("{} · {}", words.worksheet().print, title.get()));
    view! {
        <PageHead
            title=Signal::stored(words.summary().empty_title.to_owned())
            tab
            lead=words.worksheet().empty_text
        />
        <p><a class="button" href=back>{words.worksheet().to_questions}</a></p>
    }
}
