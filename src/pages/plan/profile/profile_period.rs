//! First and last day of the collaboration.

use leptos::prelude::*;

use super::late_hint::LateHint;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::DateField;

/// Two dates; the second shows a hint if they are reversed.
#[component]
pub fn ProfilePeriod() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = &words.profile().frame;
    let reversed = draft.plan(|plan| plan.profile.period.is_reversed());
    let hint = LateHint::new(labels.period_reversed, reversed);
    let set_from = move |day| draft.edit_plan(|plan| plan.profile.period.from = day);
    let set_to = move |day| draft.edit_plan(|plan| plan.profile.period.to = day);
    view! {
        <fieldset
            class="profile-period profile-late-hint"
            on:focusin=move |_| hint.enter()
            on:focusout=move |_| hint.leave()
        >
            <legend class="field__label">{labels.period}</legend>
            <div class="profile-period__days">
                <DateField
                    words
                    label=labels.period_from
                    value=draft.plan(|plan| plan.profile.period.from)
                    on_change=set_from
                />
                <DateField
                    words
                    label=labels.period_to
                    value=draft.plan(|plan| plan.profile.period.to)
                    on_change=set_to
                    error=hint.shown() refuses=true
                />
            </div>
        </fieldset>
    }
}
