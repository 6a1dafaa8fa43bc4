//! The last merge into a draft: what it did and what was decided, to look at until it is put away.
//!
//! It is in the durable copy, like saved states, with the draft before and after the merge.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::open_draft::OpenDraft;
use super::{draft_records, revisions};
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::changes::changes;
use crate::domain::merge::Decision;
use crate::domain::{Draft, DraftId, PartyId, RevisionId};
use crate::files;
use crate::state::keys::MERGED;

/// A merge.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// The party that the file came from, if it was known.
    pub from: Option<PartyId>,
    /// When the two sides last had the same, if that is known.
    pub since: Option<DateTime<Utc>>,
    pub before: Draft,
    pub after: Draft,
    /// The state that came, if the draft descends from it since then.
    pub came: Option<RevisionId>,
    pub decisions: Vec<Decision>,
    /// What the user put away, by the keys that pages give.
    pub put_away: BTreeSet<String>,
}

/// The same as it is stored, with the drafts in the format of files.
#[derive(Serialize, Deserialize)]
struct Record {
    #[serde(default)]
    from: Option<PartyId>,
    #[serde(default)]
    since: Option<DateTime<Utc>>,
    before: String,
    after: String,
    #[serde(default)]
    came: Option<RevisionId>,
    #[serde(default)]
    decisions: Vec<Decision>,
    #[serde(default)]
    put_away: BTreeSet<String>,
}

impl Taken {
    /// Whether the draft is as it was before the merge, or another state of before.
    pub fn is_undone(&self, now: &Draft) -> bool {
        let has = |id: &RevisionId| now.meta.lineage.states.contains(id);
        self.came.as_ref().is_some_and(|id| !has(id)) || changes(&self.before, now).is_empty()
    }

    /// Stores it in the place of the one before. Without it, the draft is merged all the same.
    pub(super) async fn keep(&self) -> Result<(), StorageError> {
        let write = |draft| files::write_stored(draft).map_err(|_| StorageError::Unverified);
        let record = Record {
            from: self.from.clone(),
            since: self.since,
            before: write(&self.before)?,
            after: write(&self.after)?,
            came: self.came,
            decisions: self.decisions.clone(),
            put_away: self.put_away.clone(),
        };
        let json = serde_json::to_string(&record).map_err(|_| StorageError::Unverified)?;
        revisions::write(vec![(key(self.before.meta.id), json)]).await
    }

    fn read(raw: &str) -> Option<Self> {
        let record: Record = serde_json::from_str(raw).ok()?;
        Some(Self {
            before: draft_records::parse(&record.before)?,
            after: draft_records::parse(&record.after)?,
            from: record.from,
            since: record.since,
            came: record.came,
            decisions: record.decisions,
            put_away: record.put_away,
        })
    }
}

fn key(draft: DraftId) -> String {
    format!("{MERGED}{draft}")
}

impl OpenDraft {
    /// The last merge into the draft.
    pub async fn taken(self) -> Option<Taken> {
        let found = revisions::values(&key(self.id())).await;
        Taken::read(&found.first()?.1)
    }

    /// Stores what was put away of it. If that fails, it is shown in the next visit.
    pub fn put_away(self, taken: Taken) {
        browser::spawn(async move {
            let _ = taken.keep().await;
        });
    }
}
