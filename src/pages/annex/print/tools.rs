//! The toolbar above the document: which one, and the print button. Hidden in print.

use leptos::prelude::*;

use super::{ChosenPaper, use_chosen_paper};
use crate::pages::SavePageButton;
use crate::state::{AnnexPlace, use_chunk_words, use_day, use_draft};
use crate::ui::{Choice, Icon, IconName};

/// The toolbar above the document.
#[component]
pub fn PrintTools(
    /// Whether the orientation is landscape.
    sideways: Signal<bool>,
) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = words.annex_print();
    let chosen = use_chosen_paper();
    let day = use_day();
    let options = vec![
        (ChosenPaper::Annex, labels.annex.to_owned()),
        (ChosenPaper::Agreement, labels.agreement.to_owned()),
    ];
    let link = move |place: AnnexPlace, name: &'static str| {
        view! { <a class="link-alone" href=draft.annex_href(place)>{name}</a> }
    };
    view! {
        <section class="annex-print-tools" aria-label=labels.tools>
            <Choice legend=labels.what options value=Signal::derive(move || Some(chosen.get()))
                on_choose=move |paper| chosen.set(paper)/>
            <div class="annex-print-tools__print">
                <button type="button" class="button button--primary" on:click=move |_| day.print()>
                    <Icon name=IconName::Print/>
                    {words.summary().print}
                </button>
                <p class="hint">{labels.hint}</p>
                <p class="hint" hidden=move || !sideways.get()>{labels.landscape}</p>
            </div>
            <div class="annex-print-tools__print">
                <SavePageButton/>
                <p class="hint">{words.saved_page().annex_hint}</p>
            </div>
            <p class="annex-print-tools__links">
                {link(AnnexPlace::Activities, labels.to_activities)}
                {link(AnnexPlace::Agreement, labels.to_agreement)}
                {link(AnnexPlace::Report, labels.to_report)}
            </p>
        </section>
    }
    .into_any()
}
