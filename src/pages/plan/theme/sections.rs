//! The sections of a theme. If there are several, one at a time is open. In theme 1 the
//! sections of the other directions are collapsed below.

use leptos::prelude::*;

use crate::browser;
use crate::domain::{Draft, PromptId};
use crate::pages::plan::prompts::SectionPrompts;
use crate::state::{use_chunk_words, use_draft, use_router, use_texts};
use crate::ui::For;
use crate::worksheet::{Filled, Section, Theme, section_items, shown_items};

/// How a section is shown.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
enum Look {
    /// Without a fold.
    Plain,
    /// The first of those that fold.
    Unfolded,
    Folded,
    /// Of another direction than the chosen one.
    Other,
}

/// All sections of a theme that have something to show.
#[component]
pub fn Sections(theme: &'static Theme) -> impl IntoView {
    let (draft, prompt) = (use_draft(), use_router().prompt());
    // No memo: the list compares its keys.
    let all = move || {
        let looks = |draft: &Draft| {
            let filled = Filled::of(draft)?;
            Some(prompt.with(|prompt| looks(theme, filled, prompt.as_ref())))
        };
        draft.track(looks).unwrap_or_default()
    };
    // Of the sections for one direction only one is open, and the page has its title.
    let alone = theme.has_directions();
    let shown = move |(index, look): (usize, Look)| {
        let section = theme.sections.get(index)?;
        Some(match look {
            Look::Plain => {
                // What is above the first heading of a worksheet that a user made has the heading of the page.
                let alone = alone || section.id.as_str() == theme.id.as_str();
                view! { <PlainSection section alone/> }.into_any()
            }
            Look::Unfolded => view! { <FoldedSection section starts_open=true/> }.into_any(),
            Look::Folded => view! { <FoldedSection section starts_open=false/> }.into_any(),
            Look::Other => view! { <OtherDirection section/> }.into_any(),
        })
    };
    view! {
        <div class="sections">
            <For each=all key=|shown| *shown let:one>{shown(one)}</For>
        </div>
    }
}

/// The sections to show, by their place in the theme. The chosen direction first; the others stay available below.
fn looks(theme: &'static Theme, filled: Filled, open: Option<&PromptId>) -> Vec<(usize, Look)> {
    let is_open = |section: &'static Section| {
        let items = section_items(section, filled.responses);
        items.iter().any(|item| Some(&item.id) == open)
    };
    let (mut looks, mut others) = (Vec::new(), Vec::new());
    for (index, section) in theme.sections.iter().enumerate() {
        let has_some = || filled.start.is_none() || !shown_items(section, filled).is_empty();
        let look = if !filled.applies(section) {
            // Before a direction is chosen only those with answers, which would seem lost.
            let is_known = filled.direction.is_some();
            (is_known || filled.uses(section)).then_some(Look::Other)
        } else if theme.layout.folds() && section.direction.is_none() {
            let is_first = looks.is_empty();
            Some(if is_first {
                Look::Unfolded
            } else {
                Look::Folded
            })
        } else {
            Some(Look::Plain)
        };
        if let Some(look) = look.filter(|_| has_some() || is_open(section)) {
            let list = if look == Look::Other {
                &mut others
            } else {
                &mut looks
            };
            list.push((index, look));
        }
    }
    looks.append(&mut others);
    looks
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
        let items = shown_items(section, filled);
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

/// A section of another direction, which holds the questions of that case or of the other party.
#[component]
fn OtherDirection(section: &'static Section) -> impl IntoView {
    let words = use_chunk_words();
    let text = use_texts().section(&section.id);
    let title = (words.plan().other_direction)(&text.title);
    let prompt = use_router().prompt();
    let holds_prompt = prompt.with_untracked(|prompt| {
        prompt
            .as_ref()
            .is_some_and(|id| section.prompts.iter().any(|prompt| prompt.id == *id))
    });
    let answers = use_draft().filled(move |filled| {
        let items = section_items(section, filled.responses);
        let answers = items
            .iter()
            .filter_map(|item| filled.responses.answers.get(&item.id));
        answers.filter(|answer| is_done(answer)).count()
    });
    // Those that have none are only here to look at.
    let count = move || match answers.get() {
        0 => String::new(),
        answers => (words.plan().answers)(answers),
    };
    let key = section.direction.map(crate::worksheet::Approach::key);
    view! {
        <details class="section section--folds section--other" data-direction=key open=holds_prompt>
            <summary class="section__summary">
                <h2 class="section__title">{title}</h2>
                <span class="section__count">{count}</span>
            </summary>
            <p class="section__intro">{text.intro}</p>
            <FoldedPrompts section is_open=holds_prompt/>
        </details>
    }
}
