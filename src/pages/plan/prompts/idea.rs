//! An idea of the catalogue: yes, maybe or no, and how to do it.

use leptos::prelude::*;

use super::PromptHandle;
use crate::domain::Choice as IdeaPick;
use crate::pages::{Chunk, Later, WorksheetPart};
use crate::state::{use_chunk_words, use_draft};
use crate::ui::{Choice, TextArea};
use crate::worksheet::cases_of;

/// The choice, also visible on the closed card, so that one tap picks an idea.
#[component]
pub fn IdeaChoice(
    prompt: PromptHandle,
    /// The idea.
    title: String,
) -> impl IntoView {
    let words = use_chunk_words();
    let value = prompt.read(|answer| answer.idea().and_then(|idea| idea.choice));
    let draft = use_draft();
    let options = vec![
        (IdeaPick::Pick, words.prompt().pick.to_owned()),
        (IdeaPick::Maybe, words.prompt().maybe.to_owned()),
        (IdeaPick::No, words.prompt().no.to_owned()),
    ];
    view! {
        <Choice
            class="choice--compact prompt-card__choice"
            legend=(words.prompt().choice_of)(&title)
            quiet_legend=true
            options
            value
            disabled=Signal::derive(move || !draft.writes())
            clear=(words.prompt().clear, Callback::new(move |()| {
                prompt.edit(|answer| answer.edit_idea(|idea| idea.choice = None));
            }))
            on_choose=move |choice| {
                prompt.edit(|answer| answer.edit_idea(|idea| idea.choice = Some(choice)));
            }
        />
    }
}

/// What is inside a closed idea: the beginning of its advice, and, once it is chosen, the field for how to
/// do it.
#[component]
pub fn ClosedIdea(prompt: PromptHandle, advice: String) -> impl IntoView {
    let words = use_chunk_words();
    let waits = prompt.read(|answer| {
        answer.idea().is_some_and(|idea| {
            matches!(idea.choice, Some(IdeaPick::Pick | IdeaPick::Maybe)) && idea.how.is_empty()
        })
    });
    view! {
        <p class="prompt-card__advice">{advice}</p>
        <p class="prompt-card__how" hidden=move || !waits.get()>{words.prompt().how} " …"</p>
    }
}

/// Whose words the answer has.
fn borrowed(prompt: PromptHandle) -> impl IntoView {
    let words = use_chunk_words();
    let from = prompt.read(|answer| {
        let idea = answer.idea();
        idea.map(|idea| idea.borrowed_from.clone())
            .unwrap_or_default()
    });
    move || {
        let said = from.with(|from| (!from.is_empty()).then(|| (words.prompt().borrowed)(from)));
        said.map(|said| view! { <p class="hint">{said}</p> })
    }
}

/// The field for how to do it, and the cases that show the idea.
#[component]
pub fn IdeaFields(prompt: PromptHandle) -> impl IntoView {
    let words = use_chunk_words();
    // The cases are about schools.
    let is_of_school =
        use_draft().with(|draft| draft.plan().is_none_or(|plan| plan.profile.has_pupils()));
    let has_cases = is_of_school && cases_of(&prompt.id()).next().is_some();
    let how = prompt.read(|answer| answer.idea().map(|i| i.how.clone()).unwrap_or_default());
    view! {
        <TextArea
            label=words.prompt().how
            value=how
            on_input=move |text| prompt.edit(|answer| answer.edit_idea(|idea| idea.write(text)))
        />
        {borrowed(prompt)}
        {has_cases.then(|| view! { <Later chunk=Chunk::Worksheet(WorksheetPart::CasesBeside)/> })}
    }
}
