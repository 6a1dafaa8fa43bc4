//! The picked ideas, listed above the catalogue.

use leptos::prelude::*;

use crate::domain::{Choice, PromptId};
use crate::pages::plan::names::prompt_title;
use crate::state::{Place, use_chunk_words, use_draft, use_router, use_texts};
use crate::ui::ElementId;
use crate::worksheet::{Filled, Item, Theme, theme_items};

/// The picked ideas.
#[component]
pub fn Picks(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words();
    let draft = use_draft();
    let picks = draft.filled(move |filled| picked(theme, filled));
    let body = move || {
        let picks = picks.get();
        if picks.is_empty() {
            return view! { <p class="hint">{words.plan().no_picks}</p> }.into_any();
        }
        let items = picks
            .into_iter()
            .map(|(item, how)| view! { <Pick theme item how/> })
            .collect_view();
        view! { <ul class="picks__list">{items}</ul> }.into_any()
    };
    view! {
        <section class="picks card" aria-labelledby="picks-title">
            <h2 id="picks-title" class="picks__title">{words.plan().your_picks}</h2>
            {body}
        </section>
    }
}

fn picked(theme: &'static Theme, filled: Filled) -> Vec<(Item, String)> {
    theme_items(theme, filled)
        .into_iter()
        .filter_map(|item| {
            let idea = filled.responses.answers.get(&item.id)?.idea()?;
            (idea.choice == Some(Choice::Pick)).then(|| (item, idea.how.clone()))
        })
        .collect()
}

#[component]
fn Pick(theme: &'static Theme, item: Item, how: String) -> impl IntoView {
    let title = prompt_title(&item, &use_texts(), use_chunk_words());
    let (draft, router) = (use_draft(), use_router());
    let id: PromptId = item.id;
    let place = Place::of_theme(&theme.id, Some(id.clone()));
    let open = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        crate::browser::fold::reveal(&ElementId::Prompt(&id).to_string());
        router.open_prompt(Some(id.clone()));
        crate::browser::focus::focus_soon(&ElementId::PromptToggle(&id).to_string());
    };
    view! {
        <li class="picks__item">
            <a href=draft.href(place) on:click=open>{title}</a>
            {(!how.trim().is_empty()).then(|| view! { <p class="picks__how">{how}</p> })}
        </li>
    }
}
