//! A comment in the list: who wrote it and when, its text, and what can be done with it. A comment of one's own is a
//! field, as every text of the app.

use leptos::prelude::*;

use super::list::{Row, settled_element};
use super::writing_as::{WritingAs, author_here, who};
use super::{Comments, field_element};
use crate::browser::{clock, focus};
use crate::domain::{Comment, RowId, remove_row, restore_row};
use crate::state::{Author, Notices, use_chunk_words, use_notices};
use crate::text::ChunkWords;
use crate::ui::{TextArea, use_written_in};

/// A comment.
#[component]
pub fn CommentItem(comments: Comments, row: Row) -> impl IntoView {
    let words = use_chunk_words();
    let Row { id, number, .. } = row;
    let comment = comments.one(id);
    let exists = Memo::new(move |_| comment.with(Option::is_some));
    let author = RwSignal::new(author_here().unwrap_or_default());
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
    let is_begun = Memo::new(move |_| comments.writing.get() == Some(id));
    // The chunk may have been loaded just now, so the button could not move the focus.
    if is_begun.get_untracked() && comments.takes_focus.get_value() {
        comments.takes_focus.set_value(false);
        focus::focus_soon(&field_element(id));
    }
    let content = if is_own {
        let nth = comments
            .title
            .with_value(|title| (words.comments().nth)(number, title));
        view! {
            <TextArea label=words.prompt().comment label_extra=nth value=text
                id=field_element(id)
                on_input=move |text| comments.write(id, text, &author.get_untracked())/>
        }
        .into_any()
    } else {
        view! { <p class="comments__text pre-line" lang=use_written_in()>{text}</p> }.into_any()
    };
    view! {
        <li class="comments__item" id=item_element(id)>
            <p class="comments__who" hidden=move || !exists.get()>{said_by}</p>
            {content}
            <Show when=move || is_begun.get()><WritingAs comments id author/></Show>
            <Show when=move || exists.get()>
                <Actions comments row is_own/>
            </Show>
        </li>
    }
    .into_any()
}

/// Whether the comment has the name and the party of who writes on this device.
fn is_written_here(comment: &Comment) -> bool {
    author_here()
        .is_some_and(|author| author.name.trim() == comment.author && author.party == comment.party)
}

/// The buttons of a comment that is in the draft.
#[component]
fn Actions(comments: Comments, row: Row, is_own: bool) -> impl IntoView {
    let (words, notices) = (use_chunk_words(), use_notices());
    let Row {
        id,
        number,
        is_settled,
    } = row;
    let name = comments
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
                on:click=move |_| comments.settle(id, !is_settled)>
                {settle} <span class="visually-hidden">", " {name}</span>
            </button>
            {is_own.then(|| view! {
                <button type="button" class="button button--quiet"
                    on:click=move |_| comments.remove(id, notices, words)>
                    {words.comments().remove}
                    <span class="visually-hidden">", " {name_of_removal}</span>
                </button>
            })}
        </div>
    }
}

/// The id of the element of a comment.
fn item_element(id: RowId) -> String {
    format!("said-{id}")
}

impl Comments {
    /// A memo of a comment; `None` if it is not in the draft.
    fn one(self, id: RowId) -> Memo<Option<Comment>> {
        self.prompt.about(move |responses, _| {
            let mut comments = responses.comments.iter();
            comments.find(|comment| comment.id == id).cloned()
        })
    }

    /// Writes a comment. The first letter adds it; the one that is begun is removed when it is emptied again.
    fn write(self, id: RowId, text: String, author: &Author) {
        let (prompt, is_begun) = (self.prompt.id(), self.writing.get_untracked() == Some(id));
        self.draft.edit_responses(|responses| {
            if is_begun && text.trim().is_empty() {
                remove_row(&mut responses.comments, id);
            } else if responses.comments.iter().any(|one| one.id == id) {
                responses.edit_comment(id, |comment| comment.text = text);
            } else {
                responses.add_comment(Comment {
                    text,
                    author: author.name.trim().to_owned(),
                    party: author.party,
                    ..Comment::new(id, prompt, clock::now())
                });
            }
        });
        // Nobody is asked again, even if nothing was filled in.
        if Author::stored().is_none() {
            author.store();
        }
    }

    /// Settles or reopens a comment. The focus follows it.
    fn settle(self, id: RowId, is_settled: bool) {
        self.draft.edit_responses(|responses| {
            responses.edit_comment(id, |comment| comment.settled = is_settled);
        });
        self.end_writing(id);
        if is_settled {
            focus::focus_soon(&settled_element(&self.prompt.id()));
        } else {
            focus::focus_within(&format!("[id='{}']", item_element(id)));
        }
    }

    /// Removes a comment, and offers to restore it.
    fn remove(self, id: RowId, notices: Notices, words: ChunkWords) {
        let draft = self.draft;
        let mut gone = None;
        draft.edit_responses(|responses| gone = remove_row(&mut responses.comments, id));
        self.end_writing(id);
        // One card is open at a time.
        focus::focus_within(".prompt-footer__comment");
        let Some((at, comment)) = gone else { return };
        notices.offer_undo(words.comments().removed, move || {
            draft.edit_responses(|responses| restore_row(&mut responses.comments, at, comment));
            notices.say(words.comments().restored);
        });
    }

    fn end_writing(self, id: RowId) {
        if self.writing.get_untracked() == Some(id) {
            self.writing.set(None);
        }
    }
}
