//! The comments on a prompt as a list that can be changed.

use leptos::prelude::*;

use super::Comments;
use super::list::{Row, settled_element};
use crate::browser::{clock, focus};
use crate::domain::{Comment, DraftKind, RowId, remove_row, restore_row};
use crate::state::{Author, Notices, OpenDraft, new_row_id, use_draft};
use crate::text::ChunkWords;

/// The comments on a prompt.
#[derive(Clone, Copy)]
pub struct Thread {
    pub comments: Comments,
    pub draft: OpenDraft,
    /// The comment that is being written. It is in the draft from its first letter on.
    pub writing: Memo<Option<RowId>>,
    /// The last one whose field has taken the focus.
    focused: StoredValue<Option<RowId>>,
}

impl Thread {
    pub fn new(comments: Comments) -> Self {
        let draft = use_draft();
        // A comment that is begun and still empty goes on.
        let writing = Memo::new(move |last: Option<&Option<RowId>>| {
            let last = last.copied().flatten();
            let last = last.filter(|id| !is_written(draft, *id));
            let is_begun = comments.is_begun.get();
            is_begun.then(|| last.unwrap_or_else(new_row_id))
        });
        Self {
            comments,
            draft,
            writing,
            focused: StoredValue::new(None),
        }
    }

    /// The comments on the prompt, oldest first; the one that is being written is the last.
    pub fn rows(self) -> Memo<Vec<Row>> {
        self.comments.prompt.about(move |responses, prompt| {
            let about = responses.comments_on(prompt);
            let written = about.iter().map(|one| (one.id, one.settled));
            let mut all: Vec<(RowId, bool)> = written.collect();
            let writing = self.writing.get();
            let is_new = |id: &RowId| all.iter().all(|(other, _)| other != id);
            all.extend(writing.filter(is_new).map(|id| (id, false)));
            let rows = (1..).zip(all);
            rows.map(|(number, (id, is_settled))| Row {
                id,
                number,
                is_settled,
            })
            .collect()
        })
    }

    /// A memo of a comment; `None` if it is not in the draft.
    pub fn one(self, id: RowId) -> Memo<Option<Comment>> {
        self.comments.prompt.about(move |responses, _| {
            let mut comments = responses.comments.iter();
            comments.find(|comment| comment.id == id).cloned()
        })
    }

    /// Moves the focus to the field of the comment that was just begun. Only once: a field is built again when a comment
    /// above it is removed.
    pub fn take_focus(self, id: RowId) {
        let is_new = self.focused.get_value() != Some(id);
        if is_new && self.writing.get_untracked() == Some(id) {
            self.focused.set_value(Some(id));
            focus::focus_soon(&field_element(id));
        }
    }

    /// Writes a comment. The first letter adds it; the one that is begun is removed when it is emptied again.
    pub fn write(self, id: RowId, text: String, author: &Author) {
        let is_begun = self.writing.get_untracked() == Some(id);
        let prompt = self.comments.prompt.id();
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
        if !Author::is_known() {
            self.keep(author);
        }
    }

    /// Keeps the author on this device.
    fn keep(self, author: &Author) {
        let mut kept = author.clone();
        if self.draft.kind() != DraftKind::Plan {
            // A worksheet asks for no party, and the one for plans stays.
            kept.party = Author::here().party;
        }
        kept.store();
    }

    /// Puts the author on a comment, if it is in the draft, and keeps it on this device.
    pub fn sign(self, id: RowId, author: &Author) {
        self.keep(author);
        if !is_written(self.draft, id) {
            return;
        }
        self.draft.edit_responses(|responses| {
            responses.edit_comment(id, |comment| {
                author.name.trim().clone_into(&mut comment.author);
                comment.party = author.party;
            });
        });
    }

    /// Settles or reopens a comment. The focus follows it.
    pub fn settle(self, id: RowId, is_settled: bool) {
        self.draft.edit_responses(|responses| {
            responses.edit_comment(id, |comment| comment.settled = is_settled);
        });
        self.end_writing(id);
        if is_settled {
            focus::focus_soon(&settled_element(&self.comments.prompt.id()));
        } else {
            focus::focus_within(&format!("[id='{}']", item_element(id)));
        }
    }

    /// Removes a comment, and offers to restore it.
    pub fn remove(self, id: RowId, notices: Notices, words: ChunkWords) {
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
            self.comments.is_begun.set(false);
        }
    }
}

/// Whether a comment is in the draft.
fn is_written(draft: OpenDraft, id: RowId) -> bool {
    draft.with(|draft| {
        let comments = draft.responses().map(|responses| &responses.comments);
        comments.is_some_and(|comments| comments.iter().any(|one| one.id == id))
    })
}

/// The id of the field of a comment.
pub fn field_element(id: RowId) -> String {
    format!("comment-{id}")
}

/// The id of the element of a comment.
pub fn item_element(id: RowId) -> String {
    format!("said-{id}")
}
