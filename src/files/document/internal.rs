//! Internal answers, notes and comments, and drafts without them.

use crate::domain::{Answer, DefinedKind, Draft, PromptId, Responses};
use crate::worksheet::{self, prompt_id};

/// Whether the whole answer to a prompt is internal, also if it was kept from another version, or if its prompt was
/// removed from a worksheet that users made.
pub fn is_internal(id: &PromptId, responses: &Responses) -> bool {
    let origin = id.origin();
    let items = responses.definitions.iter().flat_map(|one| &one.items);
    let mut internal = items.filter(|item| item.kind == DefinedKind::Internal);
    worksheet::prompt(&origin).is_some_and(|prompt| prompt.kind.is_internal())
        || internal.any(|item| prompt_id(item.id) == origin)
}

/// Whether the draft contains internal text.
pub fn has_internal(draft: &Draft) -> bool {
    let Some(responses) = draft.responses() else {
        return false;
    };
    let is_noted = |answer: &Answer| answer.note.internal && !answer.note.text.trim().is_empty();
    let is_kept = |id: &PromptId, answer: &Answer| is_internal(id, responses) && !answer.is_empty();
    let mut answers = responses.answers.iter();
    let mut comments = responses.comments.iter();
    answers.any(|(id, answer)| is_noted(answer) || is_kept(id, answer))
        || comments.any(|comment| is_internal(&comment.prompt, responses))
}

/// The draft for the other party, without internal notes and records, and without comments on internal prompts.
pub fn for_other_party(draft: &Draft) -> Draft {
    let responses = draft.responses();
    draft.without_internal(|id| responses.is_some_and(|responses| is_internal(id, responses)))
}
