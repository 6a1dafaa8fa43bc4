//! The comments on a prompt, in its open card.
//!
//! Most prompts have none, so what shows and edits them ([`list`], [`item`], [`thread`], [`writing_as`]) is in a chunk, which is
//! loaded when there are some or when one is begun. Here is what begins one.

mod item;
mod list;
mod thread;
mod writing_as;

use leptos::prelude::*;

use super::PromptHandle;
use super::loaded_fields::later_when;
use crate::browser::focus;
use crate::domain::{PromptId, Responses};
use crate::pages::{Chunk, WorksheetPart};
use crate::state::use_chunk_words;

pub use list::comments_beside;
pub use writing_as::author_here;

/// The comments on the prompt of an open card. Provided as context for the chunk that shows them.
#[derive(Clone, Copy)]
pub struct Comments {
    prompt: PromptHandle,
    /// The question.
    title: StoredValue<String>,
    /// Whether one is begun. Setting it again begins the next.
    is_begun: RwSignal<bool>,
}

impl Comments {
    pub fn new(prompt: PromptHandle, title: String) -> Self {
        Self {
            prompt,
            title: StoredValue::new(title),
            is_begun: RwSignal::new(false),
        }
    }
}

/// The comments, if there are any, and the one that is being written.
#[component]
pub fn CommentList(comments: Comments) -> impl IntoView {
    let Comments {
        prompt, is_begun, ..
    } = comments;
    let has_some = |responses: &Responses, prompt: &PromptId| {
        let mut comments = responses.comments.iter();
        comments.any(|comment| comment.prompt == *prompt)
    };
    provide_context(comments);
    let has_some = Signal::derive(move || is_begun.get() || prompt.is(has_some));
    later_when(has_some, Chunk::Worksheet(WorksheetPart::Comments))
}

/// The button that begins a comment.
#[component]
pub fn CommentButton(comments: Comments) -> impl IntoView {
    let words = use_chunk_words();
    let begin = move |_| {
        comments.is_begun.set(true);
        // If what shows it is not loaded yet, the field takes the focus itself.
        focus::focus_within(BEGUN);
    };
    view! {
        <button type="button" class="button button--quiet prompt-footer__comment" on:click=begin>
            {words.prompt().comment}
            <span class="visually-hidden">", " {comments.title.get_value()}</span>
        </button>
    }
}

/// What is being written. One card is open at a time.
const BEGUN: &str = ".comments__item--begun";
