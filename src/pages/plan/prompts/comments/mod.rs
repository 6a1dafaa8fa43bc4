//! The comments on a prompt, in its open card.
//!
//! Most prompts have none, so what shows and edits them ([`list`], [`item`], [`writing_as`]) is in a chunk, which is
//! loaded when there are some or when one is begun. Here is what begins one.

mod item;
mod list;
mod writing_as;

use leptos::prelude::*;

use super::PromptHandle;
use super::loaded_fields::later_when;
use crate::browser::focus;
use crate::domain::{PromptId, Responses, RowId};
use crate::pages::{Chunk, WorksheetPart};
use crate::state::{OpenDraft, new_row_id, use_chunk_words, use_draft};

pub use list::comments_beside;

/// The comments on the prompt of an open card. Provided as context for the chunk that shows them.
#[derive(Clone, Copy)]
pub struct Comments {
    prompt: PromptHandle,
    draft: OpenDraft,
    /// The question.
    title: StoredValue<String>,
    /// The comment that is being written. It is in the draft from its first letter on.
    writing: RwSignal<Option<RowId>>,
    /// Whether its field has yet to take the focus.
    takes_focus: StoredValue<bool>,
}

impl Comments {
    pub fn new(prompt: PromptHandle, title: String) -> Self {
        Self {
            prompt,
            draft: use_draft(),
            title: StoredValue::new(title),
            writing: RwSignal::new(None),
            takes_focus: StoredValue::new(false),
        }
    }

    /// Begins a comment, unless one is begun that is still empty.
    fn begin(self) -> RowId {
        let begun = self.writing.get_untracked();
        let begun = begun.filter(|id| !self.is_written(*id));
        self.takes_focus.set_value(begun.is_none());
        let id = begun.unwrap_or_else(new_row_id);
        self.writing.set(Some(id));
        id
    }

    /// Whether a comment is in the draft.
    fn is_written(self, id: RowId) -> bool {
        self.draft.with(|draft| {
            let comments = draft.responses().map(|responses| &responses.comments);
            comments.is_some_and(|comments| comments.iter().any(|one| one.id == id))
        })
    }
}

/// The comments, if there are any, and the one that is being written.
#[component]
pub fn CommentList(comments: Comments) -> impl IntoView {
    let Comments {
        prompt, writing, ..
    } = comments;
    let has_some = |responses: &Responses, prompt: &PromptId| {
        let mut comments = responses.comments.iter();
        comments.any(|comment| comment.prompt == *prompt)
    };
    provide_context(comments);
    let has_some = Signal::derive(move || writing.get().is_some() || prompt.is(has_some));
    later_when(has_some, Chunk::Worksheet(WorksheetPart::Comments))
}

/// The button that begins a comment.
#[component]
pub fn CommentButton(comments: Comments) -> impl IntoView {
    let words = use_chunk_words();
    let begin = move |_| focus::focus_soon(&field_element(comments.begin()));
    view! {
        <button type="button" class="button button--quiet prompt-footer__comment" on:click=begin>
            {words.prompt().comment}
            <span class="visually-hidden">", " {comments.title.get_value()}</span>
        </button>
    }
}

/// The id of the field of a comment.
fn field_element(id: RowId) -> String {
    format!("comment-{id}")
}
