//! The coverage in narrow containers: a card per objective that expands to the activities as check
//! boxes.

use leptos::prelude::*;

use super::coverage::Ties;
use crate::domain::NamedItemId;
use crate::state::use_chunk_words;
use crate::ui::{CheckField, Chip, For, Tone};

/// A card per objective.
#[component]
pub fn CoverageCards(ties: Ties) -> impl IntoView {
    let objectives = move || ties.objectives.get().into_iter().enumerate();
    view! {
        <ul class="coverage-cards">
            <For each=objectives key=Clone::clone let((place, (id, name)))>
                <CoverageCard ties place id name/>
            </For>
        </ul>
    }
}

#[component]
fn CoverageCard(ties: Ties, place: usize, id: NamedItemId, name: String) -> impl IntoView {
    let words = use_chunk_words();
    // Rendered on first opening, because the card is long with many activities.
    let seen = RwSignal::new(false);
    let count = Memo::new(move |_| ties.count(place));
    let chip = move || {
        let n = count.get();
        let tone = if n == 0 {
            Tone::Attention
        } else {
            Tone::Neutral
        };
        view! { <Chip tone text=(words.objectives().contributing)(n)/> }
    };
    let legend = StoredValue::new(name.clone());
    let objective = StoredValue::new(id);
    let list = move || {
        seen.get().then(|| {
            view! { <TickList ties objective=objective.get_value() name=legend.get_value()/> }
        })
    };
    view! {
        <li>
            <details class="coverage-card card" on:toggle=move |_| seen.set(true)>
                <summary class="coverage-card__summary">
                    <h3 class="coverage-card__title">{name}</h3>
                    {chip}
                </summary>
                {list}
            </details>
        </li>
    }
    .into_any()
}

/// Check boxes for all activities.
#[component]
fn TickList(ties: Ties, objective: NamedItemId, name: String) -> impl IntoView {
    let words = use_chunk_words();
    let objective = StoredValue::new(objective);
    let extra = StoredValue::new(name.clone());
    let is_tied = move |id| objective.with_value(|objective| ties.of(id).contains(objective));
    view! {
        <fieldset class="coverage-card__list">
            <legend class="visually-hidden">{name}</legend>
            <For each=move || ties.activities.get() key=Clone::clone let((id, activity))>
                <CheckField
                    label=activity.short(words)
                    label_extra=extra.get_value()
                    checked=Signal::derive(move || is_tied(id))
                    on_change=move |on| ties.set(id, objective.get_value(), on)
                />
            </For>
        </fieldset>
    }
    .into_any()
}
