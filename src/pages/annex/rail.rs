//! The navigation of an annex.

use leptos::prelude::*;

use crate::domain::{isolated, visible};
use crate::pages::frame::{RailFrame, RailLink};
use crate::pages::names::draft_title;
use crate::state::{AnnexPlace, Route, use_chunk_words, use_draft, use_router};
use crate::text::ChunkWords;

/// The navigation of the annex.
#[component]
pub fn AnnexRail() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let title = draft.slice(move |draft| draft_title(draft, &words));
    let who = draft.annex(|annex| {
        let names = [&annex.head.institution, &annex.head.ambassador];
        let trimmed = names.iter().map(|name| visible(name));
        let written = trimmed.filter(|name| !name.is_empty()).map(isolated);
        let written: Vec<String> = written.collect();
        written.join(" · ")
    });
    let activities = draft.annex(|annex| annex.activities.len());
    let covered = draft.annex(|annex| (annex.covered(), annex.objectives.len()));
    let id = draft.id();
    let links = AnnexPlace::ALL
        .map(|place| {
            let target = Route::Annex { draft: id, place };
            let name = place_name(place, words);
            let count = Signal::derive(move || match place {
                AnnexPlace::Activities => activities.get().to_string(),
                AnnexPlace::Objectives => {
                    let (covered, of) = covered.get();
                    (words.plan().answered)(covered, of)
                }
                AnnexPlace::Report
                | AnnexPlace::Agreement
                | AnnexPlace::Print
                | AnnexPlace::Revisions(_) => String::new(),
            });
            view! { <RailLink target name count/> }
        })
        .collect_view();
    view! {
        <RailFrame label=words.annex().places title who>
            <ul class="rail__list">{links}</ul>
        </RailFrame>
    }
}

/// The name of the current page.
pub fn here() -> Signal<String> {
    let words = use_chunk_words();
    let page = use_router().page();
    Signal::derive(move || match page.get() {
        Route::Annex { place, .. } => place_name(place, words).to_owned(),
        Route::Start
        | Route::Plan { .. }
        | Route::Worksheet { .. }
        | Route::Reading(_)
        | Route::Gallery
        | Route::Worksheets
        | Route::Cases
        | Route::Unknown => String::new(),
    })
}

/// The name of a page of the annex.
pub fn place_name(place: AnnexPlace, words: ChunkWords) -> &'static str {
    match place {
        AnnexPlace::Activities => words.annex().activities,
        AnnexPlace::Objectives => words.annex().objectives,
        AnnexPlace::Report => words.annex().report,
        AnnexPlace::Agreement => words.annex().agreement,
        AnnexPlace::Print => words.annex().print,
        AnnexPlace::Revisions(_) => words.revisions().title,
    }
}
