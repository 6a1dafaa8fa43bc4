//! The place of a value in a draft.

use serde::{Deserialize, Serialize};

/// The path from the draft to a value: fields, rows and members.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place(Vec<Step>);

/// One step of a path.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Step {
    /// A field, or a key of a map, such as an answer by the id of its prompt.
    Field(String),
    /// A row of a list, by id. A file may contain an id twice: `nth` tells them apart, counted from
    /// 0.
    Row { id: String, nth: usize },
    /// A member of a set, such as an objective of an activity.
    Member(String),
}

impl Place {
    /// This place extended by one step.
    #[must_use]
    pub fn then(&self, step: Step) -> Self {
        let mut steps = self.0.clone();
        steps.push(step);
        Self(steps)
    }

    /// The place of a field.
    #[must_use]
    pub fn field(&self, name: &str) -> Self {
        self.then(Step::Field(name.to_owned()))
    }

    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The names and ids of all steps.
    pub fn keys(&self) -> Vec<&str> {
        self.0.iter().map(Step::key).collect()
    }
}

impl Step {
    /// The name or id of the step.
    pub fn key(&self) -> &str {
        match self {
            Self::Field(key) | Self::Member(key) | Self::Row { id: key, .. } => key,
        }
    }
}
