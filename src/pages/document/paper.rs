//! A document on screen and in print: title block and parts.

use leptos::prelude::*;

use super::blocks::Blocks;
use crate::files::document::{Document, Fact, Head, Part, PartyHead};
use crate::pages::PageHead;
use crate::pages::names::draft_title;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::use_written_in;

/// The whole document.
#[component]
pub fn Paper(
    document: Memo<Document>,
    /// The prefix of the document's title in the browser's tab.
    tab: &'static str,
) -> impl IntoView {
    let head = Memo::new(move |_| document.with(|document| document.head.clone()));
    let parts = move || {
        let parts = document.with(|document| document.parts.clone());
        parts
            .into_iter()
            .map(|part| view! { <PartView part/> })
            .collect_view()
    };
    view! {
        <article class="paper">
            <TitleBlock head tab/>
            {parts}
        </article>
    }
    .into_any()
}

#[component]
fn TitleBlock(head: Memo<Head>, tab: &'static str) -> impl IntoView {
    let title = Signal::derive(move || head.with(|head| head.title.clone()));
    // The form of an agreement has a title of its own.
    let words = use_chunk_words();
    let draft = use_draft().slice(move |draft| draft_title(draft, &words));
    let tab = Signal::derive(move || format!("{tab} · {}", draft.get()));
    let written = use_written_in();
    let lang = MaybeProp::derive(move || written.filter(|_| head.with(|head| head.is_own)));
    let parties = move || {
        let parties = head.with(|head| head.parties.clone());
        (!parties.is_empty()).then(|| {
            let parties = parties.into_iter().map(party).collect_view();
            view! { <table class="paper__parties"><tbody>{parties}</tbody></table> }
        })
    };
    view! {
        <header class="paper__head">
            <p class="paper__kind">{move || head.with(|head| head.kind.clone())}</p>
            <PageHead title tab lang/>
            {parties}
            {move || facts(head.with(|head| head.facts.clone()), "paper__facts paper__facts--head")}
        </header>
    }
}

fn party(party: PartyHead) -> impl IntoView {
    let detail = (!party.detail.is_empty())
        .then(|| view! { <span class="paper__detail">{party.detail}</span> });
    view! {
        <tr class="paper__party">
            <th scope="row">{party.role}</th>
            <td lang=use_written_in()>{party.name} {detail}</td>
        </tr>
    }
}

#[component]
fn PartView(part: Part) -> impl IntoView {
    view! {
        <section class="paper__part">
            <h2 class="paper__heading">{part.heading}</h2>
            <Blocks blocks=part.blocks/>
        </section>
    }
    .into_any()
}

/// Names and values, as a table: a printed PDF ties the cells of a row, but not the items of a list.
pub fn facts(facts: Vec<Fact>, class: &'static str) -> impl IntoView {
    let facts = facts
        .into_iter()
        .map(|fact| {
            view! {
                <tr class="paper__fact">
                    <th scope="row">{fact.label}</th>
                    <td class="paper__text">{fact.value}</td>
                </tr>
            }
        })
        .collect_view();
    view! { <table class=class><tbody>{facts}</tbody></table> }
}
