//! The fields of a plan as a file has them: those of its responses are among them.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize, Serializer};

use super::{AnnexLink, Plan};
use crate::domain::{
    Agreement, Answer, Extra, Meeting, OwnPrompt, Profile, PromptId, Responses, Task, ThemeId,
    is_default,
};

/// A plan from first contact to evaluation.
// `Responses` is not flattened: for reading serde buffers what is flattened, and an error in it would have no
// path; for writing it compiles another serializer.
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

/// [`PlanFields`] for writing.
#[derive(Serialize)]
struct PlanFieldsOut<'a> {
    profile: &'a Profile,
    answers: &'a BTreeMap<PromptId, Answer>,
    #[serde(skip_serializing_if = "is_empty")]
    own_prompts: &'a [OwnPrompt],
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    hidden: &'a BTreeSet<PromptId>,
    #[serde(skip_serializing_if = "BTreeSet::is_empty")]
    finished: &'a BTreeSet<ThemeId>,
    #[serde(skip_serializing_if = "is_empty")]
    tasks: &'a [Task],
    #[serde(skip_serializing_if = "is_empty")]
    meetings: &'a [Meeting],
    #[serde(skip_serializing_if = "is_default_agreement")]
    agreement: &'a Agreement,
    #[serde(skip_serializing_if = "is_empty")]
    annex_links: &'a [AnnexLink],
    #[serde(flatten)]
    extra: &'a Extra,
}

fn is_empty<T>(rows: &[T]) -> bool {
    rows.is_empty()
}

fn is_default_agreement(agreement: &Agreement) -> bool {
    is_default(agreement)
}

impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        PlanFieldsOut {
            profile: &self.profile,
            answers: &self.responses.answers,
            own_prompts: &self.responses.own_prompts,
            hidden: &self.responses.hidden,
            finished: &self.responses.finished,
            tasks: &self.tasks,
            meetings: &self.meetings,
            agreement: &self.agreement,
            annex_links: &self.annex_links,
            extra: &self.extra,
        }
        .serialize(serializer)
    }
}
