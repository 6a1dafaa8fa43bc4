//! The ages of the children of day care, as chips.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::state::{use_chunk_words, use_draft};
use crate::ui::For;

/// A check box per age in years, styled as a chip: those of day care, and those that the plan already has.
#[component]
pub fn ProfileAges() -> impl IntoView {
    let words = use_chunk_words();
    let chosen = use_draft().plan(|plan| plan.profile.ages.clone());
    // A chip stays when its age is removed: it has the focus, and may be wanted again.
    let shown = Memo::new(move |before: Option<&BTreeSet<u8>>| {
        let mut shown = before.cloned().unwrap_or_default();
        shown.extend(words.profile().frame.ages_offered.clone());
        shown.extend(chosen.get());
        shown
    });
    view! {
        <fieldset class="profile-years">
            <legend class="field__label">{words.profile().frame.ages}</legend>
            <div class="profile-years__chips">
                <For each=move || shown.get() key=|age| *age let(age)>
                    <AgeChip age/>
                </For>
            </div>
        </fieldset>
    }
}

#[component]
fn AgeChip(age: u8) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let toggle = move |on: bool| {
        draft.edit_plan(|plan| {
            let ages = &mut plan.profile.ages;
            if on {
                ages.insert(age);
            } else {
                ages.remove(&age);
            }
        });
    };
    view! {
        <label class="profile-years__chip">
            <input
                class="profile-years__box"
                type="checkbox"
                aria-label=(words.profile().frame.age)(age)
                prop:checked=draft.plan(move |plan| plan.profile.ages.contains(&age))
                on:change:target=move |event| toggle(event.target().checked())
            />
            <span class="profile-years__label" aria-hidden="true">{age}</span>
        </label>
    }
}
