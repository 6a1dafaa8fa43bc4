//! What the two parties put in writing apart from their answers: tasks, meetings, the text they
//! sign.

use chrono::{NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};

use super::{Extra, Keyed, Owner, RowId, is_default};

/// A task that someone has agreed to do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Task {
    pub id: RowId,
    #[serde(default, skip_serializing_if = "is_default")]
    pub what: String,
    /// The name of the person.
    #[serde(default, skip_serializing_if = "is_default")]
    pub who: String,
    /// The party that is responsible.
    #[serde(default, skip_serializing_if = "is_default")]
    pub owner: Option<Owner>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub due: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub done: bool,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A meeting of the two parties.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Meeting {
    pub id: RowId,
    #[serde(default, skip_serializing_if = "is_default")]
    pub date: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub time: Option<NaiveTime>,
    /// What it is about, in a few words: its title.
    #[serde(default, skip_serializing_if = "is_default")]
    pub topic: String,
    /// A place, or a link to an online meeting.
    #[serde(default, skip_serializing_if = "is_default")]
    pub place: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub agenda: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub minutes: String,
    #[serde(flatten)]
    pub extra: Extra,
}

/// The text that both parties sign, and where the signed copy is kept.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Agreement {
    #[serde(default, skip_serializing_if = "is_default")]
    pub text: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub kept_at: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub signed_on: Option<NaiveDate>,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Task {
    pub fn new(id: RowId) -> Self {
        Self {
            id,
            what: String::new(),
            who: String::new(),
            owner: None,
            due: None,
            done: false,
            extra: Extra::new(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.what.trim().is_empty() && self.who.trim().is_empty() && self.due.is_none()
    }
}

impl Meeting {
    pub fn new(id: RowId) -> Self {
        Self {
            id,
            date: None,
            time: None,
            topic: String::new(),
            place: String::new(),
            agenda: String::new(),
            minutes: String::new(),
            extra: Extra::new(),
        }
    }

    pub fn is_empty(&self) -> bool {
        self.date.is_none()
            && [&self.topic, &self.place, &self.agenda, &self.minutes]
                .iter()
                .all(|text| text.trim().is_empty())
    }
}

impl Keyed for Task {
    fn id(&self) -> RowId {
        self.id
    }
}

impl Keyed for Meeting {
    fn id(&self) -> RowId {
        self.id
    }
}
