//! A comment in the list: who wrote it and when, its text, and what can be done with it. A comment of one's own is a
//! field, as every text of the app.

use leptos::prelude::*;

use super::list::Row;
use super::thread::{Thread, field_element, item_element};
use super::writing_as::{WritingAs, author_here, who};
use crate::domain::Comment;
use crate::state::{Author, use_chunk_words, use_notices};
use crate::ui::{TextArea, use_written_in};

/// A comment.
#[component]
pub fn CommentItem(thread: Thread, row: Row) -> impl IntoView {
    let words = use_chunk_words();
    let Row { id, number, .. } = row;
    let comments = thread.comments;
    let comment = thread.one(id);
    let exists = Memo::new(move |_| comment.with(Option::is_some));
    let author = RwSignal::new(author_here());
    let is_own = !row.is_settled
        && comment.with_untracked(|comment| comment.as_ref().is_none_or(is_written_here));
    let said_by = move || comment.with(|comment| comment.as_ref().map(|one| who(one, words)));
    let text = Memo::new(move |_| {
        comment.with(|comment| {
            comment
                .as_ref()
                .map(|one| one.text.clone())
                .unwrap_or_default()
        })
    });
    let is_begun = Memo::new(move |_| thread.writing.get() == Some(id));
    thread.take_focus(id);
    let content = if is_own {
        let nth = comments
            .title
            .with_value(|title| (words.comments().nth)(number, title));
        view! {
            <TextArea label=words.prompt().comment label_extra=nth value=text
                id=field_element(id)
                on_input=move |text| thread.write(id, text, &author.get_untracked())/>
        }
        .into_any()
    } else {
        view! { <p class="comments__text pre-line" lang=use_written_in()>{text}</p> }.into_any()
    };
    view! {
        <li class="comments__item" class:comments__item--begun=is_begun id=item_element(id)>
            <p class="comments__who" hidden=move || !exists.get()>{said_by}</p>
            {content}
            <Show when=move || is_begun.get()><WritingAs thread id author/></Show>
            <Show when=move || exists.get()>
                <Actions thread row is_own/>
            </Show>
        </li>
    }
    .into_any()
}

/// Whether the comment has the name and the party of who writes on this device.
fn is_written_here(comment: &Comment) -> bool {
    let author = author_here();
    Author::is_known() && author.name.trim() == comment.author && author.party == comment.party
}

/// The buttons of a comment that is in the draft.
#[component]
fn Actions(thread: Thread, row: Row, is_own: bool) -> impl IntoView {
    let (words, notices) = (use_chunk_words(), use_notices());
    let Row {
        id,
        number,
        is_settled,
    } = row;
    let name = thread
        .comments
        .title
        .with_value(|title| (words.comments().of)(number, title));
    let name_of_removal = name.clone();
    let settle = if is_settled {
        words.comments().reopen
    } else {
        words.comments().settle
    };
    view! {
        <div class="comments__actions">
            <button type="button" class="button button--quiet"
                on:click=move |_| thread.settle(id, !is_settled)>
                {settle} <span class="visually-hidden">", " {name}</span>
            </button>
            {is_own.then(|| view! {
                <button type="button" class="button button--quiet"
                    on:click=move |_| thread.remove(id, notices, words)>
                    {words.comments().remove}
                    <span class="visually-hidden">", " {name_of_removal}</span>
                </button>
            })}
        </div>
    }
}
