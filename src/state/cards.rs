//! What the start page shows of each draft.

use chrono::{DateTime, Utc};

use super::next_year::Follower;
use super::{shelf, today};
use crate::browser;
use crate::domain::{Annex, Body, Draft, DraftId, DraftKind, Due, Plan, SchoolYear};
use crate::worksheet::{GUIDE_THEMES, Progress, progress};

/// What the start page shows of a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct DraftCard {
    pub id: DraftId,
    pub title: String,
    pub facts: CardFacts,
    pub modified: DateTime<Utc>,
    /// When it was last downloaded as a file.
    pub filed: Option<DateTime<Utc>>,
}

/// What the start page shows of a draft, by its kind.
#[derive(Clone, Debug, PartialEq)]
pub enum CardFacts {
    Plan {
        school: String,
        learning_environment: String,
        /// The guide's four themes.
        progress: Vec<Progress>,
    },
    Annex {
        school_year: Option<SchoolYear>,
        ambassador: String,
        institution: String,
        activities: usize,
        /// Objectives that have an activity, of all.
        covered: (usize, usize),
        due: Option<Due>,
        /// The annex of the year before, from which it was made.
        copied_from: Option<DraftId>,
    },
}

impl DraftCard {
    /// Whether it changed since it was last downloaded as a file, if ever.
    pub fn is_unfiled(&self) -> bool {
        self.filed.is_none_or(|filed| filed < self.modified)
    }
}

impl CardFacts {
    pub fn kind(&self) -> DraftKind {
        match self {
            Self::Plan { .. } => DraftKind::Plan,
            Self::Annex { .. } => DraftKind::Annex,
        }
    }

    /// Whether it may be the annex of the coming year, and of which.
    pub(super) fn follower(&self) -> Option<Follower<'_>> {
        match self {
            Self::Plan { .. } => None,
            Self::Annex {
                school_year,
                ambassador,
                copied_from,
                ..
            } => Some(Follower {
                copied_from: *copied_from,
                school_year: *school_year,
                ambassador,
            }),
        }
    }

    /// The people and places it is about, as far as they are named: to show and to search.
    pub fn names(&self) -> Vec<&str> {
        let names = match self {
            Self::Plan {
                school,
                learning_environment,
                ..
            } => [school, learning_environment],
            Self::Annex {
                ambassador,
                institution,
                ..
            } => [institution, ambassador],
        };
        let names = names.into_iter().map(|name| name.trim());
        names.filter(|name| !name.is_empty()).collect()
    }
}

pub(super) fn follower(annex: &Annex) -> Follower<'_> {
    Follower {
        copied_from: annex.copied_from,
        school_year: annex.head.school_year,
        ambassador: &annex.head.ambassador,
    }
}

pub(super) fn card(draft: &Draft, has_successor: bool) -> DraftCard {
    let filed = shelf::filed(draft.meta.id);
    let changed = browser::clock::local(draft.meta.modified).date();
    DraftCard {
        id: draft.meta.id,
        title: draft.meta.title.clone(),
        facts: match &draft.body {
            Body::Plan(plan) => plan_facts(plan),
            Body::Annex(annex) => annex_facts(annex, annex.due(today(), changed, has_successor)),
        },
        modified: draft.meta.modified,
        filed,
    }
}

fn plan_facts(plan: &Plan) -> CardFacts {
    CardFacts::Plan {
        school: plan.profile.school.name.clone(),
        learning_environment: plan.profile.learning_environment.name.clone(),
        progress: GUIDE_THEMES.map(|theme| progress(theme, plan)).to_vec(),
    }
}

fn annex_facts(annex: &Annex, due: Option<Due>) -> CardFacts {
    CardFacts::Annex {
        school_year: annex.head.school_year,
        ambassador: annex.head.ambassador.clone(),
        institution: annex.head.institution.clone(),
        activities: annex.activities.len(),
        covered: (annex.covered(), annex.objectives.len()),
        due,
        copied_from: annex.copied_from,
    }
}
