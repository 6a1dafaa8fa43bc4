//! The saved states (revisions) of drafts: saving, listing, reading, naming, restoring, and deleting old
//! ones.
//!
//! They are in the durable copy alone, where there is room for them. Content and description have
//! separate keys, so that listing them reads no drafts. Where a browser has no durable copy, they are in
//! local storage.
#![cfg_attr(
    feature = "chunks",
    allow(
        unsafe_code,
        reason = "a function in another module is an import of this one"
    )
)]

use std::pin::Pin;

use leptos::prelude::*;

use super::draft_records;
use super::open_draft::OpenDraft;
use crate::browser::storage::{self, StorageError};
use crate::browser::{self, clock, timer};
use crate::domain::{Draft, DraftId, Revision, RevisionId, RevisionReason, order, to_thin};
use crate::files;
use crate::state::chunk::chunk;
use crate::state::keys::{HELD, KNOWN};
use crate::state::{store, used_days};

/// The maximum size of all saved states of the device. Chromium allows a site some GB, Firefox up to 10
/// GB, `WebKit` 1 GB and more, so this never takes room from the drafts.
const ROOM: usize = 50_000_000;

/// Milliseconds between a new state and the deletion of old ones. What selects them is in a chunk, which must not
/// delay a page that has just come: the first edit of a visit saves a state.
const THIN_AFTER: u32 = 5_000;

impl OpenDraft {
    /// The saved states, latest first. The memo changes when one is added, named or deleted.
    pub fn revisions(self) -> Memo<Vec<Revision>> {
        browser::spawn(self.look_for_revisions());
        Memo::new(move |_| self.revision_list().get())
    }

    /// Makes the present state one that the draft descends from, before it leaves the device in a file: what comes back
    /// is merged by it.
    pub fn mark_state(self) {
        if !self.may_write() || self.with(Draft::tip).is_some() {
            return;
        }
        let id = RevisionId(browser::ids::new_uuid());
        let state = self.mark_as(id);
        browser::spawn(async move {
            // Without it, all differences of what comes back are shown. The list is read when its page is opened: the
            // code for that is not part of a theme page.
            let _ = keep_as(id, &state, RevisionReason::HandedOver).await;
        });
    }

    /// The saved states before the present one that the draft descends from, latest first, for the file that goes to
    /// another party.
    pub async fn earlier_states(self) -> Vec<Draft> {
        let draft = self.with(Clone::clone);
        let mut known = states(&draft).await;
        known.retain(|(id, _)| draft.tip() != Some(*id));
        let lineage = draft.meta.lineage.states.iter().rev();
        let take = |id: &RevisionId| {
            let at = known.iter().position(|(known, _)| known == id)?;
            Some(known.swap_remove(at).1)
        };
        lineage.filter_map(take).collect()
    }

    async fn look_for_revisions(self) {
        let list = list(Some(self.id())).await;
        self.revision_list().try_set(list);
    }

    /// The content of a saved state; `None` when it does not exist or can't be read.
    pub async fn revision_draft(self, id: RevisionId) -> Option<Draft> {
        let key = format!("{HELD}{}.{id}", self.id());
        let held = values(&key).await;
        draft_records::parse(&held.into_iter().next()?.1)
    }

    /// Restores a saved state. The present state is saved as a revision first.
    ///
    /// # Errors
    /// When the present state could not be saved; then nothing changes.
    pub async fn restore(self, id: RevisionId) -> Result<(), StorageError> {
        let earlier = self.revision_draft(id).await;
        let earlier = earlier.ok_or(StorageError::Unverified)?;
        self.keep_revision(RevisionReason::BeforeRestore).await?;
        self.replace(earlier);
        self.save_now();
        Ok(())
    }

    /// Saves the present state as a revision.
    ///
    /// # Errors
    /// When it could not be stored.
    pub async fn keep_revision(self, reason: RevisionReason) -> Result<(), StorageError> {
        let now = self.with(Clone::clone);
        write_state(&now, reason).await?;
        // At once, because the user may be looking at the list.
        thin().await;
        self.look_for_revisions().await;
        Ok(())
    }

    /// Names a saved state. An empty name removes the name.
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

/// Saves the state of a draft as a revision, and soon deletes old ones to make room.
///
/// # Errors
/// When it could not be stored.
pub(super) async fn keep(draft: &Draft, reason: RevisionReason) -> Result<(), StorageError> {
    write_state(draft, reason).await?;
    timer::after(THIN_AFTER, || browser::spawn(thin())).forget();
    Ok(())
}

/// Saves the state of a draft under the id that its lineage has of it.
///
/// # Errors
/// When it could not be stored.
pub(super) async fn keep_as(
    id: RevisionId,
    draft: &Draft,
    reason: RevisionReason,
) -> Result<(), StorageError> {
    write_state_as(id, draft, reason).await?;
    timer::after(THIN_AFTER, || browser::spawn(thin())).forget();
    Ok(())
}

/// Whether a state is saved.
pub(super) async fn has_state(draft: DraftId, id: RevisionId) -> bool {
    !values(&format!("{HELD}{draft}.{id}")).await.is_empty()
}

/// The saved states of a draft that it descends from. Those that can't be read are left out.
pub(super) async fn states(draft: &Draft) -> Vec<(RevisionId, Draft)> {
    let prefix = format!("{HELD}{}.", draft.meta.id);
    let held = values(&prefix).await;
    let wanted = &draft.meta.lineage.states;
    let state = |(key, raw): &(String, String)| {
        let id = key.strip_prefix(&prefix)?.parse().ok().map(RevisionId)?;
        let state = wanted.contains(&id).then(|| draft_records::parse(raw))?;
        state.map(|state| (id, state))
    };
    held.iter().filter_map(state).collect()
}

/// Saves the state of a draft as a revision.
async fn write_state(draft: &Draft, reason: RevisionReason) -> Result<(), StorageError> {
    let id = RevisionId(browser::ids::new_uuid());
    write_state_as(id, draft, reason).await
}

async fn write_state_as(
    id: RevisionId,
    draft: &Draft,
    reason: RevisionReason,
) -> Result<(), StorageError> {
    let file = files::write_stored(draft).map_err(|_| StorageError::Unverified)?;
    let revision = Revision {
        id,
        draft: draft.meta.id,
        at: clock::now(),
        day: Some(used_days::count()),
        reason,
        name: None,
        bytes: file.len(),
    };
    let held = (format!("{HELD}{}.{}", revision.draft, revision.id), file);
    write(vec![known(&revision)?, held]).await
}

/// Deletes the saved states of a draft permanently.
pub(super) async fn forget(draft: DraftId) {
    let mut keys = Vec::new();
    for prefix in [KNOWN, HELD] {
        let found = values(&format!("{prefix}{draft}.")).await;
        keys.extend(found.into_iter().map(|(key, _)| key));
    }
    take_away(&keys).await;
}

/// Deletes old revisions. If the chunk that selects them does not come, they take up room until the next time.
async fn thin() {
    if let Ok(thinning) = thin_out().await {
        thinning.await;
    }
}

chunk! { library:
    fn thin_out() -> Pin<Box<dyn Future<Output = ()>>> {
        Box::pin(delete_old())
    }
}

/// Deletes the revisions that `to_thin` selects.
async fn delete_old() {
    let all = latest_first(&values(KNOWN).await);
    let gone = to_thin(&all, used_days::count(), ROOM);
    let gone = all.iter().filter(|revision| gone.contains(&revision.id));
    let keys = |Revision { draft, id, .. }: &Revision| {
        [KNOWN, HELD].map(|prefix| format!("{prefix}{draft}.{id}"))
    };
    let keys: Vec<String> = gone.flat_map(keys).collect();
    take_away(&keys).await;
}

/// The saved states of a draft or of all, latest first.
async fn list(draft: Option<DraftId>) -> Vec<Revision> {
    let prefix = draft.map_or_else(|| KNOWN.to_owned(), |id| format!("{KNOWN}{id}."));
    latest_first(&values(&prefix).await)
}

fn latest_first(found: &[(String, String)]) -> Vec<Revision> {
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

/// The description of a saved state that comes from another device, as if it were saved today: the days of
/// use are counted by each device for itself.
pub(super) fn saved_today(raw: String) -> String {
    let Ok(revision) = serde_json::from_str::<Revision>(&raw) else {
        return raw;
    };
    let day = Some(used_days::count());
    serde_json::to_string(&Revision { day, ..revision }).unwrap_or(raw)
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

pub(super) async fn take_away(keys: &[String]) {
    if keys.is_empty() {
        return;
    }
    // What is not deleted takes up room until the next time.
    let _ = store::forget_durable(keys).await;
    for key in keys {
        let _ = storage::remove(key);
    }
}
