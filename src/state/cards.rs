//! The cards of drafts as the start page shows them.

use std::sync::Arc;

use chrono::{DateTime, Utc};

use super::today;
use crate::browser::{clock::local, letters::composed};
use crate::domain::{DraftId, Due};
use crate::files::{Card, CardFacts, Filed, InFile};

/// A draft as the start page shows it.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftCard {
    pub id: DraftId,
    pub title: String,
    pub facts: CardFacts,
    pub modified: DateTime<Utc>,
    /// Whether it is in a file.
    pub in_file: InFile,
}

impl DraftCard {
    /// The card of a draft with the mark of its file. Its letters are composed: two titles that look alike are equal.
    pub(super) fn new(id: DraftId, card: Card, filed: Option<Filed>, now: DateTime<Utc>) -> Self {
        let in_file = InFile::of(filed, card.modified, card.is_untouched(), now);
        Self {
            id,
            title: composed(&card.title),
            facts: card.facts.renamed(composed),
            modified: card.modified,
            in_file,
        }
    }

    /// Why an annex is due for an update, if it is and is followed by no other of these drafts; tracks the day.
    pub fn due(&self, among: &[Arc<Self>]) -> Option<Due> {
        let CardFacts::Annex { updated, .. } = self.facts else {
            return None;
        };
        let changed = local(self.modified).date();
        let due = updated.due(today(), changed, false);
        due.filter(|_| !self.has_successor(among))
    }

    /// Whether an annex of a later year was created from this one.
    fn has_successor(&self, among: &[Arc<Self>]) -> bool {
        let CardFacts::Annex {
            updated,
            ambassador,
            ..
        } = &self.facts
        else {
            return false;
        };
        let mut followers = among.iter().filter_map(|card| card.facts.follower());
        followers.any(|follower| follower.follows(self.id, updated.school_year, ambassador))
    }
}
