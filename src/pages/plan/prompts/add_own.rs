//! Adds a custom prompt at the end of a section.

use leptos::prelude::*;

use super::card::focus_answer;
use crate::browser;
use crate::domain::{OwnPrompt, PromptId};
use crate::state::{use_chunk_words, use_draft, use_router, use_texts};
use crate::ui::{Icon, IconName, TextField, on_escape};
use crate::worksheet::{PromptKind, Section};

/// The button that adds a custom prompt, and the form that it opens.
#[component]
pub fn AddOwn(section: &'static Section) -> impl IntoView {
    let words = use_chunk_words();
    let writing = RwSignal::new(false);
    let button_id = format!("add-{}", section.id);
    let label = if section.own_kind == PromptKind::Idea {
        words.plan().add_idea
    } else {
        words.plan().add_prompt
    };
    let of_section = use_texts().section(&section.id).title;
    let begin = move |_| {
        writing.set(true);
        browser::focus::focus_soon(&format!("own-{}", section.id));
    };
    view! {
        <Show when=move || writing.get()><OwnForm section writing/></Show>
        <button type="button" class="button button--quiet add-own" id=button_id hidden=writing on:click=begin>
            <Icon name=IconName::Plus/> {label}
            <span class="visually-hidden">", " {of_section}</span>
        </button>
    }
}

#[component]
fn OwnForm(section: &'static Section, writing: RwSignal<bool>) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, router) = (use_draft(), use_router());
    let title = RwSignal::new(String::new());
    let missing = RwSignal::new(false);
    let add = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let text = title.get_untracked();
        if text.trim().is_empty() {
            missing.set(true);
            browser::announce::announce(words.plan().own_missing);
            browser::focus::focus_soon(&format!("own-{}", section.id));
            return;
        }
        let id = PromptId::own(browser::ids::new_uuid());
        let own = OwnPrompt::new(id.clone(), section.id.clone(), text.trim().to_owned());
        draft.edit_responses(|responses| responses.own_prompts.push(own));
        writing.set(false);
        router.open_prompt(Some(id.clone()));
        focus_answer(&id, section.own_kind);
    };
    let cancel = move || {
        writing.set(false);
        browser::focus::focus_soon(&format!("add-{}", section.id));
    };
    let label = if section.own_kind == PromptKind::Idea {
        words.plan().own_idea_title
    } else {
        words.plan().own_title
    };
    let error = Signal::derive(move || missing.get().then(|| words.plan().own_missing.to_owned()));
    view! {
        <form class="own-form card" on:submit=add novalidate
            on:keydown=move |event| on_escape(&event, cancel)>
            <TextField id=format!("own-{}", section.id) label value=title error refuses=true
                on_input=move |text| title.set(text)/>
            <div class="cluster">
                <button type="submit" class="button button--primary">{words.plan().own_save}</button>
                <button type="button" class="button button--quiet" on:click=move |_| cancel()>
                    {words.fields().cancel}
                </button>
            </div>
        </form>
    }
}
