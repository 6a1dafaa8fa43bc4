//! The ids used in files: stable, never shown to users.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A readable key such as `contact.inbound.driver`, defined by the worksheet or made by a user.
macro_rules! key {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(Cow<'static, str>);

        impl $name {
            /// A key defined by the app.
            pub const fn fixed(key: &'static str) -> Self {
                Self(Cow::Borrowed(key))
            }

            /// The key as stored in files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<String> for $name {
            fn from(key: String) -> Self {
                Self(Cow::Owned(key))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// An id created together with the thing it names. It is the same on every device.
macro_rules! uuid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl std::str::FromStr for $name {
            type Err = uuid::Error;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    };
}

key! {
    /// A worksheet, such as `plan`.
    WorksheetId
}
key! {
    /// A theme of a worksheet, such as `contact`.
    ThemeId
}
key! {
    /// A section of a theme, such as `contact.inbound`.
    SectionId
}
key! {
    /// A prompt, such as `contact.inbound.driver`, or `own.<uuid>` for a user's own.
    PromptId
}
key! {
    /// A column of a table answer, such as `name`.
    ColumnId
}
key! {
    /// The starting point of a plan, such as `start.visit`: it decides which prompts are shown at first.
    StartId
}
key! {
    /// A kind of institution, such as `day-care`.
    PartyKind
}
key! {
    /// A party of a plan: one of the two sides, or the id of a further one.
    PartyId
}
key! {
    /// An objective or a target group of an annex, such as `rural-schools`.
    NamedItemId
}
uuid_id! {
    /// A draft, on whatever device or in whatever file.
    DraftId
}
uuid_id! {
    /// A row of a list: a contact person, a task, a meeting, a check, a table row.
    RowId
}
uuid_id! {
    /// A saved state of a draft.
    RevisionId
}

impl PartyId {
    pub const SCHOOL: Self = Self::fixed("school");
    pub const LEARNING_ENVIRONMENT: Self = Self::fixed("learning-environment");

    /// The id of a party besides the two sides.
    pub fn further(id: RowId) -> Self {
        id.to_string().into()
    }
}

impl NamedItemId {
    /// The id of an entry that a user adds.
    pub fn own(id: Uuid) -> Self {
        format!("own.{id}").into()
    }
}

impl ColumnId {
    /// The id of a column that a user adds.
    pub fn own(id: Uuid) -> Self {
        format!("own.{id}").into()
    }
}

impl PromptId {
    /// The id of a prompt that a user adds.
    pub fn own(id: Uuid) -> Self {
        format!("own.{id}").into()
    }
}
