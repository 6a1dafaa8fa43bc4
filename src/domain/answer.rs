//! The answer to one prompt: a variant for each kind of prompt, and the parts that all answers
//! share.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};

use super::{Extra, Keyed, RowId, Table, is_default};

/// What the user wrote to one prompt.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Answer {
    /// The answer itself; its kind is the kind of the prompt.
    pub answer: AnswerValue,
    /// A note on the answer.
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: Note,
    /// Which party is to answer, if they have agreed on it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: Option<Owner>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// The part of an answer that depends on the kind of its prompt.
///
/// Externally tagged in files (`{"idea": {..}}`): serde buffers the content of other tags, and an
/// error in it has no path.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum AnswerValue {
    Consideration(Consideration),
    Idea(Idea),
    Checkpoint(Checkpoint),
    Criterion(Criterion),
    Record(Record),
    Table(Table),
}

/// The kinds of prompts and of their answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerKind {
    /// Something to think about and decide.
    Consideration,
    /// One idea of a catalogue to pick from.
    Idea,
    /// Something to check repeatedly.
    Checkpoint,
    /// Something to rate, from several perspectives.
    Criterion,
    /// Something to write down.
    Record,
    /// Something to list in a table.
    Table,
}

/// A note. An internal note is not shared unless the user asks for it each time.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Note {
    #[serde(default)]
    pub text: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub internal: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who is responsible for a prompt or a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Owner {
    School,
    LearningEnvironment,
    Both,
}

/// An answer to something that the two parties think about and decide.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Consideration {
    /// What the user chose. Without a choice, an empty answer is open, and a text is an answer that is
    /// not agreed on.
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Option<ConsiderationStatus>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    /// A number in the unit of the prompt (hours, DKK), as typed: "ca. 40" is valid. Money in another
    /// currency names it (`amount`).
    #[serde(default, skip_serializing_if = "is_default")]
    pub amount: String,
    #[serde(flatten)]
    pub extra: Extra,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum ConsiderationStatus {
    Open,
    ToDiscuss,
    Agreed,
    NotRelevant,
}

/// An answer to an idea of the catalogue.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Idea {
    #[serde(default, skip_serializing_if = "is_default")]
    pub choice: Option<Choice>,
    /// How to do it here.
    #[serde(default, skip_serializing_if = "is_default")]
    pub how: String,
    /// Whose words `how` has, until it is edited.
    #[serde(default, skip_serializing_if = "is_default")]
    pub borrowed_from: String,
    #[serde(flatten)]
    pub extra: Extra,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Choice {
    Pick,
    Maybe,
    No,
}

/// The checks of something that is looked at repeatedly.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Checkpoint {
    #[serde(default)]
    pub checks: Vec<Check>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// One check, on one day.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Check {
    pub id: RowId,
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub status: Option<CheckStatus>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub note: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub next_step: String,
    #[serde(flatten)]
    pub extra: Extra,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum CheckStatus {
    GoingWell,
    Watch,
    ChangeNeeded,
}

/// An evaluation criterion, rated from each perspective.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Criterion {
    #[serde(default)]
    pub views: BTreeMap<Perspective, Rating>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A perspective of the evaluation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schema", schemars(rename = "View"))]
#[serde(rename_all = "kebab-case")]
pub enum Perspective {
    School,
    LearningEnvironment,
    Pupils,
}

#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Rating {
    #[serde(default, skip_serializing_if = "is_default")]
    pub score: Option<Score>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub worked: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub worked_less: String,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A rating from 1 (did not work) to 5 (worked very well).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u8", into = "u8")]
pub struct Score(u8);

/// An experience written down for others.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Record {
    #[serde(default)]
    pub text: String,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Score {
    /// All scores, lowest first.
    pub fn all() -> impl Iterator<Item = Self> {
        (1..=5).map(Self)
    }

    /// The score `value`, if it is from 1 to 5.
    pub fn new(value: u8) -> Option<Self> {
        (1..=5).contains(&value).then_some(Self(value))
    }

    /// From 1 to 5.
    pub fn value(self) -> u8 {
        self.0
    }
}

impl TryFrom<u8> for Score {
    type Error = &'static str;

    fn try_from(value: u8) -> Result<Self, Self::Error> {
        Self::new(value).ok_or("expected a rating from 1 to 5")
    }
}

impl From<Score> for u8 {
    fn from(score: Score) -> Self {
        score.0
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Score {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Score".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "type": "integer", "minimum": 1, "maximum": 5,
            "description": "A rating from 1 (did not work) to 5 (worked very well)."
        })
    }
}

impl Perspective {
    /// All perspectives, in display order.
    pub const ALL: [Self; 3] = [Self::School, Self::LearningEnvironment, Self::Pupils];

    /// Their names in files, in the same order.
    const KEYS: [&str; 3] = ["school", "learning-environment", "pupils"];
}

/// By hand: a key of a map must be read as a string, or `serde_path_to_error` can't name it.
impl<'de> Deserialize<'de> for Perspective {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let key = String::deserialize(deserializer)?;
        let mut known = Self::KEYS.into_iter().zip(Self::ALL);
        known
            .find_map(|(name, perspective)| (name == key).then_some(perspective))
            .ok_or_else(|| D::Error::unknown_variant(&key, &Self::KEYS))
    }
}

impl Check {
    /// An empty check, except for its date.
    pub fn new(id: RowId, date: Option<NaiveDate>) -> Self {
        Self {
            id,
            date,
            status: None,
            note: String::new(),
            next_step: String::new(),
            extra: Extra::new(),
        }
    }
}

impl Keyed for Check {
    fn id(&self) -> RowId {
        self.id
    }
}
