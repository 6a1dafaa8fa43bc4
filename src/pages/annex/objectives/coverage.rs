//! The coverage of the objectives: a sentence, a table of check boxes (cards in narrow containers), and a
//! picture.

use std::collections::BTreeSet;

use leptos::prelude::*;

use super::coverage_card::CoverageCards;
use super::coverage_picture::CoveragePicture;
use super::coverage_table::CoverageTable;
use super::entry_kind::EntryKind;
use crate::domain::{NamedItem, NamedItemId, RowId};
use crate::files::activity_name::{ActivityName, activity_names};
use crate::state::{AnnexPlace, OpenDraft, Readers, Topic, use_chunk_words, use_draft, use_texts};

/// Activities and objectives by id and name, and access to their ties.
#[derive(Clone, Copy)]
pub struct Ties {
    pub draft: OpenDraft,
    pub activities: Memo<Vec<(RowId, ActivityName)>>,
    pub objectives: Memo<Vec<(NamedItemId, String)>>,
    /// The number of activities that contribute to each objective.
    pub counts: Memo<Vec<usize>>,
}

impl Ties {
    /// Sets whether an activity contributes to an objective.
    pub fn set(self, activity: RowId, objective: NamedItemId, is_tied: bool) {
        self.draft
            .edit_activity(Readers::AllAnd, activity, |activity| {
                if is_tied {
                    activity.objectives.insert(objective);
                } else {
                    activity.objectives.remove(&objective);
                }
            });
    }

    /// The objectives that an activity contributes to; tracks only that activity.
    pub fn of(self, activity: RowId) -> BTreeSet<NamedItemId> {
        self.draft.track_topic(Topic::Row(activity));
        self.draft.annex_now(|annex| {
            let row = annex.activities.iter().find(|row| row.id == activity);
            row.map(|row| row.objectives.clone()).unwrap_or_default()
        })
    }

    /// The number of activities that contribute to the objective at this index; tracks.
    pub fn count(self, place: usize) -> usize {
        self.counts
            .with(|counts| counts.get(place).copied().unwrap_or_default())
    }
}

fn use_ties() -> Ties {
    let (words, texts, draft) = (use_chunk_words(), use_texts(), use_draft());
    let name = move |item: &NamedItem| EntryKind::Objective.name(&texts, words, item);
    Ties {
        draft,
        activities: draft.annex(activity_names),
        objectives: draft.annex(move |annex| {
            let objectives = annex.objectives.iter();
            objectives.map(|one| (one.id.clone(), name(one))).collect()
        }),
        counts: draft.annex(|annex| annex.coverage().iter().map(|one| one.activities).collect()),
    }
}

/// The coverage of the objectives.
#[component]
pub fn Coverage() -> impl IntoView {
    let words = use_chunk_words();
    let ties = use_ties();
    let lacks_activities = Memo::new(move |_| ties.activities.with(Vec::is_empty));
    let lacks_objectives = Memo::new(move |_| ties.objectives.with(Vec::is_empty));
    let body = move || match (lacks_objectives.get(), lacks_activities.get()) {
        (true, _) => view! { <p class="hint">{words.objectives().no_objectives}</p> }.into_any(),
        (false, true) => view! { <NoActivities draft=ties.draft/> }.into_any(),
        (false, false) => view! {
            <CoverageTable ties/>
            <p class="coverage__keys hint" id="coverage-keys">{words.objectives().matrix_keys}</p>
            <CoverageCards ties/>
            <CoveragePicture ties/>
        }
        .into_any(),
    };
    view! {
        <section class="coverage" aria-labelledby="coverage-title">
            <h2 id="coverage-title" class="visually-hidden">{words.objectives().matrix}</h2>
            <Sentence ties/>
            {body}
        </section>
    }
    .into_any()
}

/// "5 af 8 målsætninger er dækket. Mangler: …"
#[component]
fn Sentence(ties: Ties) -> impl IntoView {
    let words = use_chunk_words();
    let sentence = Memo::new(move |_| {
        let missing: Vec<String> = ties.objectives.with(|objectives| {
            let all = objectives.iter().enumerate();
            let missing = all.filter(|(place, _)| ties.count(*place) == 0);
            missing.map(|(_, (_, name))| name.clone()).collect()
        });
        let of = ties.objectives.with(Vec::len);
        (words.objectives().covered)(of - missing.len(), of, &missing)
    });
    view! { <p class="coverage__sentence">{sentence}</p> }
}

#[component]
fn NoActivities(draft: OpenDraft) -> impl IntoView {
    let words = use_chunk_words();
    view! {
        <p class="hint">{words.objectives().no_activities}</p>
        <p>
            <a class="button" href=draft.annex_href(AnnexPlace::Activities)>
                {words.objectives().to_activities}
            </a>
        </p>
    }
}
