//! Restoring a saved state, with a notice that can undo it.

use leptos::prelude::*;

use super::route_to;
use super::when::when;
use crate::browser::{focus, spawn};
use crate::domain::{Revision, RevisionId, RevisionReason};
use crate::pages::storage_problem;
use crate::state::{
    Notices, OpenDraft, RevisionPlace, use_chunk_words, use_draft, use_notices, use_router,
};
use crate::text::ChunkWords;

/// Restores a saved state and navigates to the list, which has the state that was replaced.
pub fn use_restore(all: Memo<Vec<Revision>>) -> Callback<Revision> {
    let words = use_chunk_words();
    let (draft, notices, router) = (use_draft(), use_notices(), use_router());
    Callback::new(move |revision: Revision| {
        spawn(async move {
            if let Err(error) = draft.restore(revision.id).await {
                notices.problem(storage_problem(error, &words));
                return;
            }
            let said = (words.revisions().restored)(&when(&revision, words));
            match left_just_now(all) {
                Some(left) => {
                    notices.offer_undo(said, move || go_back(draft, left, notices, words));
                }
                None => notices.say(said),
            }
            router.go(&route_to(draft, RevisionPlace::List));
            focus::focus_heading();
        });
    })
}

/// The state that was saved when it was replaced.
fn left_just_now(all: Memo<Vec<Revision>>) -> Option<RevisionId> {
    let all = all.try_get_untracked()?;
    let left = |revision: &&Revision| revision.reason == RevisionReason::BeforeRestore;
    all.iter().find(left).map(|revision| revision.id)
}

fn go_back(draft: OpenDraft, to: RevisionId, notices: Notices, words: ChunkWords) {
    spawn(async move {
        match draft.restore(to).await {
            Ok(()) => notices.say(words.revisions().undone),
            Err(error) => notices.problem(storage_problem(error, &words)),
        }
        focus::focus_heading();
    });
}
