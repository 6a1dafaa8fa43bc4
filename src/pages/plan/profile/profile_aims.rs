//! Subjects, purpose and learning goals.

use leptos::prelude::*;

use crate::browser::focus::focus_soon;
use crate::domain::Profile;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::{Suggestions, TextArea, TextField, insert_suggestion};

/// The fields for subjects, purpose and learning goals.
#[component]
pub fn ProfileAims() -> impl IntoView {
    let words = use_chunk_words();
    let labels = &words.profile().aims;
    view! {
        <section class="profile-aims card" aria-labelledby="profile-aims">
            <h2 class="profile-aims__title" id="profile-aims">{labels.title}</h2>
            <SubjectsField/>
            <AimField
                id="profile-purpose"
                label=labels.purpose
                hint=labels.purpose_hint
                beginnings=labels.purpose_beginnings
                aim=|profile| {
                    profile.purpose_from.clear();
                    &mut profile.purpose
                }
                read=|profile| profile.purpose.clone()
                from=|profile| profile.purpose_from.clone()
            />
            <AimField
                id="profile-goals"
                label=labels.goals
                hint=labels.goals_hint
                beginnings=labels.goals_beginnings
                aim=|profile| &mut profile.learning_goals
                read=|profile| profile.learning_goals.clone()
                from=|_| String::new()
            />
        </section>
    }
    .into_any()
}

/// The subjects, with those of the schools of the language as suggestions.
#[component]
fn SubjectsField() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let labels = &words.profile().aims;
    let has_subjects = draft.plan(|plan| plan.profile.has_pupils());
    let pick = move |subject: String| {
        draft.edit_plan(|plan| {
            let subjects = &mut plan.profile.subjects;
            *subjects = with_subject(subjects, &subject);
        });
    };
    view! {
        <div class="profile-aims__field">
            <TextField label=labels.subjects hint=labels.subjects_hint
                value=draft.plan(|plan| plan.profile.subjects.clone())
                on_input=move |text| draft.edit_plan(|plan| plan.profile.subjects = text)/>
            <Show when=move || has_subjects.get()>
                <Suggestions
                    label=(words.profile().of)(words.prompt().suggestions, labels.subjects)
                    items=labels.subject_list.iter().map(|subject| (*subject).to_owned()).collect()
                    on_pick=pick
                />
            </Show>
        </div>
    }
}

/// A text with suggestions; inserting one focuses the field.
#[component]
fn AimField(
    id: &'static str,
    label: &'static str,
    hint: &'static str,
    beginnings: &'static [&'static str],
    aim: fn(&mut Profile) -> &mut String,
    read: fn(&Profile) -> String,
    /// Whose words it has; empty if they are the user's.
    from: fn(&Profile) -> String,
) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let from = draft.plan(move |plan| from(&plan.profile));
    let borrowed = move || {
        let said = from.with(|from| (!from.is_empty()).then(|| (words.prompt().borrowed)(from)));
        said.map(|said| view! { <p class="hint">{said}</p> })
    };
    let write = move |text| draft.edit_plan(|plan| *aim(&mut plan.profile) = text);
    let pick = move |beginning: String| {
        draft.edit_plan(|plan| {
            let text = aim(&mut plan.profile);
            *text = insert_suggestion(text, &beginning);
        });
        focus_soon(id);
    };
    view! {
        <div class="profile-aims__field">
            <TextArea id label hint value=draft.plan(move |plan| read(&plan.profile)) on_input=write/>
            {borrowed}
            <Suggestions
                label=(words.profile().of)(words.prompt().suggestions, label)
                items=beginnings.iter().map(|text| (*text).to_owned()).collect()
                on_pick=pick
            />
        </div>
    }
}

/// Appends a subject, unless it is already in the list.
fn with_subject(subjects: &str, subject: &str) -> String {
    let listed = subjects
        .split(',')
        .any(|other| other.trim().eq_ignore_ascii_case(subject));
    let before = subjects.trim().trim_end_matches(',');
    match (listed, before.is_empty()) {
        (true, _) => subjects.to_owned(),
        (false, true) => subject.to_owned(),
        (false, false) => format!("{before}, {subject}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_added_once() {
        assert_eq!(with_subject("", "dansk"), "dansk");
        assert_eq!(with_subject("dansk, ", "historie"), "dansk, historie");
        assert_eq!(with_subject("Dansk, historie", "dansk"), "Dansk, historie");
    }
}
