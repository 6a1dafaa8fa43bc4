//! The picture of roles and relations: a triangle with a role at each corner and a relation on each side. Each is a
//! link to its prompt, so the picture is also a list of links; the lines are decoration.

use leptos::prelude::*;

use crate::browser::{focus::focus_soon, fold};
use crate::domain::{AnswerState, PromptId};
use crate::state::{Place, use_chunk_words, use_draft, use_router, use_texts};
use crate::ui::ElementId;
use crate::worksheet::{Prompt, Section, Theme};

/// The places of the links in the order of the tables: three corners, three sides.
const CORNERS: [&str; 3] = ["left", "top", "right"];
const SIDES: [&str; 3] = ["bottom", "left-side", "right-side"];

/// The triangle of a theme whose first two sections are three roles and three relations.
#[component]
pub fn Triangle(theme: &'static Theme) -> impl IntoView {
    let words = use_chunk_words().worksheet();
    let text = use_texts().theme(&theme.id);
    let links = |section: Option<&'static Section>, places: [&'static str; 3]| {
        let prompts = section.map_or(&[][..], |section| section.prompts);
        let links = prompts.iter().zip(places);
        links
            .map(|(prompt, place)| view! { <Link theme prompt place/> })
            .collect_view()
    };
    view! {
        <nav class="triangle" aria-label=words.triangle>
            <svg class="triangle__lines" viewBox="0 0 100 100" preserveAspectRatio="none"
                aria-hidden="true">
                <path d="M50 12 L14 88 L86 88 Z"/>
            </svg>
            <ul class="triangle__links">
                {links(theme.sections.first(), CORNERS)}
                {links(theme.sections.get(1), SIDES)}
            </ul>
            <p class="triangle__middle">{text.short}</p>
        </nav>
    }
}

#[component]
fn Link(theme: &'static Theme, prompt: &'static Prompt, place: &'static str) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, router) = (use_draft(), use_router());
    let name = use_texts().prompt(&prompt.id).short;
    let id: &'static PromptId = &prompt.id;
    let is_answered = draft.filled(move |filled| {
        let answer = filled.responses.answers.get(id);
        answer.is_some_and(|answer| answer.state() == AnswerState::Answered)
    });
    let href = draft.href(Place::of_theme(&theme.id, Some(id.clone())));
    let open = move |event: leptos::ev::MouseEvent| {
        event.prevent_default();
        fold::reveal(&ElementId::Prompt(id).to_string());
        router.open_prompt(Some(id.clone()));
        focus_soon(&ElementId::PromptToggle(id).to_string());
    };
    view! {
        <li class="triangle__place" data-place=place class:triangle__place--answered=is_answered>
            <a class="triangle__link" href=href on:click=open>
                {name}
                <Show when=move || is_answered.get()>
                    <span class="visually-hidden">", " {words.prompt().answered}</span>
                </Show>
            </a>
        </li>
    }
}
