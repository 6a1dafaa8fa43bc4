//! Where in a draft something is.

/// A way from the draft down to a value: by fields, rows and members.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place(Vec<Step>);

/// One step down.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// A field, or what stands under a key: an answer under the id of its prompt.
    Field(String),
    /// A row of a list by its id. A file may have an id twice: `nth` tells them apart, from 0.
    Row { id: String, nth: usize },
    /// A member of a set, such as an objective to which an activity is tied.
    Member(String),
}

impl Place {
    /// The place one step further down.
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

    /// The names and ids on the way.
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
