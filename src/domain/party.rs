//! The parties of a plan and their contact people.

use serde::{Deserialize, Serialize};

use super::{Extra, Keyed, PartyId, PartyKind, RowId, Side, is_default, visible};

/// A party: one of the two sides, or a further one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Party {
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub municipality: String,
    /// The kind of institution. Without one it is a school on the side of the school, and an external learning
    /// environment on the other.
    #[serde(default, skip_serializing_if = "is_default")]
    pub kind: Option<PartyKind>,
    /// In the user's words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub country: String,
    /// The language that it works in, in the user's words.
    #[serde(default, skip_serializing_if = "is_default")]
    pub working_language: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub contacts: Vec<Contact>,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A party besides the two sides.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FurtherParty {
    pub id: RowId,
    #[serde(default, skip_serializing_if = "is_default")]
    pub party: Party,
    #[serde(flatten)]
    pub extra: Extra,
}

/// A contact person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Contact {
    pub id: RowId,
    #[serde(default, skip_serializing_if = "is_default")]
    pub name: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub title: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub email: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub phone: String,
    #[serde(flatten)]
    pub extra: Extra,
}

impl From<Side> for PartyId {
    fn from(side: Side) -> Self {
        match side {
            Side::School => Self::SCHOOL,
            Side::LearningEnvironment => Self::LEARNING_ENVIRONMENT,
        }
    }
}

impl Party {
    /// The kind of a party on one side.
    pub fn kind_on(&self, side: Side) -> PartyKind {
        self.kind.clone().unwrap_or(match side {
            Side::School => PartyKind::SCHOOL,
            Side::LearningEnvironment => PartyKind::LEARNING_ENVIRONMENT,
        })
    }

    /// "Wien, Østrig": where it is.
    pub fn place(&self) -> String {
        let parts = [&self.municipality, &self.country].map(|part| visible(part));
        let parts = parts.into_iter().filter(|part| !part.is_empty());
        parts.collect::<Vec<_>>().join(", ")
    }

    /// Whether nothing was entered.
    pub fn is_empty(&self) -> bool {
        let Self {
            name,
            municipality,
            kind,
            country,
            working_language,
            contacts,
            extra: _,
        } = self;
        let texts = [name, municipality, country, working_language];
        kind.is_none()
            && texts.iter().all(|text| text.trim().is_empty())
            && contacts.iter().all(Contact::is_empty)
    }
}

impl FurtherParty {
    pub fn new(id: RowId) -> Self {
        Self {
            id,
            party: Party::default(),
            extra: Extra::new(),
        }
    }
}

impl Keyed for FurtherParty {
    fn id(&self) -> RowId {
        self.id
    }
}

impl Contact {
    pub fn new(id: RowId) -> Self {
        Self {
            id,
            name: String::new(),
            title: String::new(),
            email: String::new(),
            phone: String::new(),
            extra: Extra::new(),
        }
    }

    pub fn is_empty(&self) -> bool {
        [&self.name, &self.title, &self.email, &self.phone]
            .iter()
            .all(|text| text.trim().is_empty())
    }
}

impl Keyed for Contact {
    fn id(&self) -> RowId {
        self.id
    }
}
