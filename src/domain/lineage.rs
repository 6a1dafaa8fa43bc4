//! The saved states that a draft descends from.

use chrono::{DateTime, Utc};

use super::{Draft, HandOver, RevisionId, plausible_moment};

/// The saved states that a draft descends from.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lineage {
    /// Oldest first: a state is before those that descend from it.
    pub states: Vec<RevisionId>,
    pub tip: Option<Tip>,
    /// The hand-overs to other parties, oldest first.
    pub sent: Vec<HandOver>,
}

/// The saved state that a version of the draft is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tip {
    pub state: RevisionId,
    /// `modified` of the draft. An app that does not know this field changes `modified` alone.
    pub modified: DateTime<Utc>,
}

impl Lineage {
    fn add(&mut self, id: RevisionId) {
        if !self.states.contains(&id) {
            self.states.push(id);
        }
    }

    /// Corrects the moment of a wrong clock, like that of the draft.
    pub(super) fn correct_moments(&mut self, now: DateTime<Utc>) {
        if let Some(tip) = &mut self.tip {
            tip.modified = plausible_moment(tip.modified, now);
        }
        self.correct_hand_overs(now);
    }
}

impl Draft {
    /// The saved state that the draft is; `None` if it was changed since, or never left a device.
    pub fn tip(&self) -> Option<RevisionId> {
        let tip = self.meta.lineage.tip?;
        (tip.modified == self.meta.modified()).then_some(tip.state)
    }

    /// Makes the present content a saved state that the draft descends from. Returns its id: `new_id`, or that of the
    /// state that it is already.
    pub fn mark_state(&mut self, new_id: RevisionId) -> RevisionId {
        if let Some(state) = self.tip() {
            return state;
        }
        let modified = self.meta.modified();
        let lineage = &mut self.meta.lineage;
        lineage.add(new_id);
        lineage.tip = Some(Tip {
            state: new_id,
            modified,
        });
        new_id
    }

    /// Returns to another state of this draft as [`Draft::take_over`] does, as if what was merged since had not come.
    /// `sent` are the states that left the device since; they are part of the draft whatever is undone.
    pub fn return_to(&mut self, state: Self, sent: &[RevisionId], now: DateTime<Utc>) {
        let mut lineage = state.meta.lineage.clone();
        for id in sent {
            lineage.add(*id);
        }
        // What left is known whatever is undone, and what came with a state that is not descended from is not.
        let mut left = self.meta.lineage.sent.clone();
        left.retain(|one| lineage.states.contains(&one.state));
        lineage.learn_hand_overs(&left);
        self.take_over(state, now);
        self.meta.lineage = lineage;
    }

    /// Notes that another draft was merged into this one: it descends from the same states.
    pub fn descend_from(&mut self, other: &Self) {
        for id in &other.meta.lineage.states {
            self.meta.lineage.add(*id);
        }
        self.meta.lineage.learn_hand_overs(&other.meta.lineage.sent);
    }
}
