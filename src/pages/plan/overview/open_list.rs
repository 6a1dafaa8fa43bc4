//! The open prompts by owner.

use leptos::prelude::*;

use super::waiting::{Waiting, waiting};
use crate::pages::plan::names::prompt_title;
use crate::state::{Place, use_chunk_words, use_draft, use_texts};
use crate::ui::{Chip, Tone};
use crate::worksheet::OpenPrompt;

/// The number of prompts per owner that are shown before expanding.
const IN_VIEW: usize = 5;

/// The open prompts by owner; nothing if there are none.
#[component]
pub fn OpenList() -> impl IntoView {
    let words = use_chunk_words();
    let open = use_draft().plan(move |plan| waiting(plan, words));
    move || {
        let open = open.get();
        (!open.is_empty()).then(|| {
            let groups = open
                .into_iter()
                .map(|group| view! { <Group group/> })
                .collect_view();
            view! {
                <section class="overview-page__part" aria-labelledby="overview-open">
                    <h2 id="overview-open">{words.overview().open}</h2>
                    {groups}
                </section>
            }
            .into_any()
        })
    }
}

#[component]
fn Group(group: Waiting) -> impl IntoView {
    let words = use_chunk_words();
    let heading = if group.who.is_empty() {
        words.overview().unsettled.to_owned()
    } else {
        (words.overview().waits_for)(&group.who)
    };
    let count = group.prompts.len();
    let mut first = group.prompts;
    let rest = first.split_off(first.len().min(IN_VIEW));
    let unfold = (!rest.is_empty()).then(|| {
        view! {
            <details class="open-list__rest">
                <summary>{(words.overview().show_more)(rest.len())}</summary>
                <Prompts prompts=rest/>
            </details>
        }
    });
    view! {
        <div class="open-list">
            <h3 class="open-list__head">
                {heading} " " <span class="open-list__count">{count}</span>
            </h3>
            <Prompts prompts=first/>
            {unfold}
        </div>
    }
}

#[component]
fn Prompts(prompts: Vec<OpenPrompt>) -> impl IntoView {
    let rows = prompts
        .into_iter()
        .map(|prompt| view! { <OpenLink prompt/> })
        .collect_view();
    view! { <ul class="open-list__prompts">{rows}</ul> }
}

#[component]
fn OpenLink(prompt: OpenPrompt) -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let theme = texts.theme(&prompt.theme).short;
    let title = prompt_title(&prompt.item, &texts, words);
    let href = use_draft().href(Place::of_theme(&prompt.theme, Some(prompt.item.id)));
    // Those that nobody in particular is to answer are below a heading that says so.
    let started = (prompt.started && prompt.owner.is_some())
        .then(|| view! { <Chip tone=Tone::Attention text=words.prompt().status_to_discuss/> });
    view! {
        <li>
            <a class="open-list__link" data-theme=prompt.theme.to_string() href=href>
                <span class="open-list__title">{title}</span>
                {started}
                <span class="open-list__theme">{theme}</span>
            </a>
        </li>
    }
}
