//! The cards of drafts as the start page shows them.

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
    /// Why an annex is due for an update, if it is.
    pub due: Option<Due>,
}

impl DraftCard {
    /// The card of a draft with the mark of its file. Whether an annex is due depends on all cards, see
    /// [`with_due`]. Its letters are composed: two titles that look alike are equal.
    pub(super) fn new(id: DraftId, card: Card, filed: Option<Filed>, now: DateTime<Utc>) -> Self {
        let in_file = InFile::of(filed, card.modified, card.is_untouched(), now);
        Self {
            id,
            title: composed(&card.title),
            facts: card.facts.renamed(composed),
            modified: card.modified,
            in_file,
            due: None,
        }
    }

    /// Whether an annex of a later year was created from this one.
    fn has_successor(&self, among: &[Self]) -> bool {
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

/// Sets for each annex whether and why it is due.
pub(super) fn with_due(mut cards: Vec<DraftCard>) -> Vec<DraftCard> {
    let today = today();
    let due = |card: &DraftCard| match card.facts {
        CardFacts::Plan { .. } => None,
        CardFacts::Annex { updated, .. } => {
            let changed = local(card.modified).date();
            let due = updated.due(today, changed, false);
            due.filter(|_| !card.has_successor(&cards))
        }
    };
    let due: Vec<Option<Due>> = cards.iter().map(due).collect();
    for (card, due) in cards.iter_mut().zip(due) {
        card.due = due;
    }
    cards
}
