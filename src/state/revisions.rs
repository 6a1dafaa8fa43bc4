//! The saved states of the open draft: listed, read, named, gone back to.

use leptos::prelude::*;

use super::open_draft::OpenDraft;
use super::shelf;
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{Draft, Revision, RevisionId, RevisionReason};

/// The name that a user gave to a saved state.
const NAME: &str = "samspil.revision-name.";

impl OpenDraft {
    /// The saved states, latest first; tells when one is added, named or dropped.
    pub fn revisions(self) -> Memo<Vec<Revision>> {
        Memo::new(move |_| {
            CHANGED.with(ArcRwSignal::track);
            listed(self)
        })
    }

    /// A saved state as it was; `None` when it is no longer there or can't be read.
    #[allow(clippy::unused_async, reason = "where it lies is asked for")]
    pub async fn revision_draft(self, id: RevisionId) -> Option<Draft> {
        find(self, id)?.draft()
    }

    /// Goes back to a saved state; the present one is kept as a revision first.
    ///
    /// # Errors
    /// When the present state could not be kept: then nothing changes.
    #[allow(clippy::unused_async, reason = "where it lies is asked for")]
    pub async fn restore(self, id: RevisionId) -> Result<(), StorageError> {
        let earlier = find(self, id).and_then(|found| found.draft());
        let earlier = earlier.ok_or(StorageError::Unverified)?;
        let kept = RevisionId(browser::ids::new_uuid());
        let (now, reason) = (browser::clock::now(), shelf::RevisionReason::BeforeRestore);
        self.with(|draft| shelf::keep_revision(draft, kept, now, reason))?;
        self.edit(|draft| {
            draft.body = earlier.body;
            draft.meta.title = earlier.meta.title;
        });
        self.save_now();
        CHANGED.with(ArcRwSignal::notify);
        Ok(())
    }

    /// Names a saved state; an empty name takes the name away.
    ///
    /// # Errors
    /// When the name could not be stored.
    #[allow(clippy::unused_async, reason = "where it lies is written to")]
    pub async fn name_revision(self, id: RevisionId, name: String) -> Result<(), StorageError> {
        browser::storage::write(&format!("{NAME}{id}"), name.trim())?;
        CHANGED.with(ArcRwSignal::notify);
        Ok(())
    }
}

thread_local! {
    static CHANGED: ArcRwSignal<()> = ArcRwSignal::new(());
}

fn listed(draft: OpenDraft) -> Vec<Revision> {
    let of_shelf = |kept: shelf::Revision| Revision {
        id: kept.id,
        draft: draft.id(),
        at: kept.at,
        reason: match kept.reason {
            shelf::RevisionReason::BeforeImport => RevisionReason::BeforeImport,
            shelf::RevisionReason::BeforeRestore => RevisionReason::BeforeRestore,
        },
        name: browser::storage::read(&format!("{NAME}{}", kept.id))
            .ok()
            .flatten()
            .filter(|name| !name.is_empty()),
        bytes: kept.file.len(),
    };
    let all = shelf::revisions(draft.id()).into_iter();
    all.map(of_shelf).collect()
}

fn find(draft: OpenDraft, id: RevisionId) -> Option<shelf::Revision> {
    let mut all = shelf::revisions(draft.id()).into_iter();
    all.find(|revision| revision.id == id)
}
