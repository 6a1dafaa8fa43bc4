//! Cards: what a list shows of a draft, stored in front of its record. A list of a thousand drafts
//! parses none of them, and the code that renders it needs no parser.
//!
//! Called by `state`. A card is valid only if its moment of the last change is that of the record
//! ([`text`]), because an older app without cards changes the draft and leaves the card. Must not
//! contain user-visible text or anything that depends on the current date.

mod text;

pub(in crate::files) use text::{FIELD, modified};

use chrono::{DateTime, Utc};

use crate::domain::{
    Annex, AnnexFollower, Body, Draft, DraftId, DraftKind, Plan, SchoolYear, Updated,
    WorksheetBody, WorksheetId, visible,
};
use crate::worksheet::{Filled, Progress, progress};

/// What a list shows of a draft.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    pub title: String,
    pub modified: DateTime<Utc>,
    /// Whether it was never changed since it was created.
    pub is_new: bool,
    pub facts: CardFacts,
}

/// The part of a card that depends on the kind of the draft.
#[derive(Clone, Debug, PartialEq)]
pub enum CardFacts {
    Plan {
        school: String,
        learning_environment: String,
        /// Of each theme of the worksheet.
        progress: Vec<Progress>,
    },
    Annex {
        ambassador: String,
        institution: String,
        activities: usize,
        /// The number of covered objectives, and of all.
        covered: (usize, usize),
        updated: Updated,
        /// The annex of the previous year that it was made from.
        copied_from: Option<DraftId>,
    },
    Worksheet {
        worksheet: WorksheetId,
        filled_by: String,
        /// Of each theme of the worksheet.
        progress: Vec<Progress>,
    },
}

impl Card {
    /// The card of a draft.
    pub fn of(draft: &Draft) -> Self {
        Self {
            title: draft.meta.title.clone(),
            modified: draft.meta.modified(),
            is_new: draft.meta.created == draft.meta.modified(),
            facts: match &draft.body {
                Body::Plan(plan) => CardFacts::of_plan(plan),
                Body::Annex(annex) => CardFacts::of_annex(annex),
                Body::Worksheet(body) => CardFacts::of_worksheet(draft, body),
            },
        }
    }

    /// Whether the draft was never changed, and has nothing that a user would miss.
    pub fn is_untouched(&self) -> bool {
        self.is_new && self.title.trim().is_empty() && self.facts.are_empty()
    }
}

impl CardFacts {
    fn of_plan(plan: &Plan) -> Self {
        Self::Plan {
            school: plan.profile.school.name.clone(),
            learning_environment: plan.profile.learning_environment.name.clone(),
            progress: of_each_theme(plan.into()),
        }
    }

    fn of_worksheet(draft: &Draft, body: &WorksheetBody) -> Self {
        Self::Worksheet {
            worksheet: body.worksheet.clone(),
            filled_by: body.filled_by.clone(),
            progress: Filled::of(draft).map(of_each_theme).unwrap_or_default(),
        }
    }

    fn of_annex(annex: &Annex) -> Self {
        Self::Annex {
            ambassador: annex.head.ambassador.clone(),
            institution: annex.head.institution.clone(),
            activities: annex.activities.len(),
            covered: (annex.covered(), annex.objectives.len()),
            updated: annex.updated(),
            copied_from: annex.copied_from,
        }
    }

    pub fn kind(&self) -> DraftKind {
        match self {
            Self::Plan { .. } => DraftKind::Plan,
            Self::Annex { .. } => DraftKind::Annex,
            Self::Worksheet { .. } => DraftKind::Worksheet,
        }
    }

    /// The school year of an annex.
    pub fn school_year(&self) -> Option<SchoolYear> {
        match self {
            Self::Plan { .. } | Self::Worksheet { .. } => None,
            Self::Annex { updated, .. } => updated.school_year,
        }
    }

    /// The card of an annex as a possible successor of another one.
    pub fn follower(&self) -> Option<AnnexFollower<'_>> {
        match self {
            Self::Plan { .. } | Self::Worksheet { .. } => None,
            Self::Annex {
                updated,
                ambassador,
                copied_from,
                ..
            } => Some(AnnexFollower {
                copied_from: *copied_from,
                school_year: updated.school_year,
                ambassador,
            }),
        }
    }

    fn are_empty(&self) -> bool {
        let has_content = match self {
            Self::Plan { progress, .. } | Self::Worksheet { progress, .. } => progress
                .iter()
                .any(|theme| theme.answered + theme.started + theme.picked > 0 || theme.finished),
            Self::Annex {
                activities,
                covered: (covered, _),
                copied_from,
                ..
            } => activities + covered > 0 || copied_from.is_some(),
        };
        !has_content && self.names().is_empty()
    }

    /// The same facts with other names of people and places.
    #[must_use]
    pub fn renamed(mut self, rename: impl Fn(&str) -> String) -> Self {
        let names = match &mut self {
            Self::Plan {
                school,
                learning_environment,
                ..
            } => vec![school, learning_environment],
            Self::Annex {
                ambassador,
                institution,
                ..
            } => vec![institution, ambassador],
            Self::Worksheet { filled_by, .. } => vec![filled_by],
        };
        for name in names {
            *name = rename(name);
        }
        self
    }

    /// The names of people and places, for display and search.
    pub fn names(&self) -> Vec<&str> {
        let names = match self {
            Self::Plan {
                school,
                learning_environment,
                ..
            } => vec![school, learning_environment],
            Self::Annex {
                ambassador,
                institution,
                ..
            } => vec![institution, ambassador],
            Self::Worksheet { filled_by, .. } => vec![filled_by],
        };
        let names = names.into_iter().map(|name| visible(name));
        names.filter(|name| !name.is_empty()).collect()
    }
}

/// The progress of each theme.
fn of_each_theme(filled: Filled) -> Vec<Progress> {
    let themes = filled.worksheet.themes.iter();
    themes.map(|theme| progress(theme, filled)).collect()
}
