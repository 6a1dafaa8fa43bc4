//! The pages of a draft, and the static pages.

use crate::domain::{PromptId, RevisionId, ThemeId};
use crate::worksheet::{self, Layout};

/// A static page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReadingPlace {
    Help,
    /// The accessibility statement.
    Accessibility,
    /// What is stored, and how to delete it.
    Privacy,
}

/// A page of the saved states of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RevisionPlace {
    /// All of them.
    List,
    /// The content of one.
    View(RevisionId),
    /// One compared with the present state.
    Compare(RevisionId),
}

/// A page of an annex.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnnexPlace {
    /// Head and activity table.
    Activities,
    /// Objectives and target groups, and the matrix of activities and objectives.
    Objectives,
    /// The activity report.
    Report,
    /// The agreement to which the annex belongs.
    Agreement,
    /// The print view.
    Print,
    Revisions(RevisionPlace),
}

/// A page of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    Overview,
    Profile,
    /// A theme of the guide, with its open prompt.
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
    /// All, in the order of the footer.
    pub const ALL: [Self; 3] = [Self::Help, Self::Accessibility, Self::Privacy];

    /// Its name in the URL and in the texts.
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
    /// Parses the URL after the id of the draft.
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
            ["revisions", ..] => None,
            [theme] => Some(Self::theme(theme, None)),
            [theme, id] => Some(Self::theme(theme, Some(prompt(id)))),
            _ => None,
        }
    }

    /// The page that shows it says so if there is no such theme: the first load has no tables of worksheets.
    fn theme(id: &str, prompt: Option<PromptId>) -> Self {
        Self::Theme {
            theme: id.to_owned().into(),
            prompt,
        }
    }

    /// The page of a theme, with an open prompt.
    pub fn of_theme(theme: &ThemeId, prompt: Option<PromptId>) -> Self {
        let layout = worksheet::theme(theme.as_str()).map(|theme| theme.layout);
        if layout == Some(Layout::Agreement) {
            Self::Agreements { prompt }
        } else {
            Self::Theme {
                theme: theme.clone(),
                prompt,
            }
        }
    }

    /// The theme.
    pub fn theme_id(&self) -> Option<&ThemeId> {
        match self {
            Self::Theme { theme, .. } => Some(theme),
            _ => None,
        }
    }

    /// The open prompt.
    pub fn prompt(&self) -> Option<&PromptId> {
        match self {
            Self::Theme { prompt, .. } | Self::Agreements { prompt } => prompt.as_ref(),
            Self::Overview | Self::Profile | Self::Summary | Self::Revisions(_) => None,
        }
    }

    /// The same page with another open prompt, or none.
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
