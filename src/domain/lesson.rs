//! What worked less well, for the plan that is made from an evaluated one.

use serde::{Deserialize, Serialize};

use super::{Extra, Keyed, Perspective, PromptId, RowId, is_default};

/// A point of an earlier evaluation that the parties want to talk about.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Lesson {
    pub id: RowId,
    /// The criterion that was evaluated.
    pub prompt: PromptId,
    /// Who wrote it.
    pub perspective: Perspective,
    /// What worked less well.
    #[serde(default)]
    pub text: String,
    /// Whether the parties have talked about it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub settled: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Lesson {
    pub fn new(id: RowId, prompt: PromptId, perspective: Perspective, text: String) -> Self {
        Self {
            id,
            prompt,
            perspective,
            text,
            settled: false,
            extra: Extra::new(),
        }
    }
}

impl Keyed for Lesson {
    fn id(&self) -> RowId {
        self.id
    }
}
