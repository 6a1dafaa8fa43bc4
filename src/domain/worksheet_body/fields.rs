//! The fields of a worksheet that stands alone as a file has them: those of its responses are among them.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize, Serializer};

use super::WorksheetBody;
use crate::domain::{
    Answer, Comment, Definition, Extra, Lesson, OwnPrompt, PromptId, Responses, ThemeId,
    WorksheetId, is_default,
};

/// A worksheet that is a draft of its own.
// `Responses` is not flattened, for the reasons that the fields of a plan have.
#[derive(Serialize, Deserialize)]
#[cfg_attr(
    feature = "schema",
    derive(schemars::JsonSchema),
    schemars(rename = "Worksheet")
)]
pub(super) struct WorksheetFields<'a> {
    /// Which worksheet it is.
    worksheet: Cow<'a, WorksheetId>,
    /// Who fills it in, in the user's words.
    #[serde(default, skip_serializing_if = "is_default")]
    filled_by: Cow<'a, str>,
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
    /// An empty form that was handed out: each time it is opened from a file, it becomes a new draft.
    #[serde(default, skip_serializing_if = "is_default")]
    is_form: bool,
    #[serde(flatten)]
    extra: Cow<'a, Extra>,
}

impl From<WorksheetFields<'_>> for WorksheetBody {
    fn from(fields: WorksheetFields) -> Self {
        Self {
            worksheet: fields.worksheet.into_owned(),
            filled_by: fields.filled_by.into_owned(),
            responses: Responses {
                answers: fields.answers.into_owned(),
                own_prompts: fields.own_prompts.into_owned(),
                hidden: fields.hidden.into_owned(),
                finished: fields.finished.into_owned(),
                lessons: fields.lessons.into_owned(),
                definitions: fields.definitions.into_owned(),
                comments: fields.comments.into_owned(),
            },
            is_form: fields.is_form,
            extra: fields.extra.into_owned(),
        }
    }
}

impl<'a> From<&'a WorksheetBody> for WorksheetFields<'a> {
    fn from(body: &'a WorksheetBody) -> Self {
        let Responses {
            answers,
            own_prompts,
            hidden,
            finished,
            lessons,
            definitions,
            comments,
        } = &body.responses;
        Self {
            worksheet: Cow::Borrowed(&body.worksheet),
            filled_by: body.filled_by.as_str().into(),
            answers: Cow::Borrowed(answers),
            own_prompts: own_prompts.into(),
            hidden: Cow::Borrowed(hidden),
            finished: Cow::Borrowed(finished),
            lessons: lessons.into(),
            definitions: definitions.into(),
            comments: comments.into(),
            is_form: body.is_form,
            extra: Cow::Borrowed(&body.extra),
        }
    }
}

impl Serialize for WorksheetBody {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        WorksheetFields::from(self).serialize(serializer)
    }
}
