//! The routes of the app, and how the URL's hash represents them. Pure.

mod places;

use std::str::FromStr;

use crate::domain::{DraftId, DraftKind, PromptId};

pub use places::{AnnexPlace, Place, ReadingPlace, RevisionPlace};

/// A route.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Route {
    Start,
    Plan {
        draft: DraftId,
        place: Place,
    },
    Annex {
        draft: DraftId,
        place: AnnexPlace,
    },
    /// The worksheets that can stand alone.
    Worksheets,
    /// The cases to learn from.
    Cases,
    /// A worksheet that stands alone.
    Worksheet {
        draft: DraftId,
        place: Place,
    },
    /// A static page.
    Reading(ReadingPlace),
    /// Every component in each of its states, for developers.
    Gallery,
    /// An unknown hash.
    Unknown,
}

impl Route {
    /// Parses a hash without `#`.
    pub fn parse(hash: &str) -> Self {
        let parts: Vec<&str> = hash.split('/').filter(|part| !part.is_empty()).collect();
        match parts.as_slice() {
            [] => Self::Start,
            ["galleri"] => Self::Gallery,
            ["plan", id, rest @ ..] => DraftId::from_str(id)
                .ok()
                .zip(Place::parse(rest))
                .map_or(Self::Unknown, |(draft, place)| Self::Plan { draft, place }),
            ["annex", id, rest @ ..] => DraftId::from_str(id)
                .ok()
                .zip(AnnexPlace::parse(rest))
                .map_or(Self::Unknown, |(draft, place)| Self::Annex { draft, place }),
            ["worksheet", id, rest @ ..] => {
                DraftId::from_str(id).ok().zip(Place::parse(rest)).map_or(
                    Self::Unknown,
                    |(draft, place)| Self::Worksheet { draft, place },
                )
            }
            ["worksheets"] => Self::Worksheets,
            ["cases"] => Self::Cases,
            [page] => ReadingPlace::parse(page).map_or(Self::Unknown, Self::Reading),
            _ => Self::Unknown,
        }
    }

    /// The hash with `#`, for links.
    pub fn href(&self) -> String {
        match self {
            Self::Start | Self::Unknown => "#/".to_owned(),
            Self::Reading(place) => format!("#/{}", place.id()),
            Self::Gallery => "#/galleri".to_owned(),
            Self::Worksheets => "#/worksheets".to_owned(),
            Self::Cases => "#/cases".to_owned(),
            Self::Plan { draft, place } => format!("#/plan/{draft}{}", place.path()),
            Self::Annex { draft, place } => format!("#/annex/{draft}{}", place.path()),
            Self::Worksheet { draft, place } => format!("#/worksheet/{draft}{}", place.path()),
        }
    }

    /// The draft that the route shows.
    pub fn draft(&self) -> Option<DraftId> {
        match self {
            Self::Plan { draft, .. }
            | Self::Annex { draft, .. }
            | Self::Worksheet { draft, .. } => Some(*draft),
            Self::Start
            | Self::Reading(_)
            | Self::Gallery
            | Self::Worksheets
            | Self::Cases
            | Self::Unknown => None,
        }
    }

    /// The first page of a draft of this kind.
    pub fn entry(draft: DraftId, kind: DraftKind) -> Self {
        match kind {
            DraftKind::Plan => Self::Plan {
                draft,
                place: Place::Overview,
            },
            DraftKind::Annex => Self::Annex {
                draft,
                place: AnnexPlace::Activities,
            },
            DraftKind::Worksheet => Self::Worksheet {
                draft,
                place: Place::Overview,
            },
        }
    }

    /// The saved states of a draft of this kind.
    pub fn revisions(draft: DraftId, kind: DraftKind, place: RevisionPlace) -> Self {
        match kind {
            DraftKind::Plan => Self::Plan {
                draft,
                place: Place::Revisions(place),
            },
            DraftKind::Annex => Self::Annex {
                draft,
                place: AnnexPlace::Revisions(place),
            },
            DraftKind::Worksheet => Self::Worksheet {
                draft,
                place: Place::Revisions(place),
            },
        }
    }

    /// The page of the saved states, if it is one.
    pub fn revision_place(&self) -> Option<RevisionPlace> {
        match self {
            Self::Plan {
                place: Place::Revisions(place),
                ..
            }
            | Self::Worksheet {
                place: Place::Revisions(place),
                ..
            }
            | Self::Annex {
                place: AnnexPlace::Revisions(place),
                ..
            } => Some(*place),
            Self::Start
            | Self::Plan { .. }
            | Self::Annex { .. }
            | Self::Worksheet { .. }
            | Self::Reading(_)
            | Self::Gallery
            | Self::Worksheets
            | Self::Cases
            | Self::Unknown => None,
        }
    }

    /// The place in a draft with prompts.
    pub fn place(&self) -> Option<&Place> {
        match self {
            Self::Plan { place, .. } | Self::Worksheet { place, .. } => Some(place),
            Self::Start
            | Self::Annex { .. }
            | Self::Reading(_)
            | Self::Gallery
            | Self::Worksheets
            | Self::Cases
            | Self::Unknown => None,
        }
    }

    /// The same route with another open prompt, or none.
    #[must_use]
    pub fn with_prompt(&self, prompt: Option<PromptId>) -> Self {
        match self {
            Self::Plan { draft, place } => Self::Plan {
                draft: *draft,
                place: place.with_prompt(prompt),
            },
            Self::Worksheet { draft, place } => Self::Worksheet {
                draft: *draft,
                place: place.with_prompt(prompt),
            },
            other => other.clone(),
        }
    }

    /// The same route without an open prompt: opening a prompt is not navigation to another page.
    #[must_use]
    pub fn page(&self) -> Self {
        self.with_prompt(None)
    }
}

#[cfg(test)]
mod tests;
