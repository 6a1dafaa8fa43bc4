//! What a shared file leaves out is not a deletion when it comes back.

use crate::domain::{Draft, Note, PromptId};

/// Removes from a state of the past what is internal and not in `theirs`. Then what my draft has of it counts as added
/// since, and is kept: a shared file leaves it out, so nobody deleted it.
pub(super) fn leave_out(
    state: &mut Draft,
    theirs: &Draft,
    is_internal: &dyn Fn(&PromptId) -> bool,
) {
    let (Some(state), Some(theirs)) = (state.responses_mut(), theirs.responses()) else {
        return;
    };
    state.answers.retain(|id, answer| {
        let their_answer = theirs.answers.get(id);
        if is_internal(&id.origin()) {
            return their_answer.is_some();
        }
        if answer.note.internal && !their_answer.is_some_and(|answer| answer.note.internal) {
            answer.note = Note::default();
            return !answer.is_empty();
        }
        true
    });
    state.comments.retain(|comment| {
        !is_internal(&comment.prompt.origin())
            || theirs.comments.iter().any(|other| other.id == comment.id)
    });
}
