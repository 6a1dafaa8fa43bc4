//! The points of an earlier evaluation: a list of all of them for the overview, and a list in the card of a prompt.

use leptos::prelude::*;

use crate::domain::{Lesson, PromptId, RowId, visible};
use crate::pages::frame::Writing;
use crate::pages::plan::perspective_name;
use crate::state::{OpenDraft, Place, use_chunk_words, use_draft, use_texts};
use crate::ui::{CheckField, For, use_written_in};
use crate::worksheet::{Filled, Texts, concerned, is_about};

/// The prompt whose points [`lessons_beside`] lists. Provided as context by its card.
#[derive(Clone)]
pub struct Beside(pub PromptId);

/// The points about the prompt in the context, for the chunk that they are in.
pub fn lessons_beside() -> AnyView {
    let Beside(prompt) = expect_context();
    let lessons = use_draft().filled(move |filled| {
        let lessons = filled.responses.lessons.iter();
        let about = lessons.filter(|lesson| is_about(lesson, &prompt));
        about.cloned().collect::<Vec<_>>()
    });
    let words = use_chunk_words();
    view! {
        <div class="lessons lessons--beside">
            <p class="lessons__title">{words.carried().lessons}</p>
            <Points lessons has_links=false/>
        </div>
    }
    .into_any()
}

/// All points; nothing if there are none.
#[component]
pub fn LessonList() -> impl IntoView {
    let words = use_chunk_words();
    let lessons = use_draft().filled(|filled| filled.responses.lessons.clone());
    let has_some = Memo::new(move |_| !lessons.with(Vec::is_empty));
    view! {
        <Show when=move || has_some.get()>
            <section class="overview-page__part lessons" aria-labelledby="overview-lessons">
                <h2 id="overview-lessons">{words.carried().lessons}</h2>
                <p class="hint">{words.carried().lessons_lead}</p>
                <Points lessons has_links=true/>
            </section>
        </Show>
    }
}

#[component]
fn Points(lessons: Memo<Vec<Lesson>>, has_links: bool) -> impl IntoView {
    view! {
        <Writing>
            <ul class="lessons__points">
                <For each=move || lessons.get() key=|lesson| lesson.id
                    children=move |lesson| view! { <Point lesson has_links/> }/>
            </ul>
        </Writing>
    }
}

#[component]
fn Point(lesson: Lesson, has_links: bool) -> impl IntoView {
    let words = use_chunk_words();
    let texts = use_texts();
    let draft = use_draft();
    let id = lesson.id;
    let settled = draft.filled(move |filled| {
        let mut lessons = filled.responses.lessons.iter();
        lessons.any(|lesson| lesson.id == id && lesson.settled)
    });
    let who = perspective_name(lesson.perspective, words);
    let question = draft.with(|draft| question(&lesson.prompt, Filled::of(draft), &texts));
    let said = (words.carried().said)(who, &question);
    let link = has_links
        .then(|| link(draft, &lesson.prompt, &texts))
        .flatten();
    let link = link.map(|(href, title)| {
        view! { <a class="link-alone" href=href>{(words.carried().to_prompt)(&title)}</a> }
    });
    view! {
        <li class="lessons__point">
            <p class="lessons__text pre-line" lang=use_written_in()>{lesson.text.clone()}</p>
            <p class="hint">{said.clone()}</p>
            {link}
            <CheckField label=words.carried().settled label_extra=said checked=settled
                on_change=move |is_settled| settle(draft, id, is_settled)/>
        </li>
    }
}

/// The prompt to talk about, and its page.
fn link(draft: OpenDraft, criterion: &PromptId, texts: &Texts) -> Option<(String, String)> {
    let prompt = concerned(criterion).next()?.clone();
    let (theme, title) = draft.with(|draft| {
        let filled = Filled::of(draft)?;
        let theme = filled.theme_of(&prompt)?;
        Some((theme, question(&prompt, Some(filled), texts)))
    })?;
    Some((draft.href(Place::of_theme(&theme.id, Some(prompt))), title))
}

/// The title of a prompt, from the worksheet or custom.
fn question(prompt: &PromptId, filled: Option<Filled>, texts: &Texts) -> String {
    let own = filled.and_then(|filled| {
        let mut own = filled.responses.own_prompts.iter();
        own.find(|own| own.id == *prompt)
    });
    own.map_or_else(|| texts.prompt_title(prompt), |own| visible(&own.title))
        .to_owned()
}

fn settle(draft: OpenDraft, id: RowId, is_settled: bool) {
    draft.edit_responses(|responses| {
        let mut lessons = responses.lessons.iter_mut();
        if let Some(lesson) = lessons.find(|lesson| lesson.id == id) {
            lesson.settled = is_settled;
        }
    });
}
