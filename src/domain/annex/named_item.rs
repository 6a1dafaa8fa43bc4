//! An entry of a list that comes with the app and that users edit in their annex: an objective or a
//! target group.

use serde::{Deserialize, Serialize};

use crate::domain::{Extra, NamedItemId, is_default};

/// An objective or a target group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedItem {
    pub id: NamedItemId,
    /// The name given by the user; empty for a built-in entry with its own name.
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    #[serde(flatten)]
    pub extra: Extra,
}

impl NamedItem {
    /// A built-in entry.
    pub fn built_in(id: NamedItemId) -> Self {
        Self::named(id, String::new())
    }

    /// An entry added by the user.
    pub fn named(id: NamedItemId, name: String) -> Self {
        Self {
            id,
            name,
            extra: Extra::new(),
        }
    }
}
