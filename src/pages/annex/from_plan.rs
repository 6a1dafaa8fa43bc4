//! The link from an activity to the plan that it was made from. Used by the activity table.

use leptos::prelude::*;

use crate::domain::{Annex, Draft, DraftId, DraftKind, RowId};
use crate::pages::names::draft_title;
use crate::state::{Route, use_chunk_words, use_draft, use_library};

/// A link to the plan of an activity; nothing for activities without a plan.
#[component]
pub fn FromPlan(activity: RowId) -> impl IntoView {
    // The plan of an activity never changes, so this reads once without tracking.
    let plan = use_draft().with(|draft| plan_of(draft.annex()?, activity))?;
    let words = use_chunk_words();
    let labels = words.to_annex();
    let found = use_library().draft(plan);
    let said = match found.filter(|draft| draft.plan().is_some()) {
        Some(draft) => link(&draft, (labels.from_plan)(&draft_title(&draft, &words))).into_any(),
        None => labels.from_elsewhere.into_any(),
    };
    Some(view! { <p class="from-plan hint">{said}</p> })
}

fn link(plan: &Draft, text: String) -> impl IntoView + use<> {
    let href = Route::entry(plan.meta.id, DraftKind::Plan).href();
    view! { <a class="link-alone" href=href>{text}</a> }
}

fn plan_of(annex: &Annex, activity: RowId) -> Option<DraftId> {
    let mut activities = annex.activities.iter();
    activities.find(|other| other.id == activity)?.from_plan
}
