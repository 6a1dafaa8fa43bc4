//! Ids of elements to which more than one component refers.

use std::fmt;

use crate::domain::PromptId;

/// The id of an element. Its text is written by [`fmt::Display`].
#[derive(Clone, Copy)]
pub enum ElementId<'a> {
    /// The card of a prompt.
    Prompt(&'a PromptId),
    /// The button that opens and closes the card of a prompt.
    PromptToggle(&'a PromptId),
    /// What the card of a prompt shows when it is open.
    PromptBody(&'a PromptId),
}

impl fmt::Display for ElementId<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (name, id) = match self {
            Self::Prompt(id) => ("prompt", id),
            Self::PromptToggle(id) => ("open", id),
            Self::PromptBody(id) => ("body", id),
        };
        write!(f, "{name}-{id}")
    }
}
