//! The sections of a theme. If there are several, one at a time is open. In theme 1 the
//! section of the other direction is collapsed below.

use leptos::prelude::*;

use crate::browser;
use crate::domain::{Direction, order};
use crate::pages::plan::prompts::SectionPrompts;
use crate::state::{use_chunk_words, use_draft, use_router, use_texts};
use crate::worksheet::{Section, Theme, section_items};

/// All sections of a theme.
#[component]
pub fn Sections(theme: &'static Theme) -> impl IntoView {
    let draft = use_draft();
    let direction = draft.filled(|filled| filled.direction);
    let folds = theme.layout.folds();
    // Of the sections for one direction only one is open, and the page has its title.
    let alone = theme.has_directions();
    let all = move || {
        let direction = direction.get();
        let mut sections: Vec<&'static Section> = theme.sections.iter().collect();
        // The chosen direction first; the other one stays available below it.
        order::sort_by_key(&mut sections, |section| {
            section.direction.is_some() && section.direction != direction
        });
        sections
            .into_iter()
            .enumerate()
            .map(|(index, section)| match section.direction {
                Some(_) if direction.is_none() => ().into_any(),
                Some(other) if Some(other) != direction => {
                    view! { <OtherDirection section direction=other/> }.into_any()
                }
                None if folds => {
                    view! { <FoldedSection section starts_open=index == 0/> }.into_any()
                }
                _ => view! { <PlainSection section alone/> }.into_any(),
            })
            .collect_view()
    };
    view! { <div class="sections">{all}</div> }
}

#[component]
fn PlainSection(section: &'static Section, alone: bool) -> impl IntoView {
    let text = use_texts().section(&section.id);
    let class = if alone {
        "visually-hidden"
    } else {
        "section__title"
    };
    let id = format!("section-{}", section.id);
    let labelled = id.clone();
    view! {
        <section class="section" aria-labelledby=labelled>
            <h2 id=id class=class>{text.title}</h2>
            {(!text.intro.is_empty()).then(|| view! { <p class="section__intro">{text.intro}</p> })}
            <SectionPrompts section/>
        </section>
    }
}

/// A collapsible section. It opens automatically if the route points to one of its prompts.
#[component]
fn FoldedSection(section: &'static Section, starts_open: bool) -> impl IntoView {
    let words = use_chunk_words();
    let text = use_texts().section(&section.id);
    let prompt = use_router().prompt();
    let draft = use_draft();
    let counts = draft.filled(move |filled| {
        let items = section_items(section, filled.responses);
        let shown = items.iter().filter(|item| !item.hidden);
        let answers = shown.clone();
        let answers = answers.filter_map(|item| filled.responses.answers.get(&item.id));
        (
            answers.filter(|answer| is_done(answer)).count(),
            shown.count(),
        )
    });
    let holds_prompt = prompt.with_untracked(|prompt| {
        prompt.as_ref().is_some_and(|id| {
            draft.with(|draft| {
                let responses = draft.responses();
                let items = responses.map(|responses| section_items(section, responses));
                items.unwrap_or_default().iter().any(|item| item.id == *id)
            })
        })
    });
    let named = prompt.with_untracked(Option::is_some);
    let is_open = holds_prompt || (starts_open && !named);
    let is_idea = section.own_kind == crate::worksheet::PromptKind::Idea;
    let count = move || {
        let (done, of) = counts.get();
        match (is_idea, done) {
            (true, 0) => (words.plan().ideas)(of),
            (true, picked) => (words.start.picked)(picked),
            (false, done) => (words.plan().answered)(done, of),
        }
    };
    view! {
        <details class="section section--folds" open=is_open>
            <summary class="section__summary">
                <h2 class="section__title">{text.title}</h2>
                <span class="section__count">{count}</span>
            </summary>
            {(!text.intro.is_empty()).then(|| view! { <p class="section__intro">{text.intro}</p> })}
            <FoldedPrompts section is_open/>
        </details>
    }
}

/// The prompts of a section that is folded at first. They are rendered after the page is drawn, so that
/// what is in sight is there sooner.
#[component]
fn FoldedPrompts(section: &'static Section, is_open: bool) -> impl IntoView {
    let is_made = RwSignal::new(is_open);
    if !is_open {
        browser::spawn(async move {
            browser::timer::drawn().await;
            is_made.try_set(true);
        });
    }
    view! { <Show when=move || is_made.get()><SectionPrompts section/></Show> }
}

/// Whether an answer counts: picked ideas in a catalogue, otherwise answered prompts.
fn is_done(answer: &crate::domain::Answer) -> bool {
    use crate::domain::{AnswerState, Choice};
    match answer.idea() {
        Some(idea) => idea.choice == Some(Choice::Pick),
        None => answer.state() == AnswerState::Answered,
    }
}

#[component]
fn OtherDirection(section: &'static Section, direction: Direction) -> impl IntoView {
    let words = use_chunk_words();
    let text = use_texts().section(&section.id);
    let title = (words.plan().other_direction)(&text.title);
    let prompt = use_router().prompt();
    let holds_prompt = prompt.with_untracked(|prompt| {
        prompt
            .as_ref()
            .is_some_and(|id| section.prompts.iter().any(|prompt| prompt.id == *id))
    });
    let key = match direction {
        Direction::Outreach => "outreach",
        Direction::Inbound => "inbound",
    };
    view! {
        <details class="section section--folds section--other" data-direction=key open=holds_prompt>
            <summary class="section__summary"><h2 class="section__title">{title}</h2></summary>
            <FoldedPrompts section is_open=holds_prompt/>
        </details>
    }
}
