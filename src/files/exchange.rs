//! What goes to the other party, and what comes back.
//!
//! `domain::merge` merges; this module knows which prompts are internal.

use serde_json::Value;

use super::document::{for_other_party, is_internal};
use super::{FileError, write_stored};
use crate::domain::merge::{self, Ancestor, Choices, Merged};
use crate::domain::{Draft, PromptId, RevisionId};

/// The field with the earlier states, in the file of a draft.
pub(super) const EARLIER: &str = "earlier";

/// How many earlier states a file has. With three parties the latest state that two of them know may be one before the
/// last.
pub const MOST_EARLIER: usize = 4;

/// The common ancestor of two drafts. `content` returns the content of a saved state that is none of the two.
pub fn ancestor(
    mine: &Draft,
    theirs: &Draft,
    content: impl Fn(RevisionId) -> Option<Draft>,
) -> Ancestor {
    let is_internal = |id: &PromptId| {
        let mut sides = [mine, theirs].into_iter().filter_map(Draft::responses);
        sides.any(|responses| is_internal(id, responses))
    };
    merge::ancestor(mine, theirs, content, is_internal)
}

/// Merges their draft into mine; see [`merge::merge`]. Without questions left, the merged draft descends from both.
pub fn merged(
    ancestor: &Ancestor,
    mine: &Draft,
    theirs: &Draft,
    choices: &Choices,
) -> Option<Merged> {
    let mut merged = merge::merge(ancestor, mine, theirs, choices)?;
    if merged.questions.is_empty() {
        merged.draft.descend_from(theirs);
    }
    Some(merged)
}

/// The text of a draft for another party, without what is internal. `earlier` are saved states that the other party may
/// lack: those of the lineage that the two have in common. With them the file is enough to merge it.
///
/// # Errors
/// As [`super::write_draft`].
pub fn write_shared(draft: &Draft, earlier: &[Draft]) -> Result<String, FileError> {
    let json = write_stored(&for_other_party(draft))?;
    let states = earlier.iter().take(MOST_EARLIER);
    let states: Vec<String> = states
        .map(|state| write_stored(&for_other_party(state)))
        .collect::<Result<_, _>>()?;
    if states.is_empty() {
        return Ok(json);
    }
    let rest = json.strip_prefix('{').unwrap_or(&json);
    Ok(format!("{{\"{EARLIER}\":[{}],{rest}", states.join(",")))
}

/// Takes the earlier states out of the file of a draft.
pub(super) fn take_earlier(file: &mut Value) -> Vec<Value> {
    let fields = file.as_object_mut();
    match fields.and_then(|fields| fields.remove(EARLIER)) {
        Some(Value::Array(mut states)) => {
            states.truncate(MOST_EARLIER);
            states
        }
        _ => Vec::new(),
    }
}
