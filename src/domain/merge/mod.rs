//! Three-way merge of two states of a draft: their common ancestor, mine and theirs.
//!
//! Works on the form that drafts have in files, like [`super::changes`], so that no field of the model can be
//! forgotten, nor any field that this version does not know.
//!
//! - What only one side changed is taken. The same change on both sides is one change.
//! - Rows are matched by id, sets by member. Long texts are merged by words.
//! - Everything else that both sides changed is a [`Question`], and so is what one side deleted and the other changed.
//!   Until it is answered, the merged draft has my value.
//! - What a file leaves out because it is internal is not deleted.
//!
//! Swapping the two sides gives the same questions and the same merged draft apart from the answers to them.

mod ancestor;
mod decided;
mod internal;
mod lists;
mod row_order;
mod tree;
mod words;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::changes::{Place, tree_of};
use super::{Answer, Body, Draft, DraftKind, PromptId, order};
pub use ancestor::{Ancestor, ancestor};
pub use decided::{Decision, decisions};
use tree::{Before, Merging};

/// The answers to questions, by place.
pub type Choices = BTreeMap<Place, Choice>;

/// The answer to a question.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    Mine,
    Theirs,
    /// Both texts, mine first.
    Both,
    /// A text that replaces both.
    Text(String),
}

/// Something that both sides changed. Values are in the form they have in files; `None` is one that is not there.
///
/// At the place of a list the values are the ids of its rows: both sides moved rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    pub place: Place,
    /// The value of the common ancestor; `None` also if there is no ancestor.
    pub before: Option<Value>,
    pub mine: Option<Value>,
    pub theirs: Option<Value>,
}

/// A merged draft, and what is left to decide.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// Has the id, the times and the lineage of my draft.
    pub draft: Draft,
    /// In the order of the places.
    pub questions: Vec<Question>,
}

/// Merges `theirs` into `mine`.
///
/// `None` if they are drafts of different kinds, or if the merged draft could not be read; neither side is then lost,
/// because nothing is changed.
pub fn merge(
    ancestor: &Ancestor,
    mine: &Draft,
    theirs: &Draft,
    choices: &Choices,
) -> Option<Merged> {
    if mine.body.kind() != theirs.body.kind() {
        return None;
    }
    let (my_tree, their_tree) = (Value::from(tree_of(mine)), Value::from(tree_of(theirs)));
    let mut merging = Merging::new(choices);
    let tree = merging.value(
        &Place::default(),
        Before::of(ancestor.tree()),
        Some(&my_tree),
        Some(&their_tree),
    )?;
    let mut draft = mine.clone();
    if tree != my_tree {
        replace_content(&mut draft, tree)?;
        tidy(&mut draft, mine, theirs);
    }
    Some(Merged {
        draft,
        questions: merging.into_questions(),
    })
}

impl Question {
    /// Whether both values are texts, which can be joined or replaced by a common one.
    pub fn is_about_text(&self) -> bool {
        let is_text = |value: &Option<Value>| value.as_ref().is_some_and(Value::is_string);
        is_text(&self.mine) && is_text(&self.theirs)
    }
}

/// Replaces title, body and unknown fields by those of a tree of [`tree_of`].
fn replace_content(draft: &mut Draft, tree: Value) -> Option<()> {
    let Value::Object(mut fields) = tree else {
        return None;
    };
    let title = fields.remove("title")?;
    title.as_str()?.clone_into(&mut draft.meta.title);
    draft.meta.extra = match fields.remove("extra") {
        Some(Value::Object(extra)) => extra,
        _ => Map::new(),
    };
    let body = fields.remove("body")?;
    draft.body = match draft.body.kind() {
        DraftKind::Plan => Body::Plan(Deserialize::deserialize(&body).ok()?),
        DraftKind::Annex => Body::Annex(Deserialize::deserialize(&body).ok()?),
        DraftKind::Worksheet => Body::Worksheet(Deserialize::deserialize(&body).ok()?),
    };
    Some(())
}

/// Removes what merging field by field leaves behind: an answer in which each side emptied another part, and an
/// activity that one side removed and the other brought back. Puts comments in the order of their time.
fn tidy(draft: &mut Draft, mine: &Draft, theirs: &Draft) {
    let is_of = |side: &Draft, id: &PromptId, answer: &Answer| {
        let responses = side.responses();
        responses.is_some_and(|responses| responses.answers.get(id) == Some(answer))
    };
    if let Some(responses) = draft.responses_mut() {
        responses.answers.retain(|id, answer| {
            !answer.is_empty() || is_of(mine, id, answer) || is_of(theirs, id, answer)
        });
        // What each side has between them and the other does not see must not decide their order.
        order::sort_by_key(&mut responses.comments, |comment| (comment.at, comment.id));
    }
    if let Some(annex) = draft.annex_mut() {
        let activities = &annex.activities;
        annex
            .removed
            .retain(|gone| activities.iter().all(|activity| activity.id != gone.id));
    }
}

#[cfg(test)]
mod tests;
