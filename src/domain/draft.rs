//! What is saved, exported and imported as one thing.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Annex, DraftId, Extra, Plan, RevisionId, SchoolYear, is_default};

/// A plan or an annex, with what is known about it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub meta: Meta,
    pub body: Body,
}

/// What every draft carries, whatever its kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Meta {
    pub id: DraftId,
    #[serde(default)]
    pub title: String,
    /// The language in which it was begun, as a BCP 47 tag. It decides nothing: keys are stored.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: String,
    pub created: DateTime<Utc>,
    pub modified: DateTime<Utc>,
    /// The saved states from which this one grew, oldest first: merging finds the common ancestor.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lineage: Vec<RevisionId>,
    /// Unknown fields of the file beside the known ones.
    #[serde(skip)]
    pub extra: Extra,
}

/// What is in a draft. In files the kind stands beside the body.
#[derive(Clone, Debug, PartialEq)]
pub enum Body {
    Plan(Box<Plan>),
    Annex(Box<Annex>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftKind {
    Plan,
    Annex,
}

impl Draft {
    /// A new plan for the school year in which `now` lies.
    pub fn new_plan(id: DraftId, now: DateTime<Utc>, year: SchoolYear, language: &str) -> Self {
        let mut plan = Plan::default();
        plan.profile.school_year = Some(year);
        Self {
            meta: Meta::new(id, now, language),
            body: Body::Plan(Box::new(plan)),
        }
    }

    /// Says that it was changed now. Every change is later than the one before, whatever the clock
    /// says: of two copies the later one wins.
    pub fn touch(&mut self, now: DateTime<Utc>) {
        let last = self.meta.modified;
        let next = last.checked_add_signed(TimeDelta::milliseconds(1));
        self.meta.modified = now.max(next.unwrap_or(last));
    }

    /// Takes over another state of itself: what it is stays, and it counts as changed now.
    pub fn take_over(&mut self, state: Self, now: DateTime<Utc>) {
        self.body = state.body;
        self.meta.title = state.meta.title;
        self.meta.extra = state.meta.extra;
        self.touch(now);
    }

    /// A new annex with what `annex` holds.
    pub fn new_annex(id: DraftId, now: DateTime<Utc>, annex: Annex, language: &str) -> Self {
        Self {
            meta: Meta::new(id, now, language),
            body: Body::Annex(Box::new(annex)),
        }
    }

    /// A copy that lives on its own, under its own id and title.
    #[must_use]
    pub fn duplicate(&self, id: DraftId, title: String, now: DateTime<Utc>) -> Self {
        let mut copy = self.clone();
        copy.meta.id = id;
        copy.meta.title = title;
        copy.meta.created = now;
        copy.meta.modified = now;
        copy
    }

    /// The plan, if it is one.
    pub fn plan(&self) -> Option<&Plan> {
        match &self.body {
            Body::Plan(plan) => Some(plan),
            Body::Annex(_) => None,
        }
    }

    /// The annex, if it is one.
    pub fn annex(&self) -> Option<&Annex> {
        match &self.body {
            Body::Annex(annex) => Some(annex),
            Body::Plan(_) => None,
        }
    }

    /// The annex to change, if it is one.
    pub fn annex_mut(&mut self) -> Option<&mut Annex> {
        match &mut self.body {
            Body::Annex(annex) => Some(annex),
            Body::Plan(_) => None,
        }
    }

    /// The plan to change, if it is one.
    pub fn plan_mut(&mut self) -> Option<&mut Plan> {
        match &mut self.body {
            Body::Plan(plan) => Some(plan),
            Body::Annex(_) => None,
        }
    }
}

impl Body {
    pub fn kind(&self) -> DraftKind {
        match self {
            Self::Plan(_) => DraftKind::Plan,
            Self::Annex(_) => DraftKind::Annex,
        }
    }
}

impl DraftKind {
    /// The word for it in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Annex => "annex",
        }
    }

    /// The kind that a file calls `key`.
    pub fn from_key(key: &str) -> Option<Self> {
        [Self::Plan, Self::Annex]
            .into_iter()
            .find(|kind| kind.key() == key)
    }
}

impl Meta {
    fn new(id: DraftId, now: DateTime<Utc>, language: &str) -> Self {
        Self {
            id,
            title: String::new(),
            language: language.to_owned(),
            created: now,
            modified: now,
            lineage: Vec::new(),
            extra: Extra::new(),
        }
    }
}
