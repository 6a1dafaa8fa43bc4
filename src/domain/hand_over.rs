//! Hand-overs of a draft to another party, and who has it now.

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::{Draft, Extra, Lineage, PartyId, RevisionId, is_default, plausible_moment};

/// A file of a draft that one party made for another.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HandOver {
    /// The saved state that was handed over.
    pub state: RevisionId,
    pub at: DateTime<Utc>,
    /// The party that it is from, if it was said.
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<PartyId>,
    /// The party that it is for. None for drafts without parties.
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Option<PartyId>,
    /// The name of the person, if they gave it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub by: String,
    /// Whether nobody waits for an answer to it any more.
    #[serde(default, skip_serializing_if = "is_default")]
    pub settled: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

impl HandOver {
    /// A hand-over of a state at `at`, without parties.
    pub fn new(state: RevisionId, at: DateTime<Utc>) -> Self {
        Self {
            state,
            at,
            from: None,
            to: None,
            by: String::new(),
            settled: false,
            extra: Extra::new(),
        }
    }

    /// Whether this is the same hand-over. One state may be handed to several parties.
    fn is(&self, other: &Self) -> bool {
        self.state == other.state && self.to == other.to
    }
}

impl Lineage {
    /// Notes a hand-over. Handing the same state to the same party again replaces the earlier one.
    pub fn hand_over(&mut self, new: HandOver) {
        self.sent.retain(|known| !known.is(&new));
        self.sent.push(new);
    }

    /// The hand-overs that nobody answered, latest first: at most one for each party, which has the draft.
    ///
    /// A party that handed the draft on afterwards has answered. Their order is that of the list, not that of the clocks.
    pub fn waiting(&self) -> Vec<&HandOver> {
        let mut seen: Vec<&PartyId> = Vec::new();
        let mut waiting = Vec::new();
        for one in self.sent.iter().rev() {
            if let Some(to) = one.to.as_ref().filter(|to| !seen.contains(to)) {
                seen.push(to);
                if !one.settled {
                    waiting.push(one);
                }
            }
            seen.extend(&one.from);
        }
        waiting
    }

    /// Ends the waiting for an answer to the hand-overs of a party.
    pub fn settle(&mut self, party: &PartyId) {
        let to = |one: &&mut HandOver| one.to.as_ref() == Some(party);
        for one in self.sent.iter_mut().filter(to) {
            one.settled = true;
        }
    }

    /// Adds hand-overs that another state of the draft knows.
    pub(super) fn learn_hand_overs(&mut self, others: &[HandOver]) {
        for theirs in others {
            match self.sent.iter_mut().find(|mine| mine.is(theirs)) {
                Some(mine) => mine.settled |= theirs.settled,
                None => self.sent.push(theirs.clone()),
            }
        }
    }

    /// Replaces the moments of a wrong clock by `now`.
    pub(super) fn correct_hand_overs(&mut self, now: DateTime<Utc>) {
        for one in &mut self.sent {
            one.at = plausible_moment(one.at, now);
        }
    }
}

impl Draft {
    /// The hand-over that made this draft, if it came in a file that was made for a party and was not changed since.
    pub fn handed_over(&self) -> Option<&HandOver> {
        let state = self.tip()?;
        self.meta
            .lineage
            .sent
            .iter()
            .rfind(|one| one.state == state)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const OFFICE: PartyId = PartyId::fixed("office");

    fn hand_over(state: u128, from: PartyId, to: PartyId) -> HandOver {
        HandOver {
            from: Some(from),
            to: Some(to),
            ..HandOver::new(RevisionId(Uuid::from_u128(state)), DateTime::UNIX_EPOCH)
        }
    }

    fn lineage(sent: Vec<HandOver>) -> Lineage {
        Lineage {
            sent,
            ..Lineage::default()
        }
    }

    fn parties(lineage: &Lineage) -> Vec<&str> {
        let to = lineage.waiting().into_iter();
        to.filter_map(|one| Some(one.to.as_ref()?.as_str()))
            .collect()
    }

    #[test]
    fn a_party_has_the_draft_until_it_hands_it_on() {
        let (school, museum) = (PartyId::SCHOOL, PartyId::LEARNING_ENVIRONMENT);
        let mut known = lineage(vec![hand_over(1, school.clone(), museum.clone())]);
        assert_eq!(parties(&known), ["learning-environment"]);
        known.hand_over(hand_over(2, school.clone(), OFFICE));
        assert_eq!(parties(&known), ["office", "learning-environment"]);
        known.hand_over(hand_over(3, museum, school));
        assert_eq!(parties(&known), ["school", "office"]);
    }

    #[test]
    fn one_state_may_be_handed_to_several_parties() {
        let (school, museum) = (PartyId::SCHOOL, PartyId::LEARNING_ENVIRONMENT);
        let mut known = lineage(vec![hand_over(1, school.clone(), museum.clone())]);
        known.hand_over(hand_over(1, school.clone(), OFFICE));
        known.hand_over(hand_over(1, school, museum));
        assert_eq!(parties(&known), ["learning-environment", "office"]);
        assert_eq!(known.sent.len(), 2);
    }

    #[test]
    fn undo_takes_back_what_came_and_not_what_left_and_redo_brings_it_again() {
        let (school, museum) = (PartyId::SCHOOL, PartyId::LEARNING_ENVIRONMENT);
        let year = crate::domain::SchoolYear::containing(chrono::NaiveDate::default());
        let id = crate::domain::DraftId(Uuid::nil());
        let mut draft = Draft::new_plan(id, DateTime::UNIX_EPOCH, year, "da");
        let before = draft.clone();
        let (left, came) = (
            RevisionId(Uuid::from_u128(1)),
            RevisionId(Uuid::from_u128(2)),
        );
        draft.mark_state(left);
        draft
            .meta
            .lineage
            .hand_over(hand_over(1, school.clone(), museum.clone()));
        let mut theirs = draft.clone();
        theirs.touch(DateTime::UNIX_EPOCH);
        theirs.mark_state(came);
        theirs.meta.lineage.hand_over(hand_over(2, museum, school));
        draft.descend_from(&theirs);
        assert_eq!(parties(&draft.meta.lineage), ["school"]);
        let merged = draft.clone();
        draft.return_to(before, &[left], DateTime::UNIX_EPOCH);
        assert_eq!(parties(&draft.meta.lineage), ["learning-environment"]);
        draft.return_to(merged, &[left], DateTime::UNIX_EPOCH);
        assert_eq!(parties(&draft.meta.lineage), ["school"], "redone");
    }

    #[test]
    fn nobody_waits_for_a_party_that_answered_in_another_way() {
        let museum = PartyId::LEARNING_ENVIRONMENT;
        let mut mine = lineage(vec![hand_over(1, PartyId::SCHOOL, museum.clone())]);
        let theirs = mine.clone();
        mine.settle(&museum);
        assert!(parties(&mine).is_empty());
        let mut merged = theirs;
        merged.learn_hand_overs(&mine.sent);
        assert!(parties(&merged).is_empty(), "both know it");
    }
}
