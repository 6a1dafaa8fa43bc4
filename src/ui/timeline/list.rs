//! The dates of the timeline as a list, including those outside of its year.

use leptos::prelude::*;

use super::layout::along;
use super::{TimelineMark, TimelineMarker};
use crate::domain::SchoolYear;
use crate::text::ChunkWords;

/// All dates in a collapsible list; those outside of the year are always visible.
#[component]
pub fn DateList(year: SchoolYear, marks: Vec<TimelineMark>, words: ChunkWords) -> impl IntoView {
    let (inside, outside): (Vec<_>, Vec<_>) = marks
        .into_iter()
        .partition(|mark| along(year, mark.date).is_some());
    let inside = (!inside.is_empty()).then(|| {
        view! {
            <details class="timeline__details">
                <summary>{words.overview().timeline.as_list}</summary>
                {dates(inside, words)}
            </details>
        }
    });
    let outside = (!outside.is_empty()).then(|| {
        view! {
            <p class="timeline__outside">{words.overview().timeline.outside}</p>
            {dates(outside, words)}
        }
    });
    view! { {outside} {inside} }
}

fn dates(marks: Vec<TimelineMark>, words: ChunkWords) -> impl IntoView {
    let entry = |mark: TimelineMark| {
        let text = (!mark.text.is_empty()).then(|| format!(": {}", mark.text));
        let state = if mark.done {
            words.overview().timeline.past
        } else {
            words.overview().timeline.to_come
        };
        view! {
            <li class="timeline__date">
                <TimelineMarker row=mark.row done=mark.done/>
                <span>
                    <strong>{words.date(mark.date)}</strong>
                    " · " {mark.row.one(words)} {text}
                    <span class="timeline__state">" (" {state} ")"</span>
                </span>
            </li>
        }
    };
    view! { <ul class="timeline__dates">{marks.into_iter().map(entry).collect_view()}</ul> }
}
