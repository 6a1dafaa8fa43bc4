//! The fields of a plan as a file has them: those of its responses are among them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize, Serializer};

use super::{AnnexLink, Plan};
use crate::domain::{
    Agreement, Answer, Comment, Definition, Extra, Lesson, Meeting, OwnPrompt, Profile, PromptId,
    Responses, StartId, Task, ThemeId, WorksheetId, is_default,
};

/// A plan from first contact to evaluation.
// `Responses` is not flattened: for reading serde buffers what is flattened, and an error in it would have no
// path; for writing it compiles another serializer.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Plan")
)]
pub(super) struct PlanFields<'a> {
    profile: Cow<'a, Profile>,
    /// What it was begun from, such as `start.visit`: only the prompts that fit are shown at first. An unknown one
    /// shows all.
    #[serde(default, skip_serializing_if = "is_default")]
    start: Cow<'a, Option<StartId>>,
    /// Answers by prompt. An answer whose prompt no longer exists is kept unchanged.
    answers: Cow<'a, BTreeMap<PromptId, Answer>>,
    /// Prompts added by the users, in their order within each section.
    #[serde(default, skip_serializing_if = "is_default")]
    own_prompts: Cow<'a, [OwnPrompt]>,
    /// Prompts dismissed by the users.
    #[serde(default, skip_serializing_if = "is_default")]
    hidden: Cow<'a, BTreeSet<PromptId>>,
    /// Themes marked as finished.
    #[serde(default, skip_serializing_if = "is_default")]
    finished: Cow<'a, BTreeSet<ThemeId>>,
    /// What worked less well last time, from the evaluation of an earlier draft.
    #[serde(default, skip_serializing_if = "is_default")]
    lessons: Cow<'a, [Lesson]>,
    /// The worksheets of these answers that users made.
    #[serde(default, skip_serializing_if = "is_default")]
    definitions: Cow<'a, [Definition]>,
    /// What the parties say to each other about the prompts.
    #[serde(default, skip_serializing_if = "is_default")]
    comments: Cow<'a, [Comment]>,
    #[serde(default, skip_serializing_if = "is_default")]
    tasks: Cow<'a, [Task]>,
    #[serde(default, skip_serializing_if = "is_default")]
    meetings: Cow<'a, [Meeting]>,
    #[serde(default, skip_serializing_if = "is_default")]
    agreement: Cow<'a, Agreement>,
    /// The activities of annexes that were made from this plan.
    #[serde(default, skip_serializing_if = "is_default")]
    annex_links: Cow<'a, [AnnexLink]>,
    /// The worksheets that were added to the plan, in their order.
    #[serde(default, skip_serializing_if = "is_default")]
    worksheets: Cow<'a, [WorksheetId]>,
    #[serde(flatten)]
    extra: Cow<'a, Extra>,
}

impl From<PlanFields<'_>> for Plan {
    fn from(fields: PlanFields) -> Self {
        Self {
            profile: fields.profile.into_owned(),
            start: fields.start.into_owned(),
            responses: Responses {
                answers: fields.answers.into_owned(),
                own_prompts: fields.own_prompts.into_owned(),
                hidden: fields.hidden.into_owned(),
                finished: fields.finished.into_owned(),
                lessons: fields.lessons.into_owned(),
                definitions: fields.definitions.into_owned(),
                comments: fields.comments.into_owned(),
            },
            tasks: fields.tasks.into_owned(),
            meetings: fields.meetings.into_owned(),
            agreement: fields.agreement.into_owned(),
            annex_links: fields.annex_links.into_owned(),
            worksheets: fields.worksheets.into_owned(),
            extra: fields.extra.into_owned(),
        }
    }
}

impl<'a> From<&'a Plan> for PlanFields<'a> {
    fn from(plan: &'a Plan) -> Self {
        let Responses {
            answers,
            own_prompts,
            hidden,
            finished,
            lessons,
            definitions,
            comments,
        } = &plan.responses;
        Self {
            profile: Cow::Borrowed(&plan.profile),
            start: Cow::Borrowed(&plan.start),
            answers: Cow::Borrowed(answers),
            own_prompts: own_prompts.into(),
            hidden: Cow::Borrowed(hidden),
            finished: Cow::Borrowed(finished),
            lessons: lessons.into(),
            definitions: definitions.into(),
            comments: comments.into(),
            tasks: (&plan.tasks).into(),
            meetings: (&plan.meetings).into(),
            agreement: Cow::Borrowed(&plan.agreement),
            annex_links: (&plan.annex_links).into(),
            worksheets: (&plan.worksheets).into(),
            extra: Cow::Borrowed(&plan.extra),
        }
    }
}

impl Serialize for Plan {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        PlanFields::from(self).serialize(serializer)
    }
}
