//! Who the parties are and what the collaboration is about.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::{Extra, FurtherParty, Party, PartyId, PartyKind, RowId, SchoolYear, is_default};

/// The head of a plan.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Profile {
    #[serde(default)]
    pub school: Party,
    #[serde(default)]
    pub learning_environment: Party,
    /// The parties besides the two sides.
    #[serde(default, skip_serializing_if = "is_default")]
    pub more_parties: Vec<FurtherParty>,
    /// Which side fills this in.
    #[serde(default, skip_serializing_if = "is_default")]
    pub filled_by: Option<Side>,
    /// How contact arose: it decides which questions of theme 1 are shown.
    #[serde(default, skip_serializing_if = "is_default")]
    pub direction: Option<Direction>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub school_year: Option<SchoolYear>,
    /// Year groups, 0 ("børnehaveklasse") to 10; 11 to 13 are VG1 to VG3 of Norwegian schools.
    #[serde(default, skip_serializing_if = "is_default")]
    pub year_groups: BTreeSet<u8>,
    /// The ages of the children in years, where the parties have no year groups.
    #[serde(default, skip_serializing_if = "is_default")]
    pub ages: BTreeSet<u8>,
    /// The classes, in the user's words ("7.a og 7.b").
    #[serde(default, skip_serializing_if = "is_default")]
    pub classes: String,
    /// Number of pupils as the user typed it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub pupils: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub subjects: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub purpose: String,
    /// Whose words the purpose has, until it is edited.
    #[serde(default, skip_serializing_if = "is_default")]
    pub purpose_from: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub learning_goals: String,
    #[serde(default, skip_serializing_if = "is_default")]
    pub period: Period,
    #[serde(flatten)]
    pub extra: Extra,
}

/// First and last day; either may be missing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Period {
    #[serde(default, skip_serializing_if = "is_default")]
    pub from: Option<NaiveDate>,
    #[serde(default, skip_serializing_if = "is_default")]
    pub to: Option<NaiveDate>,
    #[serde(flatten)]
    pub extra: Extra,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Side {
    School,
    LearningEnvironment,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// The external learning environment approaches schools.
    Outreach,
    /// A school has approached the external learning environment.
    Inbound,
}

impl Profile {
    /// Writes the purpose, which is then nobody else's words.
    pub fn write_purpose(&mut self, purpose: String) {
        self.purpose = purpose;
        self.purpose_from.clear();
    }

    /// The party on one side.
    pub fn party(&self, side: Side) -> &Party {
        match side {
            Side::School => &self.school,
            Side::LearningEnvironment => &self.learning_environment,
        }
    }

    /// The kinds of the two sides: of the school, and of the external learning environment.
    pub fn kinds(&self) -> [PartyKind; 2] {
        [Side::School, Side::LearningEnvironment].map(|side| self.party(side).kind_on(side))
    }

    /// The kinds of the two sides as a key; empty if they are those of the guide.
    pub fn kinds_key(&self) -> String {
        let kinds = self.kinds();
        if kinds == PartyKind::OF_GUIDE {
            return String::new();
        }
        kinds.map(|kind| kind.as_str().replace(' ', "-")).join(" ")
    }

    /// Whether children of day care take part.
    pub fn has_day_care(&self) -> bool {
        self.all_kinds().contains(&PartyKind::DAY_CARE)
    }

    /// Whether pupils of schools take part. Without school or day care they may come from elsewhere.
    pub fn has_pupils(&self) -> bool {
        let kinds = self.all_kinds();
        let is_school = |kind: &PartyKind| PartyKind::SCHOOLS.contains(kind);
        kinds.iter().any(is_school) || !kinds.contains(&PartyKind::DAY_CARE)
    }

    fn all_kinds(&self) -> Vec<PartyKind> {
        let further = self.more_parties.iter();
        let further = further.filter_map(|further| further.party.kind.clone());
        self.kinds().into_iter().chain(further).collect()
    }

    /// The ids of all parties: the two sides, and the further ones in their order.
    pub fn party_ids(&self) -> Vec<PartyId> {
        let further = self.more_parties.iter().map(|one| PartyId::further(one.id));
        let sides = [PartyId::SCHOOL, PartyId::LEARNING_ENVIRONMENT];
        sides.into_iter().chain(further).collect()
    }

    /// The party with this id; `None` if it was removed.
    pub fn party_with(&self, id: &PartyId) -> Option<&Party> {
        match id.as_str() {
            "school" => Some(&self.school),
            "learning-environment" => Some(&self.learning_environment),
            further => self.further(further.parse().ok()?),
        }
    }

    /// A party besides the two sides.
    pub fn further(&self, id: RowId) -> Option<&Party> {
        let mut further = self.more_parties.iter();
        Some(&further.find(|further| further.id == id)?.party)
    }

    /// A party besides the two sides, mutably.
    pub fn further_mut(&mut self, id: RowId) -> Option<&mut Party> {
        let mut further = self.more_parties.iter_mut();
        Some(&mut further.find(|further| further.id == id)?.party)
    }

    /// The party on one side, mutably.
    pub fn party_mut(&mut self, side: Side) -> &mut Party {
        match side {
            Side::School => &mut self.school,
            Side::LearningEnvironment => &mut self.learning_environment,
        }
    }
}

impl Period {
    /// Whether it ends before it begins.
    pub fn is_reversed(&self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to < from)
    }
}
