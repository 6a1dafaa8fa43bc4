//! A criterion: ratings from three perspectives, one of which is shown at a time.

use leptos::prelude::*;

use super::PromptHandle;
use crate::domain::{Perspective, Rating, Score, Side};
use crate::pages::frame::Writing;
use crate::pages::plan::names::perspective_name;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::{Choice, Suggestions, TextArea, insert_suggestion};

/// The perspectives of a criterion.
#[component]
pub fn CriterionFields(prompt: PromptHandle, suggestions: Vec<String>) -> impl IntoView {
    let words = use_chunk_words();
    let own_side = use_draft().with(|draft| draft.plan().and_then(|plan| plan.profile.filled_by));
    let first = match own_side {
        Some(Side::LearningEnvironment) => Perspective::LearningEnvironment,
        Some(Side::School) | None => Perspective::School,
    };
    let shown = RwSignal::new(first);
    let options = Perspective::ALL
        .map(|perspective| (perspective, perspective_name(perspective, words).to_owned()))
        .to_vec();
    view! {
        <Choice legend=words.prompt().view options value=Signal::derive(move || Some(shown.get()))
            on_choose=move |perspective| shown.set(perspective)/>
        <Writing>
            {move || view! {
                <PerspectiveFields prompt of=shown.get() suggestions=suggestions.clone()/>
            }}
        </Writing>
    }
}

/// The score and comment of one perspective.
#[component]
fn PerspectiveFields(
    prompt: PromptHandle,
    of: Perspective,
    suggestions: Vec<String>,
) -> impl IntoView {
    let words = use_chunk_words();
    let name = perspective_name(of, words);
    // 0 means no score, so that a score given by mistake can be removed.
    let options = std::iter::once((0, words.prompt().no_rating.to_owned()))
        .chain(Score::all().map(|score| (score.value(), score.value().to_string())))
        .collect();
    let score = read(prompt, of, |rating| rating.score);
    let score = Signal::derive(move || Some(score.get().map_or(0, Score::value)));
    view! {
        <div class="rating" role="group" aria-label=name>
            <Choice class="choice--scores" legend=words.prompt().rating options value=score
                on_choose=move |value: u8| edit(prompt, of, |rating| rating.score = Score::new(value))/>
            <TextArea label=words.prompt().worked label_extra=name
                value=read(prompt, of, |rating| rating.worked.clone())
                on_input=move |text| edit(prompt, of, |rating| rating.worked = text)/>
            <Suggestions label=words.prompt().suggestions items=suggestions
                on_pick=move |suggestion: String| {
                    edit(prompt, of, |rating| {
                        rating.worked = insert_suggestion(&rating.worked, &suggestion);
                    });
                }/>
            <TextArea label=words.prompt().worked_less label_extra=name
                value=read(prompt, of, |rating| rating.worked_less.clone())
                on_input=move |text| edit(prompt, of, |rating| rating.worked_less = text)/>
        </div>
    }
}

fn read<T>(prompt: PromptHandle, of: Perspective, part: fn(&Rating) -> T) -> Memo<T>
where
    T: PartialEq + Default + Send + Sync + 'static,
{
    prompt.read(move |answer| {
        let rating = answer
            .criterion()
            .and_then(|criterion| criterion.views.get(&of));
        rating.map(part).unwrap_or_default()
    })
}

fn edit(prompt: PromptHandle, of: Perspective, change: impl FnOnce(&mut Rating)) {
    prompt.edit(|answer| {
        answer.edit_criterion(|criterion| {
            let rating = criterion.views.entry(of).or_default();
            change(rating);
            if *rating == Rating::default() {
                criterion.views.remove(&of);
            }
        });
    });
}
