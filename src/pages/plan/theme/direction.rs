//! Theme 1: who fills in the plan and who made the first contact decide which prompts are shown.

use leptos::prelude::*;

use crate::domain::{PromptId, Side, visible};
use crate::state::{Place, use_chunk_words, use_draft, use_router};
use crate::text::ChunkWords;
use crate::ui::Choice;
use crate::worksheet::{Approach, Filled, Theme, shown_items};

/// The choice of direction, in the words of the user's side. While the side is unknown, those of both sides are
/// offered under their names, so that one tap says both.
#[component]
pub fn DirectionChoice(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let approach = draft.plan(|plan| Approach::of(&plan.profile));
    let side = draft.plan(|plan| plan.profile.filled_by);
    // A choice would take away the one that was just used.
    let asks_side = side.get_untracked().is_none();
    let shown = Memo::new(move |_| if asks_side { None } else { side.get() });
    let router = use_router();
    // Whoever has said who they are came to answer. The focus stays where it is.
    let choose = Callback::new(move |chosen: Approach| {
        draft.edit_plan(|plan| chosen.choose(&mut plan.profile));
        router.open_prompt(draft.with(|draft| first(theme, Filled::of(draft)?)));
    });
    let choice = move |side: Side, legend: &'static str| {
        view! {
            <Choice class="choice--large" legend options=options(side, words) value=approach on_choose=choose/>
        }
    };
    let choices = move || match shown.get() {
        Some(side) => choice(side, words.plan().direction).into_any(),
        None => view! {
            <fieldset class="choice sides">
                <legend class="field__label">{words.plan().direction}</legend>
                {choice(Side::School, words.plan().school)}
                {choice(Side::LearningEnvironment, words.plan().learning_environment)}
            </fieldset>
        }
        .into_any(),
    };
    view! {
        {choices}
        {move || approach.get().is_none().then(|| view! {
            <p class="hint">{words.plan().direction_first}</p>
        })}
        <NameParties/>
    }
}

fn options(side: Side, words: ChunkWords) -> Vec<(Approach, String)> {
    let own = Approach::ALL.into_iter().filter(|one| one.side() == side);
    own.map(|one| {
        let label = match one {
            Approach::Outreach => words.plan().outreach,
            Approach::Inbound => words.plan().inbound,
            Approach::Seek => words.plan().seek,
            Approach::Invited => words.plan().invited,
        };
        (one, label.to_owned())
    })
    .collect()
}

/// The first prompt of the chosen set.
fn first(theme: &'static Theme, filled: Filled) -> Option<PromptId> {
    let mut sections = theme.sections.iter();
    let section = sections.find(|section| filled.applies(section))?;
    let items = shown_items(section, filled);
    let first = items.into_iter().find(|item| !item.hidden);
    first.map(|item| item.id)
}

/// The way to the parties, until one has a name: a plan opens on the page of its first theme.
#[component]
fn NameParties() -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let is_unnamed = draft.plan(|plan| {
        let parties = [&plan.profile.school, &plan.profile.learning_environment];
        parties.iter().all(|party| visible(&party.name).is_empty())
    });
    let href = draft.href(Place::Profile);
    move || {
        let href = href.clone();
        is_unnamed.get().then(|| {
            view! {
                <p class="hint">
                    <a href=href>{words.plan().name_parties}</a>
                </p>
            }
        })
    }
}
