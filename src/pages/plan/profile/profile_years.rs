//! The participating year groups, as chips.

use leptos::prelude::*;

use crate::state::{use_chunk_words, use_draft};

/// From børnehaveklasse (0) to the voluntary tenth.
const YEAR_GROUPS: std::ops::RangeInclusive<u8> = 0..=10;

/// A check box per year group, styled as a chip.
#[component]
pub fn ProfileYears() -> impl IntoView {
    let words = use_chunk_words();
    let chips = YEAR_GROUPS
        .map(|group| view! { <YearChip group/> })
        .collect_view();
    view! {
        <fieldset class="profile-years">
            <legend class="field__label">{words.profile().frame.year_groups}</legend>
            <div class="profile-years__chips">{chips}</div>
        </fieldset>
    }
}

#[component]
fn YearChip(group: u8) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = &words.profile().frame;
    let toggle = move |on: bool| {
        draft.edit_plan(|plan| {
            let groups = &mut plan.profile.year_groups;
            if on {
                groups.insert(group);
            } else {
                groups.remove(&group);
            }
        });
    };
    view! {
        <label class="profile-years__chip">
            <input
                class="profile-years__box"
                type="checkbox"
                aria-label=(labels.year_group)(group)
                prop:checked=draft.plan(move |plan| plan.profile.year_groups.contains(&group))
                on:change:target=move |event| toggle(event.target().checked())
            />
            <span class="profile-years__label" aria-hidden="true">
                {(labels.year_group_short)(group)}
            </span>
        </label>
    }
}
