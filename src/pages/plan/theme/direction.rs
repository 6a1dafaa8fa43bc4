//! Theme 1: who fills in the plan and who made the first contact decide which prompts are shown.

use leptos::prelude::*;

use crate::domain::{Profile, PromptId, Side, visible};
use crate::state::{Place, use_chunk_words, use_draft, use_router};
use crate::text::ChunkWords;
use crate::ui::Choice;
use crate::worksheet::{Approach, Filled, Theme, shown_items};

/// The choice of direction, in the words of the user's side. While the side is unknown, those of both sides are
/// offered under their names, so that one tap says both.
#[component]
pub fn DirectionChoice(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, router) = (use_draft(), use_router());
    let approach = draft.plan(|plan| Approach::of(&plan.profile));
    // Whoever has said who they are came to answer. The focus stays where it is.
    let choose = Callback::new(move |chosen: Approach| {
        draft.edit_plan(|plan| chosen.choose(&mut plan.profile));
        router.open_prompt(draft.with(|draft| first(theme, Filled::of(draft)?)));
    });
    let choice = move |side: Side, legend: &'static str| {
        let (options, class) = (options(side, words), "choice--large");
        view! { <Choice class legend options value=approach on_choose=choose/> }.into_any()
    };
    let direction = words.plan().direction;
    // Not followed: choosing would take away what was just used.
    let (side, is_unnamed) = draft.with(|draft| {
        let profile = draft.plan().map(|plan| &plan.profile);
        let side = profile.and_then(|profile| profile.filled_by);
        (side, profile.is_some_and(is_unnamed))
    });
    let choices = side.map_or_else(
        || {
            view! {
                <fieldset class="choice sides">
                    <legend class="field__label">{direction}</legend>
                    {choice(Side::School, words.plan().school)}
                    {choice(Side::LearningEnvironment, words.plan().learning_environment)}
                </fieldset>
            }
            .into_any()
        },
        |side| choice(side, direction),
    );
    // A plan opens on this page, and not on that of its parties.
    let parties = is_unnamed.then(|| {
        view! {
            <p class="hint"><a class="link-alone" href=draft.href(Place::Profile)>{words.plan().name_parties}</a></p>
        }
    });
    view! {
        {choices}
        {move || approach.get().is_none().then(|| view! {
            <p class="hint">{words.plan().direction_first}</p>
        })}
        {parties}
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

/// Whether neither party has a name.
fn is_unnamed(profile: &Profile) -> bool {
    let parties = [&profile.school, &profile.learning_environment];
    parties.iter().all(|party| visible(&party.name).is_empty())
}
