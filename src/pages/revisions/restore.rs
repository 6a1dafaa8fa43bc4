//! Going back to a saved state: said aloud, with the way forward again.

use leptos::prelude::*;

use super::route_to;
use super::when::when;
use crate::browser::{focus, spawn};
use crate::domain::{Revision, RevisionId, RevisionReason};
use crate::pages::storage_problem;
use crate::state::{
    Notices, OpenDraft, RevisionPlace, use_draft, use_notices, use_router, use_words,
};
use crate::text::Words;

/// Goes back to a saved state, and to the list of them: there the state is that was left.
pub fn use_restore(all: Memo<Vec<Revision>>) -> Callback<Revision> {
    let words = use_words();
    let (draft, notices, router) = (use_draft(), use_notices(), use_router());
    Callback::new(move |revision: Revision| {
        spawn(async move {
            if let Err(error) = draft.restore(revision.id).await {
                notices.problem(storage_problem(error, words));
                return;
            }
            let said = (words.revisions.restored)(&when(&revision, words));
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

/// The state that was kept when another took its place.
fn left_just_now(all: Memo<Vec<Revision>>) -> Option<RevisionId> {
    let all = all.try_get_untracked()?;
    let left = |revision: &&Revision| revision.reason == RevisionReason::BeforeRestore;
    all.iter().find(left).map(|revision| revision.id)
}

fn go_back(draft: OpenDraft, to: RevisionId, notices: Notices, words: &'static Words) {
    spawn(async move {
        match draft.restore(to).await {
            Ok(()) => notices.say(words.revisions.undone),
            Err(error) => notices.problem(storage_problem(error, words)),
        }
        focus::focus_heading();
    });
}
