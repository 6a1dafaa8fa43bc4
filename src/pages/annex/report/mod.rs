//! The activity report of an annex: the outcome of each activity, to be filled in and printed.

mod counts;
mod line;
mod report_card;
mod report_fields;
mod report_print;

use leptos::prelude::*;

use crate::files::activity_name::activity_names;
use crate::pages::PageHead;
use crate::pages::names::draft_title;
use crate::state::{AnnexPlace, use_chunk_words, use_day, use_draft};
use crate::ui::{For, Icon, IconName};
use counts::counts;
use report_card::ReportCard;
use report_print::ReportPrint;

/// The report page.
#[component]
pub fn ReportPage() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let title = draft.slice(move |draft| draft_title(draft, &words));
    let tab = move || format!("{} · {}", words.annex().report, title.get());
    let is_empty = draft.annex(|annex| annex.activities.is_empty());
    let body = move || {
        if is_empty.get() {
            view! { <Nothing/> }.into_any()
        } else {
            view! { <Filled/> }.into_any()
        }
    };
    view! {
        <div class="report-page">
            <PageHead
                title=Signal::stored(words.annex().report.to_owned())
                tab=Signal::derive(tab)
                lead=words.report().lead
            />
            {body}
        </div>
    }
    .into_any()
}

/// Shown while there are no activities.
#[component]
fn Nothing() -> impl IntoView {
    let words = use_chunk_words();
    let href = use_draft().annex_href(AnnexPlace::Activities);
    view! {
        <p class="hint">{words.report().empty}</p>
        <p><a class="button" href=href>{words.report().to_activities}</a></p>
    }
}

#[component]
fn Filled() -> impl IntoView {
    let words = use_chunk_words();
    let day = use_day();
    let draft = use_draft();
    let summary = draft.annex(move |annex| (words.report().summary)(counts(annex)));
    // A number or name that changes elsewhere (undo, another tab) rebuilds its card.
    let names = draft.annex(activity_names);
    view! {
        <p class="report-page__summary">{summary}</p>
        <div class="report-page__tools">
            <button type="button" class="button button--primary" on:click=move |_| day.print()>
                <Icon name=IconName::Print/>
                {words.report().print}
            </button>
            <p class="hint">{words.report().print_hint}</p>
        </div>
        <ol class="report-page__list">
            <For each=move || names.get() key=Clone::clone let((id, name))>
                <ReportCard id name/>
            </For>
        </ol>
        <ReportPrint names summary/>
    }
}
