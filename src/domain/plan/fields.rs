//! The fields of a plan as a file has them, for reading.

use std::collections::{BTreeMap, BTreeSet};

use serde::Deserialize;

use super::{AnnexLink, Plan};
use crate::domain::{
    Agreement, Answer, Extra, Meeting, OwnPrompt, Profile, PromptId, Responses, Task, ThemeId,
};

/// A plan from first contact to evaluation.
// `Responses` can't be flattened for reading: serde buffers what is flattened, and an error in it would
// have no path.
#[derive(Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Plan")
)]
pub(super) struct PlanFields {
    profile: Profile,
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
    #[serde(default)]
    tasks: Vec<Task>,
    #[serde(default)]
    meetings: Vec<Meeting>,
    #[serde(default)]
    agreement: Agreement,
    /// The activities of annexes that were made from this plan.
    #[serde(default)]
    annex_links: Vec<AnnexLink>,
    #[serde(flatten)]
    extra: Extra,
}

impl From<PlanFields> for Plan {
    fn from(fields: PlanFields) -> Self {
        Self {
            profile: fields.profile,
            responses: Responses {
                answers: fields.answers,
                own_prompts: fields.own_prompts,
                hidden: fields.hidden,
                finished: fields.finished,
            },
            tasks: fields.tasks,
            meetings: fields.meetings,
            agreement: fields.agreement,
            annex_links: fields.annex_links,
            extra: fields.extra,
        }
    }
}
