//! The annexes on this device, as a plan sees them: those in which it may become an activity.

use std::sync::Arc;

use super::shelf;
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
        annexes.filter_map(|card| shelf::load(card.id)).collect()
    }

    /// Makes a new annex for a school year, in this language.
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

    /// Makes an activity of a plan in an annex, if it is not there yet; `None` when the annex is
    /// no longer here.
    ///
    /// # Errors
    /// When it could not be stored.
    pub fn add_plan(
        self,
        annex: DraftId,
        entry: PlanEntry,
    ) -> Result<Option<AnnexLink>, StorageError> {
        let Some(mut draft) = shelf::load(annex) else {
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
