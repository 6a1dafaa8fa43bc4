//! What is saved, exported and imported as one thing.

use chrono::{DateTime, TimeDelta, Utc};
use serde::{Deserialize, Serialize};

use super::{Annex, DraftId, Extra, Plan, RevisionId, SchoolYear, is_default};

/// A plan or an annex, with its metadata.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    pub meta: Meta,
    pub body: Body,
}

/// What every draft has, whatever its kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Meta {
    pub id: DraftId,
    #[serde(default)]
    pub title: String,
    /// The language in which the draft was created, as a BCP 47 tag. Nothing depends on it: files
    /// store keys, not labels.
    #[serde(default, skip_serializing_if = "is_default")]
    pub language: String,
    pub created: DateTime<Utc>,
    pub modified: DateTime<Utc>,
    /// The saved states that this draft descends from, oldest first. A merge finds the common
    /// ancestor in it.
    #[serde(default, skip_serializing_if = "is_default")]
    pub lineage: Vec<RevisionId>,
    /// Unknown fields at the top level of the file.
    #[serde(skip)]
    pub extra: Extra,
}

/// The content of a draft. In files its kind is a separate field.
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
    /// A new plan for the school year that contains `now`.
    pub fn new_plan(id: DraftId, now: DateTime<Utc>, year: SchoolYear, language: &str) -> Self {
        let mut plan = Plan::default();
        plan.profile.school_year = Some(year);
        Self {
            meta: Meta::new(id, now, language),
            body: Body::Plan(Box::new(plan)),
        }
    }

    /// Sets the time of the last change. It always increases, whatever the clock says, because the
    /// later of two copies wins.
    pub fn touch(&mut self, now: DateTime<Utc>) {
        let last = self.meta.modified;
        let next = last.checked_add_signed(TimeDelta::milliseconds(1));
        self.meta.modified = now.max(next.unwrap_or(last));
    }

    /// Replaces the content with another state of this draft. Its id stays, and it counts as
    /// changed now.
    pub fn take_over(&mut self, state: Self, now: DateTime<Utc>) {
        self.body = state.body;
        self.meta.title = state.meta.title;
        self.meta.extra = state.meta.extra;
        self.touch(now);
    }

    /// A new annex with this content.
    pub fn new_annex(id: DraftId, now: DateTime<Utc>, annex: Annex, language: &str) -> Self {
        Self {
            meta: Meta::new(id, now, language),
            body: Body::Annex(Box::new(annex)),
        }
    }

    /// An independent copy with its own id and title.
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

    /// The annex, mutably, if it is one.
    pub fn annex_mut(&mut self) -> Option<&mut Annex> {
        match &mut self.body {
            Body::Annex(annex) => Some(annex),
            Body::Plan(_) => None,
        }
    }

    /// The plan, mutably, if it is one.
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
    /// The name of the kind in files.
    pub fn key(self) -> &'static str {
        match self {
            Self::Plan => "plan",
            Self::Annex => "annex",
        }
    }

    /// The kind with this name in files.
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
