//! Merging the draft of a file into the one on this device.

use std::collections::BTreeSet;

use chrono::{DateTime, Utc};
use leptos::prelude::*;

use super::{ARRIVALS, Arrivals, Question};
use crate::browser;
use crate::domain::changes::changes;
use crate::domain::merge::{Ancestor, Choices, Merged, decisions};
use crate::domain::{Draft, PartyId, RevisionId, RevisionReason};
use crate::files;
use crate::state::drafts::revisions;
use crate::state::drafts::taken::Taken;

impl Question {
    /// The merge of both drafts; `None` if they can't be merged.
    pub fn merged(&self, choices: &Choices) -> Option<Merged> {
        files::merged(&self.ancestor, &self.mine, &self.theirs, choices)
    }

    /// The party that the file is from, if it says so.
    pub fn from(&self) -> Option<PartyId> {
        self.theirs.handed_over()?.from.clone()
    }

    /// Whether the draft on this device has everything of the file.
    pub(super) fn has_nothing_new(&self) -> bool {
        self.ancestor.is_known()
            && self.merged(&Choices::new()).is_some_and(|merged| {
                merged.questions.is_empty() && changes(&self.mine, &merged.draft).is_empty()
            })
    }
}

impl Arrivals {
    /// Remembers saved states from a file.
    pub(super) fn remember(self, states: Vec<Draft>) {
        self.states.update_value(|known| {
            for state in states {
                if let Some(id) = state.tip() {
                    known.entry(id).or_insert(state);
                }
            }
        });
    }

    /// Remembers what two drafts may have in common. A state that this device saved has what is internal, and replaces
    /// that of a file.
    pub(super) async fn remember_states(self, mine: &Draft, theirs: &Draft) {
        self.remember(vec![theirs.clone()]);
        let saved: Vec<(RevisionId, Draft)> = revisions::states(mine).await;
        self.states.update_value(|known| known.extend(saved));
    }

    /// Notes that the draft of this device has everything of a file: what the user takes out of it later must not come
    /// back with the next file. Returns the draft as it is stored.
    pub(super) fn note_as_known(self, mut mine: Draft, theirs: &Draft) -> Draft {
        let known = &mine.meta.lineage.states;
        if theirs
            .meta
            .lineage
            .states
            .iter()
            .all(|id| known.contains(id))
        {
            return mine;
        }
        mine.descend_from(theirs);
        mine.touch(browser::clock::now());
        keep_received(theirs);
        // If it can't be stored, the next file asks about more.
        let _ = self.home.library.keep(&mine);
        mine
    }

    pub(super) fn ancestor(self, mine: &Draft, theirs: &Draft) -> Ancestor {
        self.states
            .with_value(|known| files::ancestor(mine, theirs, |id| known.get(&id).cloned()))
    }

    /// What a merge does, to look at afterwards.
    fn taken(self, question: &Question, after: &Draft, is_whole: bool, choices: &Choices) -> Taken {
        let (mine, theirs) = (&question.mine, &question.theirs);
        let asked = question.merged(&Choices::new());
        let mine_states = &mine.meta.lineage.states;
        let came = theirs
            .tip()
            .filter(|id| is_whole && !mine_states.contains(id));
        Taken {
            from: question.from(),
            since: self.last_shared(mine, theirs),
            before: mine.clone(),
            after: after.clone(),
            came,
            decisions: decisions(asked.map(|all| all.questions).unwrap_or_default(), choices),
            put_away: BTreeSet::new(),
        }
    }

    /// When the latest state was made that two drafts have in common.
    fn last_shared(self, mine: &Draft, theirs: &Draft) -> Option<DateTime<Utc>> {
        let known = &theirs.meta.lineage.states;
        let mut states = mine.meta.lineage.states.iter().rev();
        let shared = states.find(|id| known.contains(id))?;
        let state = self
            .states
            .with_value(|states| states.get(shared).cloned())?;
        Some(state.meta.modified())
    }

    /// Answers a question: merges the draft of the file into that of this device, which is kept as a saved state first.
    /// Where a choice is missing, the text of this device stays, and the next file asks again.
    pub fn merge(self, number: u32, choices: Choices) {
        let words = self.home.language.chunk_words();
        let Some(question) = self.question(number) else {
            return;
        };
        browser::spawn(async move {
            let Some(merged) = question.merged(&choices) else {
                return;
            };
            let mut draft = merged.draft;
            draft.touch(browser::clock::now());
            let kept = revisions::keep(&question.mine, RevisionReason::BeforeImport).await;
            keep_received(&question.theirs);
            let is_whole = merged.questions.is_empty();
            let taken = self.taken(&question, &draft, is_whole, &choices);
            // Without it, the draft is merged all the same.
            let _ = taken.keep().await;
            self.answer(number, |question| {
                kept?;
                self.home.library.keep(&draft)?;
                let version = draft.meta.modified();
                self.merged
                    .set_value(Some((question.mine.clone(), version)));
                self.home.notices.say(words.arriving().taken);
                Ok(draft.meta.id)
            });
        });
    }
}

/// The draft before a file was merged into it, if nothing was changed since. For the undo of the draft that is opened.
pub(in crate::state::drafts) fn before_merge(draft: &Draft) -> Option<Draft> {
    let arrivals = ARRIVALS.with(|known| known.get().map(|(_, arrivals)| *arrivals))?;
    let (before, version) = arrivals.merged.try_update_value(Option::take)??;
    let is_same = before.meta.id == draft.meta.id && version == draft.meta.modified();
    is_same.then_some(before)
}

/// Saves what came, so that a later file can be merged by it. A state that left this device stays as it is: the file
/// lacks what is internal.
pub(super) fn keep_received(draft: &Draft) {
    if let Some(id) = draft.tip() {
        let draft = draft.clone();
        browser::spawn(async move {
            if !revisions::has_state(draft.meta.id, id).await {
                // Without it, all differences of what comes next are shown.
                let _ = revisions::keep_as(id, &draft, RevisionReason::Received).await;
            }
        });
    }
}
