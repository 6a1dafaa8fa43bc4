//! The common ancestor of two drafts, found by their lineage.

use std::collections::BTreeSet;

use serde_json::Value;

use super::tree::{Before, Merging};
use super::{Choices, internal};
use crate::domain::changes::{Place, tree_of};
use crate::domain::{Draft, PromptId, RevisionId};

/// The common ancestor of two drafts, without what the file of one of them leaves out.
#[derive(Clone, Debug, PartialEq)]
pub struct Ancestor {
    /// `None` if they have none, or if its content is not known: each difference is then a question.
    tree: Option<Value>,
}

/// The most states of a lineage that are looked at, so that a file cannot make it long.
const MOST: usize = 1_000;

/// How often states may have been merged into each other before all that differs in them is undecided.
const DEEPEST: usize = 6;

/// A state, or several that were merged into each other.
struct State {
    lineage: Vec<RevisionId>,
    tree: Value,
}

/// Finds the common ancestor: the latest state that both descend from. `content` returns the content of a saved state
/// that is none of the two, with its lineage. `is_internal` names the prompts whose answers a shared file leaves out.
///
/// An older state would take back what was decided since then, so if the content of the latest is not known, there is
/// no ancestor. If two states were merged into each other, none of them is the latest. What differs in them is then
/// undecided, and a question wherever the two drafts differ there.
pub fn ancestor(
    mine: &Draft,
    theirs: &Draft,
    content: impl Fn(RevisionId) -> Option<Draft>,
    is_internal: impl Fn(&PromptId) -> bool,
) -> Ancestor {
    let content = |id| {
        let mut sides = [theirs, mine].into_iter();
        let side = sides.find(|side| side.tip() == Some(id));
        let mut state = side.cloned().or_else(|| content(id))?;
        internal::leave_out(&mut state, theirs, &is_internal);
        Some(state)
    };
    let state = common(
        &mine.meta.lineage.states,
        &theirs.meta.lineage.states,
        &content,
        DEEPEST,
    );
    Ancestor {
        tree: state.map(|state| state.tree),
    }
}

impl Ancestor {
    pub const NONE: Self = Self { tree: None };

    /// Whether there is one.
    pub fn is_known(&self) -> bool {
        self.tree.is_some()
    }

    /// Its content in the form of a file.
    pub(super) fn tree(&self) -> Option<&Value> {
        self.tree.as_ref()
    }
}

fn common(
    mine: &[RevisionId],
    theirs: &[RevisionId],
    content: &impl Fn(RevisionId) -> Option<Draft>,
    depth: usize,
) -> Option<State> {
    let mut states = latest(mine, theirs, content)?
        .into_iter()
        .map(|state| State {
            tree: tree_of(&state).into(),
            lineage: state.meta.lineage.states,
        });
    let first = states.next()?;
    Some(states.fold(first, |one, other| {
        let below = depth.checked_sub(1);
        let before = below.and_then(|depth| common(&one.lineage, &other.lineage, content, depth));
        merged(before.as_ref(), one, other)
    }))
}

/// The merge of two states, with nothing decided where they differ.
fn merged(before: Option<&State>, mut one: State, other: State) -> State {
    let choices = Choices::new();
    let tree = Merging::of_ancestors(&choices).value(
        &Place::default(),
        Before::of(before.map(|state| &state.tree)),
        Some(&one.tree),
        Some(&other.tree),
    );
    for id in other.lineage {
        if !one.lineage.contains(&id) {
            one.lineage.push(id);
        }
    }
    State {
        tree: tree.unwrap_or_default(),
        ..one
    }
}

/// The states of both lineages that no other of them descends from, by id; `None` if the content of one is not known.
fn latest(
    mine: &[RevisionId],
    theirs: &[RevisionId],
    content: &impl Fn(RevisionId) -> Option<Draft>,
) -> Option<Vec<Draft>> {
    let theirs: BTreeSet<RevisionId> = theirs.iter().rev().take(MOST).copied().collect();
    let mut common: Vec<RevisionId> = mine.iter().rev().take(MOST).copied().collect();
    common.retain(|id| theirs.contains(id));
    let mut found: Vec<(RevisionId, Draft)> = Vec::new();
    // Latest first: most of the others are then known to be older.
    for id in common {
        if !is_older(id, &found) {
            found.push((id, content(id)?));
        }
    }
    let all = found.clone();
    found.retain(|(id, _)| !is_older(*id, &all));
    found.sort_by_key(|(id, _)| *id);
    Some(found.into_iter().map(|(_, state)| state).collect())
}

/// Whether one of the other states descends from it.
fn is_older(id: RevisionId, states: &[(RevisionId, Draft)]) -> bool {
    let mut others = states.iter().filter(|(other, _)| *other != id);
    others.any(|(_, state)| state.meta.lineage.states.contains(&id))
}
