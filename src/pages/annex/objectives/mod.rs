//! The objectives page of an annex: coverage, and the editable lists.

mod coverage;
mod coverage_card;
mod coverage_picture;
mod coverage_table;
mod entries;
mod entry_kind;
mod entry_row;
mod named_items;
mod objective_set_line;
mod objectives_entries;

use leptos::prelude::*;

use crate::pages::PageHead;
use crate::pages::names::draft_title;
use crate::state::{use_chunk_words, use_draft};
use coverage::Coverage;
use entry_kind::EntryKind;
use objective_set_line::ObjectiveSetLine;
use objectives_entries::ObjectivesEntries;

/// The objectives page.
#[component]
pub fn ObjectivesPage() -> impl IntoView {
    let words = use_chunk_words();
    let text = words.objectives();
    let title = use_draft().slice(move |draft| draft_title(draft, &words));
    let tab = move || format!("{} · {}", words.annex().objectives, title.get());
    view! {
        <PageHead
            title=Signal::stored(words.annex().objectives.to_owned())
            tab=Signal::derive(tab)
            lead=text.lead
        />
        <div class="objectives-page">
            <Coverage/>
            <section class="objectives-page__list" aria-labelledby="objectives-list">
                <h2 id="objectives-list">{text.objectives.title}</h2>
                <ObjectiveSetLine/>
                <ObjectivesEntries kind=EntryKind::Objective/>
            </section>
            <details class="section--folds">
                <summary class="section__summary">
                    <h2 class="section__title">{text.target_groups.title}</h2>
                </summary>
                <div class="objectives-page__list">
                    <p class="section__intro">{text.target_groups.intro}</p>
                    <ObjectivesEntries kind=EntryKind::TargetGroup/>
                </div>
            </details>
        </div>
    }
    .into_any()
}
