//! The toolbar of the summary: print, export for the other party. Hidden in print.

use leptos::prelude::*;

use super::hand_over::HandOverTool;
use crate::pages::SavePageButton;
use crate::pages::document::ShowComments;
use crate::pages::link::LinkFold;
use crate::pages::plan::to_annex::ToAnnex;
use crate::state::{Place, use_chunk_words, use_day, use_draft};
use crate::ui::{CheckField, Icon, IconName};

/// The toolbar above the document.
#[component]
pub fn Tools(include_internal: RwSignal<bool>, include_comments: RwSignal<bool>) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let summary = words.summary();
    let day = use_day();
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
            <div class="summary-tools__tool">
                <HandOverTool/>
            </div>
            <LinkFold/>
            <ToAnnex/>
            <p class="summary-tools__links">
                <a class="link-alone" href=draft.href(Place::Overview)>{summary.to_overview}</a>
                <a class="link-alone" href=draft.href(Place::Agreements { prompt: None })>{summary.to_agreements}</a>
            </p>
        </section>
    }
    .into_any()
}
