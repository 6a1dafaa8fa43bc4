//! The saved states of drafts: kept, listed, read, named, gone back to, thinned.
//!
//! They lie in the durable copy alone, where there is room for them: what they hold under one
//! key, what is known of them under another, so that a list reads no drafts. Where a browser has
//! no durable copy, they lie in local storage.

use leptos::prelude::*;

use super::open_draft::OpenDraft;
use super::shelf;
use crate::browser::storage::{self, StorageError};
use crate::browser::{self, clock};
use crate::domain::{Draft, DraftId, Revision, RevisionId, RevisionReason, order, to_thin};
use crate::files;
use crate::state::keys::{HELD, KNOWN};
use crate::state::store;

/// Room for all saved states of the device together. Chromium gives a page some GB, Firefox 10 GB
/// at the most, `WebKit` 1 GB and more: so much never stands in the way of a draft.
const ROOM: usize = 50_000_000;

impl OpenDraft {
    /// The saved states, latest first; tells when one is added, named or dropped.
    pub fn revisions(self) -> Memo<Vec<Revision>> {
        browser::spawn(self.look_for_revisions());
        Memo::new(move |_| self.revision_list().get())
    }

    async fn look_for_revisions(self) {
        let list = list(Some(self.id())).await;
        self.revision_list().try_set(list);
    }

    /// A saved state as it was; `None` when it is no longer there or can't be read.
    pub async fn revision_draft(self, id: RevisionId) -> Option<Draft> {
        let key = format!("{HELD}{}.{id}", self.id());
        let held = values(&key).await;
        shelf::parse(&held.into_iter().next()?.1)
    }

    /// Goes back to a saved state; the present one is kept as a revision first.
    ///
    /// # Errors
    /// When the present state could not be kept: then nothing changes.
    pub async fn restore(self, id: RevisionId) -> Result<(), StorageError> {
        let earlier = self.revision_draft(id).await;
        let earlier = earlier.ok_or(StorageError::Unverified)?;
        self.keep_revision(RevisionReason::BeforeRestore).await?;
        self.replace(earlier);
        self.save_now();
        Ok(())
    }

    /// Keeps the present state.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn keep_revision(self, reason: RevisionReason) -> Result<(), StorageError> {
        let now = self.with(Clone::clone);
        keep(&now, reason).await?;
        self.look_for_revisions().await;
        Ok(())
    }

    /// Names a saved state; an empty name takes the name away.
    ///
    /// # Errors
    /// When the name could not be stored.
    pub async fn name_revision(self, id: RevisionId, name: String) -> Result<(), StorageError> {
        let all = list(Some(self.id())).await;
        let Some(mut revision) = all.into_iter().find(|revision| revision.id == id) else {
            return Err(StorageError::Unverified);
        };
        let name = name.trim().to_owned();
        revision.name = (!name.is_empty()).then_some(name);
        write(vec![known(&revision)?]).await?;
        self.look_for_revisions().await;
        Ok(())
    }
}

/// Keeps the state of a draft, and makes room.
///
/// # Errors
/// When it could not be stored.
pub(super) async fn keep(draft: &Draft, reason: RevisionReason) -> Result<(), StorageError> {
    let file = files::write_stored(draft).map_err(|_| StorageError::Unverified)?;
    let revision = Revision {
        id: RevisionId(browser::ids::new_uuid()),
        draft: draft.meta.id,
        at: clock::now(),
        reason,
        name: None,
        bytes: file.len(),
    };
    let held = (format!("{HELD}{}.{}", revision.draft, revision.id), file);
    write(vec![known(&revision)?, held]).await?;
    thin().await;
    Ok(())
}

/// Takes away for ever what was kept of a draft.
pub(super) async fn forget(draft: DraftId) {
    let mut keys = Vec::new();
    for prefix in [KNOWN, HELD] {
        let found = values(&format!("{prefix}{draft}.")).await;
        keys.extend(found.into_iter().map(|(key, _)| key));
    }
    take_away(&keys).await;
}

/// Drops those that make room for the others.
async fn thin() {
    let all = list(None).await;
    let gone = to_thin(&all, clock::now(), ROOM);
    let gone = all.iter().filter(|revision| gone.contains(&revision.id));
    let keys: Vec<String> = gone
        .flat_map(|Revision { draft, id, .. }| {
            [KNOWN, HELD].map(|prefix| format!("{prefix}{draft}.{id}"))
        })
        .collect();
    take_away(&keys).await;
}

/// The saved states of a draft or of all, latest first.
async fn list(draft: Option<DraftId>) -> Vec<Revision> {
    let prefix = draft.map_or_else(|| KNOWN.to_owned(), |id| format!("{KNOWN}{id}."));
    let found = values(&prefix).await;
    let mut all: Vec<Revision> = found
        .iter()
        .filter_map(|(_, raw)| serde_json::from_str(raw).ok())
        .collect();
    order::sort_by_key(&mut all, |revision| {
        std::cmp::Reverse((revision.at, revision.id))
    });
    all
}

fn known(revision: &Revision) -> Result<(String, String), StorageError> {
    let key = format!("{KNOWN}{}.{}", revision.draft, revision.id);
    let json = serde_json::to_string(revision).map_err(|_| StorageError::Unverified)?;
    Ok((key, json))
}

pub(super) async fn write(values: Vec<(String, String)>) -> Result<(), StorageError> {
    match store::write_durable(values.clone()).await {
        Err(StorageError::Unavailable) => values
            .iter()
            .try_for_each(|(key, value)| storage::write(key, value)),
        written => written,
    }
}

pub(super) async fn values(prefix: &str) -> Vec<(String, String)> {
    let mut found = store::read_durable(prefix).await.unwrap_or_default();
    for key in storage::keys_with_prefix(prefix).unwrap_or_default() {
        let is_known = found.iter().any(|(known, _)| *known == key);
        if let (false, Ok(Some(value))) = (is_known, storage::read(&key)) {
            found.push((key, value));
        }
    }
    found
}

async fn take_away(keys: &[String]) {
    if keys.is_empty() {
        return;
    }
    // What stays takes room and is thinned the next time.
    let _ = store::forget_durable(keys).await;
    for key in keys {
        let _ = storage::remove(key);
    }
}
