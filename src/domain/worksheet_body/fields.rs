//! The fields of a worksheet that stands alone as a file has them, for reading.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::WorksheetBody;
use crate::domain::{Answer, Extra, OwnPrompt, PromptId, Responses, ThemeId, WorksheetId};

/// A worksheet that is a draft of its own.
// `Responses` can't be flattened for reading: see `PlanFields`.
#[derive(Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Worksheet")
)]
pub(super) struct WorksheetFields {
    /// Which worksheet it is.
    worksheet: WorksheetId,
    /// Who fills it in, in the user's words.
    #[serde(default)]
    filled_by: String,
    /// Answers by prompt. An answer whose prompt no longer exists is kept unchanged.
    answers: BTreeMap<PromptId, Answer>,
    /// Prompts added by the users, in their order within each section.
    #[serde(default)]
    own_prompts: Vec<OwnPrompt>,
    /// Prompts dismissed by the users.
    #[serde(default)]
    hidden: BTreeSet<PromptId>,
    /// Themes marked as finished.
    #[serde(default)]
    finished: BTreeSet<ThemeId>,
    #[serde(flatten)]
    extra: Extra,
}

impl From<WorksheetFields> for WorksheetBody {
    fn from(fields: WorksheetFields) -> Self {
        Self {
            worksheet: fields.worksheet,
            filled_by: fields.filled_by,
            responses: Responses {
                answers: fields.answers,
                own_prompts: fields.own_prompts,
                hidden: fields.hidden,
                finished: fields.finished,
            },
            extra: fields.extra,
        }
    }
}
