//! What is internal, and a draft without it.

use crate::domain::{Draft, PromptId};
use crate::worksheet;

/// Whether the whole answer to a prompt is internal, also where it was kept from another version.
pub fn is_internal(id: &PromptId) -> bool {
    worksheet::prompt(&id.origin()).is_some_and(|prompt| prompt.kind.is_internal())
}

/// The draft as the other party may have it: without internal notes and records.
pub fn for_other_party(draft: &Draft) -> Draft {
    draft.without_internal(is_internal)
}
