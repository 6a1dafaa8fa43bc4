//! The period of the collaboration, and its participants.

use leptos::prelude::*;

use super::late_hint::LateHint;
use super::profile_ages::ProfileAges;
use super::profile_period::ProfilePeriod;
use super::profile_years::ProfileYears;
use crate::domain::SchoolYear;
use crate::state::{today, use_chunk_words, use_draft};
use crate::ui::{FieldKind, SelectField, TextField};

/// School year, year groups, classes, number of pupils, period.
#[component]
pub fn ProfileFrame() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = &words.profile().frame;
    // What is entered is shown in any case.
    let has_ages = draft.plan(|plan| plan.profile.has_day_care() || !plan.profile.ages.is_empty());
    let has_years =
        draft.plan(|plan| plan.profile.has_pupils() || !plan.profile.year_groups.is_empty());
    view! {
        <section class="profile-frame card" aria-labelledby="profile-frame">
            <h2 class="profile-frame__title" id="profile-frame">{labels.title}</h2>
            <YearField/>
            <ProfilePeriod/>
            <Show when=move || has_years.get()><ProfileYears/></Show>
            <Show when=move || has_ages.get()><ProfileAges/></Show>
            <div class="profile-frame__pair">
                <TextField label=labels.classes hint=labels.classes_hint
                    value=draft.plan(|plan| plan.profile.classes.clone())
                    on_input=move |text| draft.edit_plan(|plan| plan.profile.classes = text)/>
                <PupilsField/>
            </div>
        </section>
    }
    .into_any()
}

/// The school year. The options are the years around the current one, enough of them in the past to
/// document finished collaborations, and always the stored one.
#[component]
fn YearField() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = &words.profile().frame;
    let stored = draft.plan(|plan| plan.profile.school_year);
    let mut years = SchoolYear::containing(today()).around(10, 3);
    years.extend(stored.get_untracked());
    years.sort_unstable();
    years.dedup();
    let none = (String::new(), labels.no_school_year.to_owned());
    let years = years
        .iter()
        .map(|year| (year.to_string(), year.to_string()));
    let choose = move |key: String| {
        draft.edit_plan(|plan| plan.profile.school_year = key.parse().ok());
    };
    let key = move || {
        stored
            .get()
            .map(|year| year.to_string())
            .unwrap_or_default()
    };
    view! {
        <SelectField
            label=labels.school_year
            options=std::iter::once(none).chain(years).collect()
            value=Signal::derive(key)
            on_change=choose
            class="profile-frame__year"
        />
    }
}

/// The number of pupils as free text, for answers such as "ca. 40".
#[component]
fn PupilsField() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let pupils = draft.plan(|plan| plan.profile.pupils.clone());
    let hint = LateHint::new(
        words.prompt().not_a_number,
        Signal::derive(move || pupils.with(|text| lacks_number(text))),
    );
    view! {
        <div class="profile-late-hint" on:focusin=move |_| hint.enter() on:focusout=move |_| hint.leave()>
            <TextField
                label=words.profile().frame.pupils
                hint=words.profile().frame.pupils_hint
                kind=FieldKind::Number
                value=pupils
                error=hint.shown()
                on_input=move |text| draft.edit_plan(|plan| plan.profile.pupils = text)
            />
        </div>
    }
}

fn lacks_number(text: &str) -> bool {
    !text.trim().is_empty() && !text.contains(|c: char| c.is_ascii_digit())
}
