//! The list of the comments on a prompt: the open ones, and the settled ones folded below them.

use leptos::prelude::*;

use super::Comments;
use super::item::CommentItem;
use super::thread::Thread;
use crate::domain::{PromptId, RowId};
use crate::state::use_chunk_words;
use crate::ui::For;

/// A comment in the list, with its number from 1, which is part of the names of its controls.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Row {
    pub id: RowId,
    pub number: usize,
    pub is_settled: bool,
}

/// The comments on the prompt in the context, for the chunk that they are in.
pub fn comments_beside() -> AnyView {
    view! { <CommentsBeside comments=expect_context()/> }.into_any()
}

#[component]
fn CommentsBeside(comments: Comments) -> impl IntoView {
    let words = use_chunk_words();
    let thread = Thread::new(comments);
    let rows = thread.rows();
    let of = move |is_settled: bool| {
        let rows = rows.get().into_iter();
        rows.filter(move |row| row.is_settled == is_settled)
            .collect::<Vec<Row>>()
    };
    let settled = Memo::new(move |_| of(true).len());
    let has_settled = Memo::new(move |_| settled.get() > 0);
    view! {
        <div class="comments">
            <p class="comments__title">{words.comments().title}</p>
            <ul class="comments__list">
                <For each=move || of(false) key=|row| *row
                    children=move |row| view! { <CommentItem thread row/> }/>
            </ul>
            <Show when=move || has_settled.get()>
                <details class="comments__settled">
                    <summary id=settled_element(&comments.prompt.id())>
                        {move || (words.comments().settled)(settled.get())}
                    </summary>
                    <ul class="comments__list">
                        <For each=move || of(true) key=|row| *row
                            children=move |row| view! { <CommentItem thread row/> }/>
                    </ul>
                </details>
            </Show>
        </div>
    }
    .into_any()
}

/// The id of what unfolds the settled comments.
pub fn settled_element(prompt: &PromptId) -> String {
    format!("settled-{prompt}")
}
