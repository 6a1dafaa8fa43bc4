//! The annexes on this device, to which a plan can be added as an activity.

use std::sync::Arc;

use super::draft_records;
use crate::browser;
use crate::browser::storage::StorageError;
use crate::domain::{AnnexLink, Draft, DraftId, DraftKind, PlanEntry, SchoolYear};
use crate::state::{DraftCard, Library, new_row_id};
use crate::worksheet::new_annex;

impl Library {
    /// The annexes, last changed first; tracks.
    pub fn annexes(self) -> Vec<Draft> {
        self.look();
        let cards = self.cards();
        let is_annex = |card: &&Arc<DraftCard>| card.facts.kind() == DraftKind::Annex;
        let annexes = cards.iter().filter(is_annex);
        annexes
            .filter_map(|card| draft_records::load(card.id))
            .collect()
    }

    /// Creates an annex for a school year, in this language.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn create_annex_for(
        self,
        year: SchoolYear,
        language: &str,
    ) -> Result<DraftId, StorageError> {
        let id = DraftId(browser::ids::new_uuid());
        let annex = Draft::new_annex(id, browser::clock::now(), new_annex(year), language);
        self.keep(&annex)?;
        Ok(id)
    }

    /// Adds a plan to an annex as an activity, unless it is there. `None` when the annex does not exist.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn add_plan(
        self,
        annex: DraftId,
        entry: PlanEntry,
    ) -> Result<Option<AnnexLink>, StorageError> {
        let Some(mut draft) = draft_records::load(annex) else {
            return Ok(None);
        };
        let Some(body) = draft.annex_mut() else {
            return Ok(None);
        };
        let activity = body.add_plan(new_row_id(), entry);
        draft.touch(browser::clock::now());
        self.keep(&draft)?;
        Ok(Some(AnnexLink::new(annex, activity)))
    }
}
