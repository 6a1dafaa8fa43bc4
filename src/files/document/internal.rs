//! Internal answers and notes, and drafts without them.

use crate::domain::{Answer, Draft, PromptId};
use crate::worksheet;

/// Whether the whole answer to a prompt is internal, also if it was kept from another version.
pub fn is_internal(id: &PromptId) -> bool {
    worksheet::prompt(&id.origin()).is_some_and(|prompt| prompt.kind.is_internal())
}

/// Whether the draft contains internal text.
pub fn has_internal(draft: &Draft) -> bool {
    let is_noted = |answer: &Answer| answer.note.internal && !answer.note.text.trim().is_empty();
    let is_kept = |id: &PromptId, answer: &Answer| is_internal(id) && !answer.is_empty();
    let answers = draft
        .responses()
        .into_iter()
        .flat_map(|responses| &responses.answers);
    answers
        .into_iter()
        .any(|(id, answer)| is_noted(answer) || is_kept(id, answer))
}

/// The draft for the other party, without internal notes and records.
pub fn for_other_party(draft: &Draft) -> Draft {
    draft.without_internal(is_internal)
}
