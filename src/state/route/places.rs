//! The places within a draft, and the pages that are only read.

use crate::domain::{PromptId, RevisionId, ThemeId};
use crate::worksheet;

/// A page that is only read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingPlace {
    Help,
    /// What was done so that everybody can use the app.
    Accessibility,
    /// What is stored where, and how to delete it.
    Privacy,
}

/// A place among the saved states of a draft, whatever its kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevisionPlace {
    /// All of them.
    List,
    /// One as it was.
    View(RevisionId),
    /// One against the present.
    Compare(RevisionId),
}

/// A place in an annex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnexPlace {
    /// Head and activity table.
    Activities,
    /// Objectives and target groups, and the matrix of activities against objectives.
    Objectives,
    /// The activity report.
    Report,
    /// The agreement, of which the annex is a part.
    Agreement,
    /// The annex as it is printed.
    Print,
    Revisions(RevisionPlace),
}

/// A place in a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Overview,
    Profile,
    /// A theme of the guide, with the prompt that is open in it.
    Theme {
        theme: ThemeId,
        prompt: Option<PromptId>,
    },
    Agreements {
        prompt: Option<PromptId>,
    },
    Summary,
    Revisions(RevisionPlace),
}

impl ReadingPlace {
    /// All, in the order of the foot of the page.
    pub const ALL: [Self; 3] = [Self::Help, Self::Accessibility, Self::Privacy];

    /// Its name in the address and among the texts.
    pub fn id(self) -> &'static str {
        match self {
            Self::Help => "help",
            Self::Accessibility => "accessibility",
            Self::Privacy => "privacy",
        }
    }

    pub(super) fn parse(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|place| place.id() == id)
    }
}

impl RevisionPlace {
    /// The place that is named below a draft.
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        match parts {
            ["revisions"] => Some(Self::List),
            ["revisions", id] => id.parse().ok().map(Self::View),
            ["revisions", id, "compare"] => id.parse().ok().map(Self::Compare),
            _ => None,
        }
    }

    pub(super) fn path(self) -> String {
        match self {
            Self::List => "/revisions".to_owned(),
            Self::View(id) => format!("/revisions/{id}"),
            Self::Compare(id) => format!("/revisions/{id}/compare"),
        }
    }
}

impl AnnexPlace {
    /// All, in the order of the rail.
    pub const ALL: [Self; 6] = [
        Self::Activities,
        Self::Objectives,
        Self::Report,
        Self::Agreement,
        Self::Print,
        Self::Revisions(RevisionPlace::List),
    ];

    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        if let Some(place) = RevisionPlace::parse(parts) {
            return Some(Self::Revisions(place));
        }
        let path = parts.join("/");
        Self::ALL
            .into_iter()
            .find(|place| place.path().trim_start_matches('/') == path)
    }

    pub(super) fn path(self) -> String {
        let path = match self {
            Self::Activities => "",
            Self::Objectives => "/objectives",
            Self::Report => "/report",
            Self::Agreement => "/agreement",
            Self::Print => "/print",
            Self::Revisions(place) => return place.path(),
        };
        path.to_owned()
    }
}

impl Place {
    pub(super) fn parse(parts: &[&str]) -> Option<Self> {
        let prompt = |id: &str| PromptId::from(id.to_owned());
        if let Some(place) = RevisionPlace::parse(parts) {
            return Some(Self::Revisions(place));
        }
        match parts {
            [] => Some(Self::Overview),
            ["profile"] => Some(Self::Profile),
            ["summary"] => Some(Self::Summary),
            ["agreement"] => Some(Self::Agreements { prompt: None }),
            ["agreement", id] => Some(Self::Agreements {
                prompt: Some(prompt(id)),
            }),
            [theme] => Self::theme(theme, None),
            [theme, id] => Self::theme(theme, Some(prompt(id))),
            _ => None,
        }
    }

    fn theme(id: &str, prompt: Option<PromptId>) -> Option<Self> {
        worksheet::theme(id).map(|theme| Self::of_theme(&theme.id, prompt))
    }

    /// The place where a theme's prompts are, with one of them open.
    pub fn of_theme(theme: &ThemeId, prompt: Option<PromptId>) -> Self {
        if *theme == worksheet::AGREEMENT.id {
            Self::Agreements { prompt }
        } else {
            Self::Theme {
                theme: theme.clone(),
                prompt,
            }
        }
    }

    /// The prompt that is open.
    pub fn prompt(&self) -> Option<&PromptId> {
        match self {
            Self::Theme { prompt, .. } | Self::Agreements { prompt } => prompt.as_ref(),
            Self::Overview | Self::Profile | Self::Summary | Self::Revisions(_) => None,
        }
    }

    /// The same place with another prompt open, or none.
    #[must_use]
    pub fn with_prompt(&self, prompt: Option<PromptId>) -> Self {
        match self {
            Self::Theme { theme, .. } => Self::Theme {
                theme: theme.clone(),
                prompt,
            },
            Self::Agreements { .. } => Self::Agreements { prompt },
            other => other.clone(),
        }
    }

    pub(super) fn path(&self) -> String {
        let page = match self {
            Self::Overview => return String::new(),
            Self::Profile => "/profile".to_owned(),
            Self::Summary => "/summary".to_owned(),
            Self::Theme { theme, .. } => format!("/{theme}"),
            Self::Agreements { .. } => "/agreement".to_owned(),
            Self::Revisions(place) => place.path(),
        };
        match self.prompt() {
            Some(prompt) => format!("{page}/{prompt}"),
            None => page,
        }
    }
}
