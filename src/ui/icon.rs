//! Icons in the colour of the adjacent text. An icon without text needs an accessible name.

use leptos::prelude::*;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum IconName {
    Plan,
    Table,
    Open,
    Check,
    Warning,
    Up,
    Down,
    Bin,
    Plus,
    Lock,
    Download,
    Print,
    More,
    Arrow,
    Close,
    Undo,
    Search,
}

impl IconName {
    /// All icons, for the gallery.
    pub const ALL: [Self; 17] = [
        Self::Plan,
        Self::Table,
        Self::Open,
        Self::Check,
        Self::Warning,
        Self::Up,
        Self::Down,
        Self::Bin,
        Self::Plus,
        Self::Lock,
        Self::Download,
        Self::Print,
        Self::More,
        Self::Arrow,
        Self::Close,
        Self::Undo,
        Self::Search,
    ];

    /// The strokes, in a view box of 24 by 24.
    fn path(self) -> &'static str {
        match self {
            Self::Plan => "M5 6h14M5 12h14M5 18h8",
            Self::Table => "M4 5h16v14H4zM4 10h16M10 5v14",
            Self::Open => "M12 16V5M7 10l5-5 5 5M5 20h14",
            Self::Check => "M5 13l4 4L19 7",
            Self::Warning => "M12 4L2.5 20h19zM12 10v4.5M12 17v.5",
            Self::Up => "M6 14l6-6 6 6",
            Self::Down => "M6 10l6 6 6-6",
            Self::Bin => "M5 7h14M10 7V4h4v3M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
            Self::Plus => "M12 5v14M5 12h14",
            Self::Lock => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3",
            Self::Download => "M12 4v11M7 10l5 5 5-5M5 20h14",
            Self::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
            Self::More => "M6 12h.01M12 12h.01M18 12h.01",
            Self::Arrow => "M5 12h14M13 6l6 6-6 6",
            Self::Close => "M6 6l12 12M18 6L6 18",
            Self::Undo => "M9 7L4 12l5 5M4 12h10a5 5 0 010 10h-2",
            Self::Search => "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21",
        }
    }
}

/// An icon next to a text; hidden from screen readers.
#[component]
pub fn Icon(name: IconName) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=name.path()/>
        </svg>
    }
}
