//! The agreement that the annex belongs to: its facts, the signatories, and the link to the form.

mod agency;
mod fact_list;
mod parties;

use leptos::prelude::*;

use super::print::{ChosenPaper, use_chosen_paper};
use crate::pages::PageHead;
use crate::pages::etwinning::Etwinning;
use crate::pages::names::draft_title;
use crate::state::{AnnexPlace, use_chunk_words, use_draft, use_page_texts};
use crate::ui::{Icon, IconName};
use agency::AgencyFields;
use fact_list::{FactList, TaskGroups};
use parties::Parties;

/// The agreement of an ambassador.
#[component]
pub fn AnnexAgreementPage() -> impl IntoView {
    let words = use_chunk_words();
    let labels = words.annex_agreement();
    let facts = use_page_texts().agreement.clone();
    let title = use_draft().slice(move |draft| draft_title(draft, &words));
    let tab = Signal::derive(move || format!("{} · {}", words.annex().agreement, title.get()));
    view! {
        <div class="annex-agreement">
            <PageHead title=Signal::stored(words.annex().agreement.to_owned()) tab lead=labels.lead/>
            <div class="callout callout--attention">
                <h2 class="callout__title">{labels.check_title}</h2>
                <p>{facts.as_of}</p>
            </div>
            <FactList group=facts.about/>
            <TaskGroups title=facts.tasks groups=facts.task_groups/>
            <FactList group=facts.money/>
            <FactList group=facts.term/>
            <Parties/>
            <AgencyFields source=facts.agency/>
            <PaperOffer/>
            <Etwinning/>
        </div>
    }
    .into_any()
}

/// The link to the form that is printed and signed.
#[component]
fn PaperOffer() -> impl IntoView {
    let words = use_chunk_words();
    let form = &words.annex_agreement().form;
    let chosen = use_chosen_paper();
    let href = use_draft().annex_href(AnnexPlace::Print);
    view! {
        <section class="annex-agreement__part">
            <h2>{form.offer_title}</h2>
            <p class="annex-agreement__text">{form.offer_text}</p>
            <p>
                <a class="button button--primary" href=href
                    on:click=move |_| chosen.set(ChosenPaper::Agreement)>
                    <Icon name=IconName::Print/>
                    {form.offer}
                </a>
            </p>
        </section>
    }
}
