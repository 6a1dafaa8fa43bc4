//! The toolbar of the summary: print, export for the other party. Hidden in print.

use leptos::prelude::*;

use crate::browser::{self, download};
use crate::files::document::for_other_party;
use crate::files::{file_name, suffixed, write_shared};
use crate::pages::document::ShowComments;
use crate::pages::link::LinkFold;
use crate::pages::plan::to_annex::ToAnnex;
use crate::pages::{SavePageButton, save_page};
use crate::state::{
    Notices, OpenDraft, Place, today, use_chunk_words, use_day, use_draft, use_notices, use_texts,
};
use crate::text::ChunkWords;
use crate::ui::{CheckField, Icon, IconName};

/// The toolbar above the document.
#[component]
pub fn Tools(include_internal: RwSignal<bool>, include_comments: RwSignal<bool>) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let notices = use_notices();
    let summary = words.summary();
    let day = use_day();
    let texts = use_texts();
    let give_page = move |_| {
        draft.mark_state();
        let shared = draft.with(for_other_party);
        let given = save_page(&shared, Some(summary.file_suffix), &texts, words);
        tell(given, notices, words);
    };
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
                <button type="button" class="button"
                    on:click=move |_| give(draft, notices, words)>
                    <Icon name=IconName::Download/>
                    {summary.share}
                </button>
                <button type="button" class="button" on:click=give_page>
                    <Icon name=IconName::Download/>
                    {words.saved_page().share}
                </button>
                <p class="hint">{summary.share_hint}</p>
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

/// Downloads the plan for the other party, without internal notes. It does not count as a backup.
fn give(draft: OpenDraft, notices: Notices, words: ChunkWords) {
    draft.mark_state();
    let now = draft.with(Clone::clone);
    let name = suffixed(&file_name(&now, today()), words.summary().file_suffix);
    browser::spawn(async move {
        let earlier = draft.earlier_states().await;
        let given = write_shared(&now, &earlier)
            .ok()
            .and_then(|text| download::download(&name, "application/json", text).ok());
        tell(given.map(|()| name), notices, words);
    });
}

fn tell(given: Option<String>, notices: Notices, words: ChunkWords) {
    match given {
        Some(name) => notices.say((words.app.downloaded)(&name)),
        None => notices.problem(words.storage.download_failed),
    }
}
