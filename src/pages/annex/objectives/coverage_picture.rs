//! The coverage as a picture.

use leptos::prelude::*;

use super::coverage::Ties;
use super::entry_kind::EntryKind;
use crate::domain::{Activity, Annex, NamedItem};
use crate::files::activity_name::activity_names;
use crate::state::{use_chunk_words, use_texts};
use crate::text::ChunkWords;
use crate::ui::{CoverageFacts, CoverageMatrix};
use crate::worksheet::Texts;

/// The collapsible picture, rendered only while it is open.
#[component]
pub fn CoveragePicture(ties: Ties) -> impl IntoView {
    let (words, texts) = (use_chunk_words(), use_texts());
    let is_open = RwSignal::new(false);
    let facts = Memo::new(move |_| {
        let draw = || {
            let read = |annex: &Annex| coverage_facts(annex, &texts, words);
            ties.draft.track(|draft| draft.annex().map(read))
        };
        is_open.get().then(draw).flatten()
    });
    let picture = move || {
        let facts = facts.get();
        facts.map(|facts| {
            view! {
                <div class="coverage-picture__paper" role="region" tabindex="0"
                    aria-label=words.objectives().as_picture>
                    <CoverageMatrix facts words/>
                </div>
            }
        })
    };
    view! {
        <details class="coverage-picture"
            on:toggle:target=move |event| is_open.set(event.target().open())>
            <summary>{words.objectives().as_picture}</summary>
            {picture}
        </details>
    }
}

/// The data of the picture of an annex.
pub fn coverage_facts(annex: &Annex, texts: &Texts, words: ChunkWords) -> CoverageFacts {
    let name = |item: &NamedItem| EntryKind::Objective.name(texts, words, item);
    let ticks = |activity: &Activity| {
        let objectives = annex.objectives.iter();
        objectives
            .map(|objective| activity.objectives.contains(&objective.id))
            .collect()
    };
    let names = activity_names(annex).into_iter();
    CoverageFacts {
        rows: names.map(|(_, name)| name.short(words)).collect(),
        columns: annex.objectives.iter().map(name).collect(),
        ticks: annex.activities.iter().map(ticks).collect(),
    }
}
