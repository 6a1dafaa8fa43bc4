//! The activities page of an annex: the form header and the activity table.
//!
//! Start with [`handle`], which describes how the table stays fast with many rows.

mod activity_cell;
mod activity_row;
mod activity_table;
mod annex_head;
mod annex_head_fields;
mod annex_period;
mod annex_updated;
mod column_item;
mod column_names;
mod column_panel;
mod columns_handle;
mod detail_fields;
mod detail_line;
mod details;
mod elaboration_cell;
mod handle;
mod number_cell;
mod removed_activities;
mod removed_columns;
mod text_cell;

use leptos::prelude::*;

use crate::browser::letters::lower_case;
use crate::pages::PageHead;
use crate::pages::names::draft_title;
use crate::state::{AnnexPlace, use_chunk_words, use_draft};
use crate::ui::{Icon, IconName, TextField};
use activity_table::ActivityTable;
use annex_head::AnnexHead;

/// The activities page.
#[component]
pub fn ActivitiesPage() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = words.activities();
    let title = draft.slice(move |draft| draft_title(draft, &words));
    let tab = move || title.with(|title| format!("{} · {title}", words.annex().activities));
    let next = (words.plan().next)(&lower_case(words.annex().objectives));
    // An undo can change these lists, which are edited on the objectives page.
    let lists = draft.annex(|annex| (annex.objectives.clone(), annex.target_groups.clone()));
    let table = move || {
        lists.track();
        view! { <ActivityTable/> }
    };
    view! {
        <PageHead
            title=Signal::stored(words.annex().activities.to_owned())
            tab=Signal::derive(tab)
            lead=labels.lead
        />
        <div class="activities-page">
            <TextField
                label=labels.title_label
                hint=labels.title_hint
                value=draft.title()
                on_input=move |title| draft.set_title(title)
                class="activities-page__title"
            />
            <AnnexHead/>
            {table}
            <p class="activities-page__next">
                <a class="button" href=draft.annex_href(AnnexPlace::Objectives)>
                    {next}
                    <Icon name=IconName::Arrow/>
                </a>
            </p>
        </div>
    }
    .into_any()
}
