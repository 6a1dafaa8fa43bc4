//! The shapes of the timeline: a circle, a square, a diamond; filled if done.

use leptos::prelude::*;

use super::TimelineRow;

impl TimelineRow {
    /// The outline, centred in a view box of 16 by 16.
    fn path(self) -> &'static str {
        match self {
            Self::Meetings => "M2.5 8a5.5 5.5 0 1 0 11 0a5.5 5.5 0 1 0-11 0z",
            Self::Tasks => "M3 3h10v10h-10z",
            Self::Checks => "M8 1.5l6.5 6.5l-6.5 6.5l-6.5-6.5z",
        }
    }

    fn key(self) -> &'static str {
        match self {
            Self::Meetings => "meetings",
            Self::Tasks => "tasks",
            Self::Checks => "checks",
        }
    }
}

/// A single shape, for lists and legends.
#[component]
pub fn TimelineMarker(row: TimelineRow, done: bool) -> impl IntoView {
    view! {
        <svg class="timeline-marker" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            {shape(row, done)}
        </svg>
    }
}

pub(super) fn shape(row: TimelineRow, done: bool) -> impl IntoView {
    let class = if done {
        "timeline-marker__shape timeline-marker__shape--done"
    } else {
        "timeline-marker__shape"
    };
    view! { <path class=class data-row=row.key() d=row.path()/> }
}
