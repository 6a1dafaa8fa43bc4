//! An entry of a list that comes with the app and that users change for their annex:
//! an objective or a target group.

use serde::{Deserialize, Serialize};

use crate::domain::{Extra, ListedId, is_default};

/// An objective or a target group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Listed {
    pub id: ListedId,
    /// What the user calls it; empty for one that comes with the app, under its own name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    #[serde(flatten)]
    pub extra: Extra,
}

impl Listed {
    /// One that comes with the app.
    pub fn built_in(id: ListedId) -> Self {
        Self::named(id, String::new())
    }

    /// One of the user's own.
    pub fn named(id: ListedId, name: String) -> Self {
        Self {
            id,
            name,
            extra: Extra::new(),
        }
    }
}
