//! The participating year groups, as chips.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::state::{use_chunk_words, use_draft};
use crate::ui::For;

/// A check box per year group, styled as a chip: those of the language, and those that the plan already
/// has, which may come from a school in another country.
#[component]
pub fn ProfileYears() -> impl IntoView {
    let words = use_chunk_words();
    let chosen = use_draft().plan(|plan| plan.profile.year_groups.clone());
    // A chip stays when its year group is removed: it has the focus, and may be wanted again.
    let shown = Memo::new(move |before: Option<&BTreeSet<u8>>| {
        let mut shown = before.cloned().unwrap_or_default();
        shown.extend(words.profile().frame.year_groups_offered.clone());
        shown.extend(chosen.get());
        shown
    });
    view! {
        <fieldset class="profile-years">
            <legend class="field__label">{words.profile().frame.year_groups}</legend>
            <div class="profile-years__chips">
                <For each=move || shown.get() key=|group| *group let(group)>
                    <YearChip group/>
                </For>
            </div>
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
