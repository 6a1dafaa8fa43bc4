//! The footer of an open prompt: note, owner, comment, hide.

use leptos::prelude::*;

use super::PromptHandle;
use super::comments::{CommentButton, Comments};
use crate::browser;
use crate::domain::{DraftKind, Owner, PromptId, Responses};
use crate::pages::plan::names::owner_name;
use crate::state::{use_chunk_words, use_draft, use_notices, use_router};
use crate::ui::{CheckField, ElementId, SelectField, TextArea};
use crate::worksheet::{Section, section_items};

/// Note, owner, comment, hide.
#[component]
pub fn PromptFooter(
    prompt: PromptHandle,
    is_own: bool,
    section: &'static Section,
    comments: Comments,
) -> impl IntoView {
    // A worksheet that stands alone has no parties to wait for.
    let has_parties = use_draft().kind() == DraftKind::Plan;
    view! {
        <div class="prompt-footer">
            <NoteField prompt/>
            {has_parties.then(|| view! { <OwnerField prompt/> })}
            <CommentButton comments/>
            {if is_own {
                view! { <RemoveOwn prompt section/> }.into_any()
            } else {
                view! { <Hide prompt section/> }.into_any()
            }}
        </div>
    }
}

/// The note, collapsed at first if it is empty.
#[component]
fn NoteField(prompt: PromptHandle) -> impl IntoView {
    let words = use_chunk_words();
    let note = prompt.read(|answer| answer.note.text.clone());
    let internal = prompt.read(|answer| answer.note.internal);
    let has_note = !note.with_untracked(String::is_empty);
    view! {
        <details class="prompt-footer__note" open=has_note>
            <summary>{words.prompt().add_note}</summary>
            <TextArea label=words.prompt().note value=note
                on_input=move |text| prompt.edit(|answer| answer.note.text = text)/>
            <CheckField label=words.prompt().internal checked=internal
                on_change=move |internal| prompt.edit(|answer| answer.note.internal = internal)/>
        </details>
    }
}

#[component]
fn OwnerField(prompt: PromptHandle) -> impl IntoView {
    let words = use_chunk_words();
    let owner = prompt.read(|answer| answer.owner);
    let mut options = vec![(String::new(), words.prompt().nobody.to_owned())];
    options.extend(Owner::ALL.map(|owner| {
        let name = owner_name(owner, words);
        (owner.key().to_owned(), name.to_owned())
    }));
    let key = Signal::derive(move || owner.get().map_or("", Owner::key).to_owned());
    let choose = move |key: String| {
        prompt.edit(|answer| answer.owner = Owner::from_key(&key));
    };
    view! {
        <SelectField class="prompt-footer__owner" label=words.prompt().owner options value=key
            on_change=choose/>
    }
}

/// The id of what comes after a prompt in its section: the next prompt, or the button that adds one.
fn next_element(section: &'static Section, id: &PromptId, responses: Option<&Responses>) -> String {
    let items = responses.map(|responses| section_items(section, responses));
    let items = items.unwrap_or_default().into_iter();
    let mut later = items.skip_while(|item| item.id != *id).skip(1);
    match later.find(|item| !item.hidden) {
        Some(next) => ElementId::PromptToggle(&next.id).to_string(),
        None => format!("add-{}", section.id),
    }
}

#[component]
fn Hide(prompt: PromptHandle, section: &'static Section) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, router, notices) = (use_draft(), use_router(), use_notices());
    let hide = move |_| {
        let id = prompt.id();
        let next = draft.with(|draft| next_element(section, &id, draft.responses()));
        draft.edit_responses(|responses| {
            responses.hidden.insert(id.clone());
        });
        router.open_prompt(None);
        browser::focus::focus_soon(&next);
        notices.offer_undo(words.prompt().hidden, move || {
            draft.edit_responses(|responses| {
                responses.hidden.remove(&id);
            });
        });
    };
    view! {
        <button type="button" class="button button--quiet" on:click=hide>{words.prompt().hide}</button>
    }
}

/// A custom prompt is deleted instead of hidden, with undo.
#[component]
fn RemoveOwn(prompt: PromptHandle, section: &'static Section) -> impl IntoView {
    let words = use_chunk_words();
    let (draft, router, notices) = (use_draft(), use_router(), use_notices());
    let remove = move |_| {
        let id = prompt.id();
        let mut removed = None;
        let next = draft.with(|draft| next_element(section, &id, draft.responses()));
        draft.edit_responses(|responses| removed = responses.remove_own_prompt(&id));
        router.open_prompt(None);
        browser::focus::focus_soon(&next);
        if let Some(removed) = removed {
            notices.offer_undo(words.prompt().own_removed, move || {
                draft.edit_responses(|responses| responses.restore_own_prompt(removed));
            });
        }
    };
    view! {
        <button type="button" class="button button--quiet" on:click=remove>
            {words.prompt().remove_own}
        </button>
    }
}
