//! Theme 1: who made the first contact decides which prompts are shown.

use leptos::prelude::*;

use crate::domain::Direction;
use crate::state::{use_chunk_words, use_draft};
use crate::ui::Choice;

/// The choice of direction.
#[component]
pub fn DirectionChoice() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let direction = draft.plan(|plan| plan.profile.direction);
    let options = vec![
        (Direction::Inbound, words.plan().inbound.to_owned()),
        (Direction::Outreach, words.plan().outreach.to_owned()),
    ];
    view! {
        <Choice
            class="choice--large"
            legend=words.plan().direction
            options
            value=direction
            on_choose=move |chosen| {
                draft.edit_plan(|plan| plan.profile.direction = Some(chosen));
            }
        />
        {move || direction.get().is_none().then(|| view! {
            <p class="hint">{words.plan().direction_first}</p>
        })}
    }
}
